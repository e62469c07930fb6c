// RIP and RIPng.

import { chapter } from '../catalogue.ts';
import { command } from '../fields.ts';

export const ripProcess = command('rip [ <processId:1..4294967295> ] [ vpn-instance <vpn:Word31> ] => rip');
export const ripngProcess = command('ripng [ <processId:1..4294967295> ] [ vpn-instance <vpn:Word31> ] => ripng');
export const ripImport = command(
  'import-route { direct | static | unr | bgp [ permit-ibgp ] | { ospf | isis | rip } [ <processId:1..4294967295> ] } [ cost { <cost:0..15> | transparent } | tag <tag:0..65535> | { route-policy <policy:Word200> | route-filter <filter:Word200> } ] *',
);
export const ripngImport = command(
  'import-route { direct | static | unr | bgp [ permit-ibgp ] | { ospfv3 | isis | ripng } [ <processId:1..4294967295> ] } [ cost { <cost:0..15> | inherit-cost } | tag <tag:0..65535> | { route-policy <policy:Word200> | route-filter <filter:Word200> } ] *',
);

export default chapter({
  system: [ripProcess, ripngProcess, 'rip valid-ttl-hops <hops:1..255> [ vpn-instance <vpn:Word31> ]'],
  interface: [
    'rip enable <processId:1..4294967295>',
    'rip version { 1 | 2 [ broadcast | multicast ] }',
    'rip authentication-mode simple { plain <key:Secret> | [ cipher ] <key:Secret> }',
    'rip authentication-mode md5 { usual | nonstandard } { keychain <keychain:Word64> | { plain <key:Secret> | [ cipher ] <key:Secret> } [ <keyId:1..255> ] }',
    'rip authentication-mode { keychain <keychain:Word64> | hmac-sha256 { plain <key:Secret> | [ cipher ] <key:Secret> } <keyId:0..255> }',
    'rip { metricin | metricout } { <cost:0..15> | { <acl:2000..2999> | acl-name <aclName:Word64> | ip-prefix <prefixList:Word169> } <filteredCost:1..15> }',
    'rip { input | output }',
    'rip { split-horizon | poison-reverse }',
    'rip replay-protect [ <windowSize:0..4294967295> ]',
    'rip pkt-transmit { interval <interval:50..500> | number <number:25..100> } *',
    'rip summary-address <address:Ipv4> <mask:Mask> [ avoid-feedback ]',
    'rip bfd { enable | static | block | { min-rx-interval <rx:1..65535> | min-tx-interval <tx:1..65535> | detect-multiplier <multiplier:3..50> } * }',
    'ripng <processId:1..4294967295> enable',
    'ripng { metricin | metricout } { <cost:0..15> | { <acl:2000..2999> | acl6-name <aclName:Word64> | ipv6-prefix <prefixList:Word169> } <filteredCost:1..15> }',
    'ripng default-route { only | originate } [ cost <cost:0..15> | tag <tag:0..65535> ] *',
    'ripng summary-address <prefix:Ipv6Prefix> [ avoid-feedback ]',
    'ripng pkt-transmit { interval <interval:50..500> | number <number:25..100> } *',
    'ripng ipsec sa <sa:Word15>',
  ],
  rip: [
    'version <version:1|2>',
    'network <network:Ipv4>',
    'description <text:Text80>',
    ripImport,
    'default-cost <cost:0..15>',
    'default-route originate [ match default | { route-policy <policy:Word200> | route-filter <filter:Word200> } ] [ cost <cost:0..15> | tag <tag:0..65535> | avoid-learning ] *',
    'filter-policy { <acl:2000..2999> | acl-name <aclName:Word64> | ip-prefix <prefixList:Word169> [ gateway <gatewayList:Word169> ] } { import [ <interface:Interface> ] | export [ <interface:Interface> | direct | static | unr | bgp | { ospf | isis } [ <processId:1..4294967295> ] ] }',
    'filter-policy gateway <gatewayList:Word169> import [ <interface:Interface> ]',
    'summary [ always ]',
    'preference { <preference:1..255> | { route-policy <policy:Word200> | route-filter <filter:Word200> } } *',
    'silent-interface { all | disable <interface:Interface> | <interface:Interface> }',
    'timers rip <update:1..86400> <age:1..86400> <garbageCollect:1..86400>',
    'maximum load-balancing <routes:1..128>',
    'peer <peer:Ipv4>',
    'host-route',
    'checkzero',
    'verify-source',
    'replay-protect',
    'bfd all-interfaces { enable | { min-rx-interval <rx:1..65535> | min-tx-interval <tx:1..65535> | detect-multiplier <multiplier:3..50> } * }',
    'graceful-restart [ period <period:1..3600> | wait-time <wait:1..3600> ] *',
  ],
  ripng: [
    'description <text:Text80>',
    ripngImport,
    'default-cost <cost:0..15>',
    'filter-policy { <acl:2000..2999> | acl6-name <aclName:Word64> | ipv6-prefix <prefixList:Word169> | route-policy <policy:Word200> } { import | export [ direct | static | unr | bgp | { ospfv3 | isis } [ <processId:1..4294967295> ] ] }',
    'preference { <preference:1..255> | route-policy <policy:Word200> } *',
    'timers ripng <update:1..86400> <age:1..86400> <garbageCollect:1..86400>',
    'maximum load-balancing <routes:1..128>',
    'checkzero',
    'ipsec sa <sa:Word15>',
    'graceful-restart [ period <period:1..3600> | wait-time <wait:1..3600> ] *',
  ],
});
