// OSPFv3.

import { chapter } from '../catalogue.ts';
import { command } from '../fields.ts';

const policy = '{ route-policy <policy:Word200> | route-filter <filter:Word200> }';
const filter =
  '<acl:2000..2999> | acl6-name <aclName:Word64> | ipv6-prefix <prefixList:Word169> | route-policy <policy:Word200> | route-filter <filter:Word200>';
const timers =
  'hello <hello:1..65535> | retransmit <retransmit:1..3600> | trans-delay <transDelay:1..3600> | dead <dead:1..235926000>';
const authentication =
  'ipsec sa <sa:Word15> | authentication-mode { hmac-sha256 key-id <keyId:1..65535> { plain <key:Secret> | [ cipher ] <key:Secret> } | keychain <keychain:Word64> }';

export const ospfv3Process = command('ospfv3 [ <processId:1..4294967295> ] [ vpn-instance <vpn:Word31> ] => ospfv3');
export const ospfv3Import = command(
  `import-route { direct | static | unr | bgp [ permit-ibgp ] | { ospfv3 | isis | ripng } [ <processId:1..4294967295> ] } [ cost <cost:0..16777214> | inherit-cost | type <type:1|2> | tag <tag:0..4294967295> | ${policy} ] *`,
);

export default chapter({
  system: [ospfv3Process, 'ospfv3 valid-ttl-hops <hops:1..255> [ vpn-instance <vpn:Word31> ]'],
  interface: [
    'ospfv3 <processId:1..4294967295> area <area:Area> [ instance <instance:0..255> ]',
    'ospfv3 cost <cost:1..65535> [ instance <instance:0..255> ]',
    'ospfv3 dr-priority <priority:0..255> [ instance <instance:0..255> ]',
    'ospfv3 network-type { broadcast | nbma | p2mp [ non-broadcast ] | p2p [ peer-ipv6-ignore ] } [ instance <instance:0..255> ]',
    'ospfv3 timer { hello <hello:1..65535> [ conservative ] | dead <dead:1..235926000> | retransmit <retransmit:1..3600> | wait <wait:1..235926000> | poll <poll:1..3600> } [ instance <instance:0..255> ]',
    'ospfv3 trans-delay <delay:1..3600> [ instance <instance:0..255> ]',
    'ospfv3 mtu-ignore [ instance <instance:0..255> ]',
    'ospfv3 peer <peer:Ipv6> [ dr-priority <priority:0..255> ] [ instance <instance:0..255> ]',
    'ospfv3 peer hold-max-cost timer <milliseconds:100..1000000>',
    'ospfv3 bfd { enable [ per-link ] | block | incr-cost { <increase:1..65534> | disable } [ wtr <wtr:0..65535> ] } [ instance <instance:0..255> ]',
    'ospfv3 bfd { min-transmit-interval <tx:1..65535> | min-receive-interval <rx:1..65535> | min-tx-interval <tx:1..65535> | min-rx-interval <rx:1..65535> | detect-multiplier <multiplier:3..50> | frr-binding } * [ instance <instance:0..255> ]',
    'ospfv3 frr block [ instance <instance:0..255> ]',
    'ospfv3 ti-lfa disable [ instance <instance:0..255> ]',
    'ospfv3 link-quality low incr-cost { <increase:1..65534> | max-reachable } [ instance <instance:0..255> ]',
    'ospfv3 metric-delay { average <low:0..16777215> | variance <variance:0..16777215> | minmax <low:0..16777215> <high:0..16777215> } [ instance <instance:0..255> ]',
    'ospfv3 suppress-flapping peer { disable | hold-down <holdDown:1..86400> | hold-max-cost disable | detecting-interval <interval:1..10000> | threshold <threshold:1..1000> | resume-interval <resume:2..1000> } * [ instance <instance:0..255> ]',
    'ospfv3 authentication-mode { hmac-sha256 [ key-id <keyId:1..65535> { plain <key:Secret> | [ cipher ] <key:Secret> } ] | keychain <keychain:Word64> | null } [ instance <instance:0..255> ]',
    'ospfv3 ipsec sa <sa:Word15> [ instance <instance:0..255> ]',
    'ospfv3 prefix-suppression [ enable | disable ] [ instance <instance:0..255> ]',
    'ospfv3 maxage-lsa auto-protect disable',
  ],
  ospfv3: [
    'router-id <routerId:Ipv4>',
    'area <area:Area> => ospfv3-area',
    'description <text:Text80>',
    'silent-interface { all | <interface:Interface> }',
    ospfv3Import,
    'default { cost { <cost:0..16777214> | inherit-metric } | tag <tag:0..4294967295> | type <type:1|2> } *',
    'default-cost <cost:1..65535>',
    `default-route-advertise [ always | permit-calculate-other ] [ cost <cost:1..16777214> | type <type:1|2> | tag <tag:0..4294967295> | distribute-delay <delay:1..65535> | ${policy} | permit-preference-less-than <preference:0..255> ] *`,
    `filter-policy { ${filter} } { import | export [ direct | static | unr | bgp | { isis | ripng | ospfv3 } [ <processId:1..4294967295> ] ] }`,
    'preference [ ase [ inter ] ] { <preference:1..255> | { route-policy <policy:Word200> | route-filter <filter:Word200> } } *',
    'asbr-summary <prefix:Ipv6Prefix> [ cost <cost:0..16777214> | tag <tag:0..4294967295> | not-advertise | generate-null0-route | distribute-delay <delay:1..65535> ] *',
    'bandwidth-reference { <mbps:1..2147483648> | bandwidth-config }',
    'maximum load-balancing <routes:1..128>',
    'maximum-routes { external | inter | intra } <limit:0..4294967295>',
    'lsdb-overflow-limit <limit:1..1000000>',
    'vpn-instance-capability simple',
    'domain-id { null | { <domain:0..4294967295> | <domainAddress:Ipv4> } [ [ type <type:0005|0105|0205|8005> value <value:Hex> ] | secondary ] * }',
    'route-tag <tag:0..4294967295>',
    'dn-bit-set disable { inter | ase | nssa }',
    'dn-bit-check disable { inter | ase | nssa }',
    'graceful-restart [ period <period:1..1800> | ack-time <ackTime:1..1800> | retransmit-interval <retransmit:1..1800> | lsa-checking-ignore | planned-only ] *',
    'helper-role [ { ip-prefix <prefixList:Word169> | ipv6-prefix <prefixList:Word169> | max-grace-period <grace:1..1800> | planned-only | lsa-checking-ignore } * ]',
    'spf-schedule-interval { <delay:0..65535> [ <hold:1..65535> ] | intelligent-timer <max:1..300000> <start:0..60000> <hold:1..60000> [ conservative ] }',
    'spf timers <delay:0..65535> <hold:0..65535>',
    'lsa-arrival-interval { <interval:0..10000> | intelligent-timer <max:1..300000> <start:0..60000> <hold:1..60000> }',
    'lsa-originate-interval { 0 | { intelligent-timer <max:1..300000> <start:0..60000> <hold:1..60000> | other-type <interval:0..10> } * }',
    'flooding-control [ number-limit <limit:1..30> | timer-limit <timer:30..100> ] *',
    'prefix-priority <priority:critical|high|medium> ipv6-prefix <prefixList:Word169>',
    'stub-router [ on-startup [ <seconds:5..65535> ] | include-stub | external-lsa [ <externalMetric:1..16777215> ] | inter-area-lsa [ <summaryMetric:1..16777215> ] ] *',
    'bfd all-interfaces { enable | incr-cost <increase:1..65534> [ wtr <wtr:0..65535> ] }',
    'bfd all-interfaces { min-transmit-interval <tx:1..65535> | min-receive-interval <rx:1..65535> | min-tx-interval <tx:1..65535> | min-rx-interval <rx:1..65535> | detect-multiplier <multiplier:3..50> | frr-binding } *',
    'ipsec sa <sa:Word15>',
    'authentication-mode { hmac-sha256 [ key-id <keyId:1..65535> { plain <key:Secret> | [ cipher ] <key:Secret> } ] | keychain <keychain:Word64> }',
    'segment-routing ipv6 locator <locator:Word31> [ auto-sid-disable ]',
    'segment-routing ipv6 { persistent-end-x-sid enable | mapping-server { send | receive } }',
    'metric-delay { advertisement enable | suppress timer <timer:1..86400> percent-threshold <percent:0..100> absolute-threshold <absolute:0..10000000> }',
    'avoid-microloop { frr-protected [ rib-update-delay <delay:100..60000> ] | segment-routing [ rib-update-delay <delay:100..60000> ] }',
    'bgp-ls { enable | identifier <identifier:0..4294967295> }',
    'traffic-eng',
    'advertise link-attributes application flex-algo',
    'flex-algo <algorithm:128..255> => ospf-flex-algo',
    'frr => ospf-frr',
    'prefix-suppression [ enable ]',
    'nexthop <nexthop:Ipv6> interface <interface:Interface> weight <weight:1..254>',
    'suppress-flapping peer disable',
    'maxage-lsa { route-calculate-delay <delay:1..65535> | auto-protect disable }',
    'log-peer-change',
    'non-stop-routing',
    'shutdown',
  ],
  'ospfv3-area': [
    'description <text:Text80>',
    'abr-summary <prefix:Ipv6Prefix> [ [ cost { <cost:0..16777214> | inherit-minimum } | advertise | not-advertise | generate-null0-route | hold-interval <hold:0..86400> ] * ]',
    'default-cost <cost:0..16777214>',
    `filter { ${filter} } <direction:import|export>`,
    'stub [ no-summary | default-route-advertise backbone-peer-ignore ] *',
    'nssa [ default-route-advertise [ backbone-peer-ignore | cost <cost:0..16777214> | tag <tag:0..4294967295> | type <type:1|2> ] * | no-import-route | no-summary | set-n-bit | translator-always | translator-interval <interval:1..120> | suppress-forwarding-address ] *',
    `vlink-peer <peer:Ipv4> [ ${timers} | instance <instance:0..255> | ${authentication} ] *`,
    `sham-link <source:Ipv6> <destination:Ipv6> [ cost <cost:1..65535> | ${timers} | instance <instance:0..255> | ${authentication} ] *`,
    'authentication-mode { hmac-sha256 [ key-id <keyId:1..65535> { plain <key:Secret> | [ cipher ] <key:Secret> } ] | keychain <keychain:Word64> }',
    'ipsec sa <sa:Word15>',
    'traffic-eng { enable | disable }',
    'prefix-suppression [ enable | disable ]',
    'bandwidth-reference <mbps:1..2147483648>',
  ],
});
