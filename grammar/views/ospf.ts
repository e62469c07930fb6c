// OSPF.

import { chapter } from '../catalogue.ts';
import { command } from '../fields.ts';

const policy = '{ route-policy <policy:Word200> | route-filter <filter:Word200> }';
const filter =
  '<acl:2000..2999> | acl-name <aclName:Word64> | ip-prefix <prefixList:Word169> | route-policy <policy:Word200> | route-filter <filter:Word200>';
const timers =
  'hello <hello:1..65535> | retransmit <retransmit:1..3600> | trans-delay <transDelay:1..3600> | dead <dead:1..235926000>';
const authentication =
  'simple [ plain <key:Secret> | [ cipher ] <key:Secret> ] | <algorithm:md5|hmac-md5|hmac-sha256> [ <keyId:1..255> { plain <key:Secret> | [ cipher ] <key:Secret> } ] | authentication-null | keychain <keychain:Word64>';

export const ospfProcess = command(
  'ospf [ <processId:1..4294967295> ] [ router-id <routerId:Ipv4> | vpn-instance <vpn:Word31> ] * => ospf',
);
export const ospfEnable = command('ospf enable [ <processId:1..4294967295> ] area <area:Area>');
export const area = command('area <area:Area> => ospf-area');
export const ospfNetwork = command('network <address:Ipv4> <wildcard:Wildcard> [ description <text:Text> ]');
export const ospfImport = command(
  `import-route { direct | static | unr | bgp [ permit-ibgp ] | { ospf | isis | rip } [ <processId:1..4294967295> ] } [ cost <cost:0..16777214> | inherit-cost | ${policy} | tag <tag:0..4294967295> | type <type:1|2> ] *`,
);
export const ospfDefault = command(
  'default { cost { <cost:0..16777214> | inherit-metric } | tag <tag:0..4294967295> | type <type:1|2> | limit <limit:1..2147483647> } *',
);

export default chapter({
  system: [
    ospfProcess,
    'ospf valid-ttl-hops <hops:1..255> [ nonstandard-multicast ] [ vpn-instance <vpn:Word31> ]',
    'ospf { mib-binding <processId:1..4294967295> | mib-trap { disable | enable } }',
  ],
  interface: [
    ospfEnable,
    'ospf enable multi-area <area:Area>',
    'ospf cost <cost:1..65535>',
    'ospf network-type { broadcast | p2p [ peer-ip-ignore ] | p2mp | nbma }',
    'ospf p2mp-mask-ignore',
    'ospf timer hello <interval:1..65535> [ conservative ]',
    'ospf timer { dead <dead:1..235926000> | wait <wait:1..235926000> | poll <poll:1..3600> | retransmit <retransmit:1..3600> }',
    'ospf timer ldp-sync { hold-down <holdDown:0..65535> | hold-max-cost { infinite | <holdMaxCost:0..65535> } }',
    'ospf ldp-sync',
    'ospf ldp-sync block',
    'ospf dr-priority <priority:0..255>',
    'ospf trans-delay <delay:1..3600>',
    'ospf mtu-enable',
    'ospf smart-discover',
    'ospf filter-lsa-out { all | { summary [ acl { <acl:2000..2999> | <aclName:Word64> } ] | ase [ acl { <acl:2000..2999> | <aclName:Word64> } ] | nssa [ acl { <acl:2000..2999> | <aclName:Word64> } ] } * }',
    'ospf suppress-flapping peer { disable | hold-down <holdDown:1..86400> | hold-max-cost { disable } | detecting-interval <interval:1..10000> | resume-interval <resume:2..1000> | threshold <threshold:1..1000> } *',
    'ospf suppress-reachability [ disable ]',
    'ospf peer hold-max-cost timer <milliseconds:100..1000000>',
    'ospf maxage-lsa auto-protect disable',
    'ospf bfd { enable [ per-link ] | block | incr-cost { <increase:1..65534> | disable } [ wtr <wtr:0..65535> ] | { min-tx-interval <tx:1..65535> | min-rx-interval <rx:1..65535> | detect-multiplier <multiplier:3..50> | frr-binding } * }',
    'ospf frr block',
    'ospf ti-lfa disable',
    'ospf ti-lfa node-protecting preference <preference:1..65535>',
    'ospf link-quality low incr-cost { <increase:1..65534> | max-reachable }',
    'ospf metric-delay { <mode:average|variance|minmax> <low:0..16777215> [ <high:0..16777215> ] | suppress disable | anomalous disable }',
    'ospf authentication-mode { simple [ plain <key:Secret> | [ cipher ] <key:Secret> ] | null | keychain <keychain:Word64> }',
    'ospf authentication-mode <algorithm:md5|hmac-md5|hmac-sha256> [ <keyId:1..255> { plain <key:Secret> | [ cipher ] <key:Secret> } ]',
    'ospf prefix-sid { absolute <sid:0..1048575> | index <index:0..1048575> } [ node-disable | advertise-with-no-flag ]',
    'ospf adjacency-sid { absolute <sid:0..1048575> | index <index:0..1048575> }',
  ],
  ospf: [
    area,
    'description <text:Text80>',
    'hostname [ <name:Word255> ]',
    'silent-interface { all | <interface:Interface> }',
    ospfImport,
    'import-route limit <limit:1..4294967295> [ threshold-alarm upper-limit <upper:1..100> lower-limit <lower:1..100> ]',
    ospfDefault,
    `default-route-advertise [ always | permit-ignore ] [ cost <cost:0..16777214> | type <type:1|2> | tag <tag:0..4294967295> | ${policy} | distribute-delay <delay:1..65535> | permit-preference-less-than <preference:0..255> | match-any | permit-calculate-other ] *`,
    'default-route-advertise summary cost <cost:0..16777214>',
    `filter-policy { ${filter} [ secondary ] } { import | export [ direct | static | unr | bgp | { isis | rip | ospf } [ <processId:1..4294967295> ] ] }`,
    'filter-lsa-out peer <peer:Ipv4> { all | { summary [ acl { <acl:2000..2999> | <aclName:Word64> } ] | ase [ acl { <acl:2000..2999> | <aclName:Word64> } ] | nssa [ acl { <acl:2000..2999> | <aclName:Word64> } ] } * }',
    'preference [ ase [ inter ] ] { <preference:1..255> | { route-policy <policy:Word200> | route-filter <filter:Word200> } } *',
    'asbr-summary <address:Ipv4> <mask:Mask> [ [ not-advertise | generate-null0-route ] | tag <tag:0..4294967295> | cost <cost:0..16777214> | distribute-delay <delay:1..65535> ] *',
    'bandwidth-reference { <mbps:1..2147483648> | bandwidth-config }',
    'bandwidth-config enable',
    'maximum load-balancing <routes:1..128>',
    'nexthop <address:Ipv4> weight <weight:1..254>',
    'peer <peer:Ipv4> [ dr-priority <priority:0..255> ]',
    'opaque-capability { enable | disable }',
    'rfc1583 compatible',
    'rfc1583 non-compatible',
    'lsdb-overflow-limit <limit:1..1000000>',
    'maximum-routes { external | inter | intra } <limit:0..4294967295>',
    'vpn-instance-capability simple',
    'domain-id { null | { <domain:0..4294967295> | <domainAddress:Ipv4> } [ [ type <type:0005|0105|0205|8005> value <value:Hex> ] | secondary ] * }',
    'route-tag <tag:0..4294967295>',
    'dn-bit-set { disable <disabled:summary|ase|nssa> [ router-id <asbr:Ipv4> ] | enable <enabled:summary|ase|nssa> }',
    'dn-bit-check disable <lsa:summary|ase|nssa> [ router-id <asbr:Ipv4> ]',
    'sham-hello enable',
    'graceful-restart [ period <period:1..1800> | planned-only | partial ] *',
    'graceful-restart helper-role { { ip-prefix <prefixList:Word169> | acl-number <acl:2000..2999> | acl-name <aclName:Word64> | ignore-external-lsa | planned-only } * | never }',
    'spf-schedule-interval { <interval:1..10> | millisecond <milliseconds:1..10000> | intelligent-timer <max:1..300000> <start:1..60000> <hold:1..60000> [ conservative ] }',
    'lsa-arrival-interval { <interval:0..10000> | intelligent-timer <max:1..300000> <start:0..60000> <hold:1..60000> }',
    'lsa-originate-interval { 0 | { intelligent-timer <max:1..300000> <start:0..60000> <hold:1..60000> | other-type <interval:0..10> } * } [ suppress-flapping <suppress:1..1000> [ threshold <threshold:1..1000> ] ]',
    'flooding-control [ number-limit <limit:1..30> | timer-limit <timer:30..100> ] *',
    'prefix-priority <priority:critical|high|medium|very-low> ip-prefix <prefixList:Word169>',
    'stub-router [ on-startup [ <seconds:5..65535> [ include-stub ] ] | include-stub | external-lsa [ <externalMetric:1..16777215> ] | summary-lsa [ <summaryMetric:1..16777215> ] ] *',
    'bfd all-interfaces { enable | incr-cost <increase:1..65534> [ wtr <wtr:0..65535> ] | { min-tx-interval <tx:1..65535> | min-rx-interval <rx:1..65535> | detect-multiplier <multiplier:3..50> | frr-binding } * }',
    'bfd all-interfaces incr-cost disable',
    'enable { traffic-adjustment [ advertise ] | log [ config | error | state | snmp-trap ] }',
    'ldp-sync enable [ mpls-binding-only ]',
    'mpls ldp auto-config',
    'advertise mpls-lsr-id',
    'advertise link-attributes application <application:flex-algo|te|srte>',
    'bgp-ls enable',
    'bgp-ls identifier <identifier:0..4294967295>',
    'metric-delay { advertisement enable | suppress timer <timer:1..86400> percent-threshold <percent:0..100> absolute-threshold <absolute:0..10000000> | average <low:0..16777215> }',
    'segment-routing mpls',
    'segment-routing global-block <from:0..1048575> <to:0..1048575>',
    'segment-routing auto-adj-sid disable',
    'segment-routing mapping-server { send | receive }',
    'avoid-microloop { frr-protected [ rib-update-delay <delay:100..60000> ] | segment-routing [ rib-update-delay <delay:100..60000> ] | te-tunnel [ rib-update-delay <delay:100..60000> ] }',
    'flex-algo <algorithm:128..255> => ospf-flex-algo',
    'frr => ospf-frr',
    'eca-route-type compatible',
    'suppress-flapping peer disable',
    'suppress-reachability',
    'maxage-lsa { route-calculate-delay <delay:1..65535> | auto-protect disable }',
    'snmp-trap enable',
    'non-stop-routing',
    'mesh-group enable',
    'retransmission-limit [ <limit:2..255> ]',
    'silent-interface disable <interface:Interface>',
    'local-mt { enable | filter-policy { acl { <acl:2000..2999> | <aclName:Word64> } | ip-prefix <prefixList:Word169> } }',
    'shutdown',
  ],
  'ospf-flex-algo': [
    'priority <priority:0..255>',
    'metric-type <metric:igp|delay|te>',
    'affinity <rule:include-all|include-any|exclude> <name:Word> &<1-32>',
  ],
  'ospf-frr': [
    'loop-free-alternate',
    'ti-lfa enable',
    'frr-policy route { route-policy <policy:Word200> | route-filter <filter:Word200> }',
    'remote-lfa tunnel ldp [ maximum-reachable-cost <cost:1..65535> ]',
    'tiebreaker <tiebreaker:node-protecting|lowest-cost|non-ecmp|srlg-disjoint|hold-max-cost> preference <preference:1..65535>',
    'inter-protocol',
  ],
  'ospf-area': [
    ospfNetwork,
    'description <text:Text80>',
    'abr-summary <address:Ipv4> <mask:Mask> [ [ cost { <cost:0..16777214> | inherit-minimum } | [ advertise [ generate-null0-route ] | not-advertise | generate-null0-route [ advertise ] ] ] * ]',
    'default-cost <cost:0..16777214>',
    `filter { ${filter} } <direction:import|export>`,
    'mpls-te { enable [ standard-complying ] | disable }',
    'stub [ no-summary | default-route-advertise backbone-peer-ignore ] *',
    'nssa [ default-route-advertise [ backbone-peer-ignore ] | no-import-route | no-summary | set-n-bit | suppress-forwarding-address | translator-always | translator-interval <interval:1..120> | zero-address-forwarding | translator-strict ] *',
    'authentication-mode { simple [ plain <key:Secret> | [ cipher ] <key:Secret> ] | keychain <keychain:Word64> | null }',
    'authentication-mode <algorithm:md5|hmac-md5|hmac-sha256> [ <keyId:1..255> { plain <key:Secret> | [ cipher ] <key:Secret> } ]',
    `vlink-peer <peer:Ipv4> [ ${timers} | smart-discover | ${authentication} ] *`,
    `sham-link <source:Ipv4> <destination:Ipv4> [ smart-discover | cost <cost:1..65535> | ${timers} | ${authentication} ] *`,
  ],
});
