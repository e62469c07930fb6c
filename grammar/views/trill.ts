// TRILL: layer-2 networks of routing bridges, with the link-state protocol between them.

import { chapter } from '../catalogue.ts';

export default chapter({
  system: ['trill => trill'],
  trill: [
    'network-entity <net:Dotted>',
    'nickname { <nickname:1..63487> [ root-priority <rootPriority:1..65535> ] | root-priority <priority:1..65535> }',
    'virtual-nickname <nickname:1..63487>',
    'root-priority <priority:1..65535>',
    'carrier-vlan <vlan:1..4094>',
    'admin-vlan <vlan:1..4094>',
    'ce-vlan <vlans:List4094>',
    'is-name { <name:Word64> | map <system:Dotted> <mappedName:Word64> }',
    'description <description:Text>',
    'maximum load-balancing <paths:1..128>',
    'bandwidth-reference <reference:1..2147483648>',
    'auto-cost enable',
    'circuit-cost <cost:1..16777214>',
    'log-peer-change',
    'set-overload [ on-startup <seconds:5..86400> ]',
    'flash-flood [ <count:1..15> | max-timer-interval <interval:10..50000> ] *',
    'lsp-length { originate | receive } <length:512..16384>',
    'timer spf <maximum:1..120> [ <initial:1..60000> [ <increment:1..60000> ] ]',
    'timer lsp-generation <maximum:1..120> [ <initial:1..60000> [ <increment:1..60000> ] ]',
    'timer { lsp-max-age <maxAge:2..65535> | lsp-refresh <refresh:1..65534> }',
    'area-authentication-mode { simple | md5 | hmac-md5 } [ plain | cipher ] <password:Secret> [ snp-packet { authentication-avoid | send-only } | all-send-only ]',
    'bfd all-interfaces enable',
    'graceful-restart [ interval <interval:30..1800> ]',
    'multicast aggregation',
  ],
  interface: [
    'trill enable [ port-mode <portMode:access|hybrid|p2p|trunk> ]',
    'trill { cost <cost:1..16777214> | dis-priority <priority:0..127> | bfd { enable | block | static } | silent | small-hello }',
    'trill timer { hello <hello:1..255> | holding-multiplier <multiplier:3..1000> | csnp <csnp:1..65535> | lsp-retransmit <retransmit:1..300> | lsp-throttle <throttle:1..10000> [ count <count:1..1000> ] }',
    'trill authentication-mode { simple | md5 | hmac-md5 } [ plain | cipher ] <password:Secret> [ send-only ]',
    'trill admin-vlan <vlan:1..4094>',
  ],
});
