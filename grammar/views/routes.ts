// Static routes, the route table, the lists that routing policies match.

import { chapter } from '../catalogue.ts';
import { command } from '../fields.ts';

const nexthops =
  '<nexthop:Ipv4> | <interface:Interface> [ <nexthop:Ipv4> | dhcp ] | vpn-instance <nexthopVpn:Word31> [ <nexthop:Ipv4> ] | public <nexthop:Ipv4>';
const vpnNexthops =
  '<nexthop:Ipv4> [ public ] | <interface:Interface> [ <nexthop:Ipv4> | dhcp ] | vpn-instance <nexthopVpn:Word31> [ <nexthop:Ipv4> ] | public';
const srv6Path =
  'segment-routing ipv6 <sid:Ipv6> [ srv6-te policy <policy:Word63> | recursive-lookup tunnel-v6 <tunnelPolicy:Word39> | description <text:Text150> ]';

const metrics = 'preference <preference:1..255> | tag <tag:1..4294967295> | cost <cost:1..4294967295>';
/** What must be up for the route to be active. */
const tracked =
  'bfd enable | track { bfd-session <session:Word64> | nqa <admin:Word32> <test:Word32> | efm-state <efm:Interface> | ip-link <ipLink:Word> } | permanent | inherit-cost';
const marks = '[ no-advertise | no-install ] [ inter-protocol-ecmp ] [ description <text:Text150> ]';
/** The timers of a BFD session. */
const bfdTimers =
  '[ min-rx-interval <rx:1..65535> | min-tx-interval <tx:1..65535> | detect-multiplier <multiplier:3..50> ] *';

export const staticRoute = command(
  `ip route-static [ topology <topology:Word31> ] <destination:Ipv4> <mask:Mask> { ${nexthops} } [ recursive-lookup host-route | public | ${metrics} ] * [ ${tracked} | ldp-sync ] * ${marks}`,
);

export default chapter({
  system: [
    'router id <routerId:Ipv4> [ vpn-instance <vpn:Word31> ]',
    'router id vpn-instance <vpn:Word31> { <routerId:Ipv4> | auto-select }',
    staticRoute,
    `ip route-static vpn-instance <vpn:Word31> [ topology <topology:Word31> ] <destination:Ipv4> <mask:Mask> { ${vpnNexthops} } [ recursive-lookup host-route | ${metrics} ] * [ ${tracked} | ldp-sync ] * ${marks}`,
    `ip route-static [ vpn-instance <vpn:Word31> ] <destination:Ipv4> <mask:Mask> { <interface:Interface> [ <nexthop:Ipv4> ] | <nexthop:Ipv4> } [ preference <preference:1..255> | tag <tag:1..4294967295> ] * ${srv6Path}`,
    'ip route-static recursive-lookup { tunnel [ <policy:Word39> ] | bgp-route disable }',
    `ip route-static bfd <interface:Interface> { <peer:Ipv4> | dhcp } [ local-address <local:Ipv4> ] ${bfdTimers}`,
    `ip route-static bfd <peer:Ipv4> [ vpn-instance <vpn:Word31> ] [ local-address <local:Ipv4> ] ${bfdTimers}`,
    `ip route-static bfd [ vpn-instance <vpn:Word31> ] <peer:Ipv4> [ local-address <local:Ipv4> ] ${bfdTimers}`,
    'ip route-static default-bfd { min-rx-interval <rx:1..65535> | min-tx-interval <tx:1..65535> | detect-multiplier <multiplier:3..50> } *',
    'ip route-static default-preference <preference:1..255>',
    'ip route-static { selection-rule relay-depth | frr [ vpn-instance <vpn:Word31> ] }',
    `ipv6 route-static <destination:Ipv6Prefix> { <nexthop:Ipv6> | <interface:Interface> [ <nexthop:Ipv6> ] | vpn-instance <nexthopVpn:Word31> [ <nexthop:Ipv6> ] } [ recursive-lookup host-route | ${metrics} ] * [ ${tracked} ] * ${marks}`,
    `ipv6 route-static vpn-instance <vpn:Word31> <destination:Ipv6Prefix> { <nexthop:Ipv6> [ public ] | <interface:Interface> [ <nexthop:Ipv6> ] | vpn-instance <nexthopVpn:Word31> [ <nexthop:Ipv6> ] } [ recursive-lookup host-route | ${metrics} ] * [ ${tracked} ] * ${marks}`,
    'ipv6 route-static [ vpn-instance <vpn:Word31> ] <destination:Ipv6Prefix> <nexthop:Ipv6> segment-routing ipv6 <sid:Ipv6>',
    'ipv6 route-static recursive-lookup { tunnel [ <policy:Word39> ] | bgp-route disable }',
    `ipv6 route-static bfd [ <interface:Interface> ] <peer:Ipv6> [ vpn-instance <vpn:Word31> ] [ local-address <local:Ipv6> ] ${bfdTimers}`,
    `ipv6 route-static bfd vpn-instance <vpn:Word31> <peer:Ipv6> local-address <local:Ipv6> ${bfdTimers}`,
    'ipv6 route-static default-bfd { min-rx-interval <rx:1..65535> | min-tx-interval <tx:1..65535> | detect-multiplier <multiplier:3..50> } *',
    'ipv6 route-static default-preference <preference:1..255>',
    'ipv6 route-static selection-rule relay-depth',
    'ip { frr route-policy <policy:Word200> | frr vpn-instance <vpn:Word31> route-policy <policy:Word200> }',
    'ip prefix-limit system { threshold-alarm upper-limit <upper:1..100> lower-limit <lower:1..100> }',
    'ip ip-prefix <list:Word169> [ index <index:1..4294967295> ] { permit | deny } <address:Ipv4> <mask:Mask> [ match-network ] [ greater-equal <greaterEqual:0..32> ] [ less-equal <lessEqual:0..32> ]',
    'ip ip-prefix <list:Word169> description <text:Text>',
    'ip ipv6-prefix <list:Word169> [ index <index:1..4294967295> ] { permit | deny } <prefix:Ipv6Prefix> [ match-network ] [ greater-equal <greaterEqual:0..128> ] [ less-equal <lessEqual:0..128> ]',
    'ip ipv6-prefix <list:Word169> description <text:Text>',
    'ip as-path-filter { <number:1..256> | <list:Word51> } [ index <index:1..4294967295> ] { permit | deny } <expression:Text>',
    'ip community-filter { <number:1..99> | basic <list:Word51> } [ index <index:1..4294967295> ] { permit | deny } [ <community:Rd|0..4294967295|internet|no-export|no-advertise|no-export-subconfed|g-shut> ] &<1-20>',
    'ip community-filter { <number:100..199> | advanced <list:Word51> } [ index <index:1..4294967295> ] { permit | deny } <expression:Text>',
    'ip extcommunity-filter { <number:1..199> | basic <list:Word51> } [ index <index:1..4294967295> ] { permit | deny } { rt <target:Rd> &<1-16> } *',
    'ip extcommunity-filter { <number:200..399> | advanced <list:Word51> } [ index <index:1..4294967295> ] { permit | deny } <expression:Text>',
    'ip extcommunity-list soo { basic <list:Word51> [ index <index:1..4294967295> ] { permit | deny } { <site:Rd> } &<1-16> | advanced <list:Word51> [ index <index:1..4294967295> ] { permit | deny } <expression:Text> }',
    'ip extcommunity-list encapsulation { basic <list:Word51> [ index <index:1..4294967295> ] { permit | deny } { <tunnel:Word> } &<1-16> | advanced <list:Word51> [ index <index:1..4294967295> ] { permit | deny } <expression:Text> }',
    'ip extcommunity-list { color | segmented-nh | bandwidth } { basic <list:Word51> [ index <index:1..4294967295> ] { permit | deny } { <value:Word> } &<1-16> | advanced <list:Word51> [ index <index:1..4294967295> ] { permit | deny } <expression:Text> }',
    'ip large-community-filter { basic <list:Word51> [ index <index:1..4294967295> ] { permit | deny } { <community:Word> } &<1-16> | advanced <list:Word51> [ index <index:1..4294967295> ] { permit | deny } <expression:Text> }',
    'ip rd-filter <number:1..255> [ index <index:1..4294967295> ] { permit | deny } { <rd:Word> } &<1-10>',
    'ip rd-filter <list:Word51> [ index <index:1..4294967295> ] { permit | deny } { <rd:Word> } &<1-10>',
    'ip local policy-based-route <policy:Word31>',
    'ipv6 local policy-based-route <policy:Word31>',
    'policy-based-route <policy:Word31> { permit | deny } node <node:0..65535> [ map-instance <instance:1..65534> ] => policy-based-route',
    'mac-list <list:Word31> [ index <index:1..4294967295> ] { permit | deny } <mac:Mac> [ <maskLength:0..48> ]',
    'eth-tag-list <list:Word31> [ index <index:1..4294967295> ] { permit | deny } <tag:0..4294967295>',
    'filter-list mac <list:Word31> [ index <index:1..4294967295> ] { permit | deny } <mac:Mac> [ <maskLength:0..48> ]',
    'filter-list eth-tag <list:Word31> [ index <index:1..4294967295> ] { permit | deny } <tag:0..4294967295> [ to <lastTag:0..4294967295> ]',
  ],
  interface: ['ip policy-based-route <policy:Word31>', 'ipv6 policy-based-route <policy:Word31>'],
  'policy-based-route': [
    'if-match acl { <acl:2000..3999> | <aclName:Word64> }',
    'if-match acl6 { <acl:2000..3999> | <aclName:Word64> }',
    'if-match packet-length <shortest:0..65535> <longest:1..65535>',
    'apply ip-address { next-hop | backup-nexthop } { <nexthop:Ipv4> [ track { nqa <admin:Word32> <test:Word32> | ip-route <route:Ipv4> <mask:Mask> } ] } &<1-4>',
    'apply ip-address default next-hop <nexthop:Ipv4> &<1-2>',
    'apply ipv6-address { next-hop | backup-nexthop } <nexthop:Ipv6> &<1-4>',
    'apply [ default ] output-interface <interface:Interface> &<1-2>',
    'apply { ip-precedence <precedence:0..7|routine|priority|immediate|flash|flash-override|critical|internet|network> | access-vpn vpn-instance <vpn:Word31> &<1-6> | lsp public <destination:Ipv4> [ <nexthop:Ipv4> [ secondary ] ] | load-balance }',
    'apply vpn-instance <vpn:Word31> &<1-6>',
  ],
});
