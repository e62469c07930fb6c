// BGP: what address families originate, accept, prefer and tell their peers.

import { chapter } from '../catalogue.ts';
import { command } from '../fields.ts';

const aggregatePolicies =
  'attribute-policy <attributes:Word200> | origin-policy <origins:Word200> | suppress-policy <suppressed:Word200> | attribute-filter <attributeFilter:Word200> | origin-filter <originFilter:Word200> | suppress-filter <suppressFilter:Word200>';

export const peerPolicy = command('peer <peer:Ip|Word47> route-policy <policy:Word200> <direction:import|export>');
export const peerFilter = command('peer <peer:Ip|Word47> route-filter <filter:Word200> <direction:import|export>');
export const bgpDefault = command('default { local-preference <preference:0..4294967295> | med <med:0..4294967295> }');

/** IPv4 unicast is also configured directly in the BGP view. */
const peers = [
  'peer <peer:Ip|Word47> enable',
  peerPolicy,
  peerFilter,
  'peer <peer:Ip|Word47> route-policy { <policy:Word200> | route-filter <filter:Word200> } <direction:import|export> peer <otherPeer:Ip>',
  'peer <peer:Ip|Word47> <list:ip-prefix|ipv6-prefix> <prefixList:Word169> <direction:import|export>',
  'peer <peer:Ip|Word47> filter-policy { <acl:2000..2999> | acl-name <aclName:Word64> | acl6-name <aclName:Word64> } <direction:import|export>',
  'peer <peer:Ip|Word47> as-path-filter { <number:1..256> | <filter:Word51> } <direction:import|export>',
  'peer <peer:Ip|Word47> allow-as-loop [ <times:1..10> | enable | disable ]',
  'peer <peer:Ip|Word47> <extra:advertise-community|advertise-ext-community|advertise-large-community> [ enable | disable | bandwidth [ disable | non-transitive ] | as4byte-standard ]',
  'peer <peer:Ip|Word47> next-hop-local [ enable | disable | inherit-ip-cost ]',
  'peer <peer:Ip|Word47> next-hop-invariable [ include-static-route | include-unicast-route | enable | disable ] *',
  'peer <peer:Ip|Word47> public-as-only [ disable | force | limited | replace | include-peer-as | import ] *',
  'peer <peer:Ip|Word47> <ability:substitute-as|reflect-client|keep-all-routes|upe|rpd|high-priority|same-policy-as-group|ext-community-change|aigp|discard-ext-attribute> [ enable | disable ]',
  'peer <peer:Ip|Word47> soo <siteOfOrigin:Rd>',
  'peer <peer:Ip|Word47> preferred-value <value:0..65535>',
  'peer <peer:Ip|Word47> route-limit <limit:1..4294967295> [ <percentage:1..100> ] [ alert-only | idle-forever | idle-timeout <minutes:1..1200> ]',
  'peer <peer:Ip|Word47> default-route-advertise [ route-policy <policy:Word200> | route-filter <filter:Word200> ] [ conditional-route-match-all { <network:Ip> <mask:Mask> } &<1-4> | conditional-route-match-any { <network:Ip> <mask:Mask> } &<1-4> ]',
  'peer <peer:Ip|Word47> default-route-advertise <scope:vpn-instance|disable> [ <vpn:Word31> ]',
  'peer <peer:Ip|Word47> default-originate [ vpn-instance <vpn:Word31> ]',
  'peer <peer:Ip|Word47> label-route-capability [ check-tunnel-reachable ] [ check-withdraw-type | check-withdraw-type-disable ] [ include-unlabeled-route ]',
  'peer <peer:Ip|Word47> tnl-policy <policy:Word39>',
  'peer <peer:Ip|Word47> tunnel-selector <selector:Word40>',
  'peer <peer:Ip|Word47> prefix-sid [ advertise-srv6-locator | no-advertise-srv6-locator | disable | psid-compatible ] *',
  'peer <peer:Ip|Word47> capability-advertise add-path <direction:both|receive|send|disable>',
  'peer <peer:Ip|Word47> capability-advertise orf [ non-standard-compatible ] { ip-prefix | ipv6-prefix | vpn } <direction:both|receive|send> [ standard-match ]',
  'peer <peer:Ip|Word47> advertise add-path { path-number <paths:2..128> | multipath | all-paths | best-external | disable } *',
  'peer <peer:Ip|Word47> advertise best-external',
  'peer <peer:Ip|Word47> advertise route-reoriginated { evpn <evpnRoute:mac-ip|mac-ipv6|mac|ip|ipv6|inclusive> | vpnv4 | vpnv6 }',
  'peer <peer:Ip|Word47> advertise { { irb | irbv6 | arp | nd | mac | prefix | remote-nexthop | srv6-locator | link-state | inclusive } [ enable | disable ] | encap-type <encapsulation:vxlan|srv6|mpls|sr-mpls> }',
  'peer <peer:Ip|Word47> advertise { evpn mac-route <detail:detail-only|summary-only> | origin-as-validation }',
  'peer <peer:Ip|Word47> advertise dependent-filter { <dependentFilter:Word200> | dependent-list <dependentList:Word200> } [ condition-filter <conditionFilter:Word200> | condition-list <conditionList:Word200> ] *',
  'peer <peer:Ip|Word47> origin-as-validation [ disable ]',
  'peer <peer:Ip|Word47> origin-validation export [ include-not-found [ external ] ]',
  'peer <peer:Ip|Word47> import reoriginate',
  'peer <peer:Ip|Word47> mac-limit <limit:1..4294967295> [ <percentage:1..100> ] [ alert-only | idle-forever | idle-timeout <minutes:1..1200> ]',
  'peer <peer:Ip|Word47> esad-route-compatible { enable | disable }',
  'peer <peer:Ip|Word47> validation-disable',
  'peer <peer:Ip|Word47> redirect ip [ recursive-lookup { tunnel [ tunnel-selector <selector:Word40> ] | ip } | validation-disable ]',
  'peer <peer:Ip|Word47> redirect tunnelv6 tunnel-selector <selector:Word40>',
  'peer <peer:Ip|Word47> signaling <signaling:vpls|vpws|vpls-ad>',
  'peer <peer:Ip|Word47> <group:split-group|mesh-group> <groupName:Word31>',
  'peer <peer:Ip|Word47> rpd-policy export enable',
  'peer <peer:Ip|Word47> as-path-limit { <limit:1..2000> | disable }',
  'peer <peer:Ip|Word47> slow-peer { detection [ threshold <threshold:120..3600> | disable ] | absolute-detection [ threshold <threshold:120..3600> | disable ] }',
] as const;

export const bgpImport = command(
  'import-route { direct | static | unr | op-route | { rip | ripng | isis | ospf | ospfv3 } <processId:1..4294967295> } [ med <med:0..4294967295> | route-policy <policy:Word200> | route-filter <filter:Word200> | non-relay-tunnel ] *',
);

export const bgpNetwork = command(
  'network { <address:Ipv4> [ <mask:Mask> ] | <prefix:Ipv6Prefix> } [ route-policy <policy:Word200> | route-filter <filter:Word200> ] [ non-relay-tunnel ] [ label-index <labelIndex:0..1048575> ] [ to-lsp ]',
);

const routes = [
  'synchronization',
  'router-id { <routerId:Ipv4> | auto-select | filter }',
  bgpNetwork,
  bgpImport,
  'default-route imported',
  'summary automatic',
  `aggregate { <address:Ipv4> <mask:Mask> | <prefix:Ipv6Prefix> } [ as-set | detail-suppressed | ${aggregatePolicies} ] *`,
  'import-rib { public | vpn-instance <vpn:Word31> } [ protocol { direct | static | bgp | vlink-direct-route | { isis | ospf | rip | ospfv3 | ripng } <processId:1..4294967295> } ] [ include-label-route | labeled-unicast | valid-route | route-policy <policy:Word200> | route-filter <filter:Word200> ] *',
  'import-rib { evpn | vpnv4 | vpnv6 } [ srv6 | mpls | vxlan ] [ ip-prefix | mac-ip ] [ route-policy <policy:Word200> | route-filter <filter:Word200> ]',
  'preference { <external:1..255> <internal:1..255> <local:1..255> | route-policy <policy:Word200> | route-filter <filter:Word200> }',
  'dampening [ ibgp ] [ <halfLife:1..45> <reuse:1..20000> <suppress:1..20000> <ceiling:1001..20000> ] [ route-policy <policy:Word200> | route-filter <filter:Word200> | update-standard ] *',
  'default ipv4-unicast',
  bgpDefault,
  'maximum load-balancing [ ebgp | ibgp | eibgp ] <routes:1..128> [ ecmp-nexthop-changed ] [ ebgp <ebgpRoutes:1..128> ]',
  'maximum load-balancing ingress-lsp <routes:1..128>',
  'load-balancing { as-path-ignore | as-path-relax | igp-metric-ignore | local-learning cost-ignore }',
  'bestroute { add-path path-number <paths:2..128> | nexthop-resolved <resolved:ip|tunnel> [ { ip | tunnel } ] | bit-error-detection }',
  'bestroute { med-confederation | med-none-as-maximum | as-path-ignore | as-path-neglect | igp-metric-ignore | routerid-prior-clusterlist }',
  'bestroute { router-id-ignore | origin-as-validation [ allow-invalid ] | ebgp-first }',
  'compare-different-as-med',
  'deterministic-med',
  'reflector cluster-id { <id:1..4294967295> | <address:Ipv4> }',
  'reflect { between-clients | change-path-attribute }',
  'rr-filter { <filter:1..399|Word51> }',
  'policy vpn-target',
  'vpn-orf enable',
  'vpn-route cross multipath',
  'auto-frr',
  'route-select delay <delay:0..3600> [ exclusive-eviad ]',
  'ingress-lsp { trigger [ route-policy <policy:Word200> | route-filter <filter:Word200> ] | protect-mode bgp-frr }',
  'egress-lsp trigger bgp-local',
  'nexthop recursive-lookup { route-policy <policy:Word200> | route-filter <filter:Word200> | restrain enable | delay [ <delay:1..100> ] | non-critical-event delay <delay:1..1000> | default-route | inherit-bit-error }',
  'nexthop recursive-lookup bit-error-detection { med + <med:1..4294967295> | local-preference - <preference:1..4294967295> } * [ route-policy <policy:Word200> ]',
  'unicast-route recursive-lookup tunnel [ tunnel-selector <selector:Word40> ]',
  'unicast-route recursive-lookup <tunnel:tunnel-v4|tunnel-v6> [ tunnel-selector <selector:Word40> ]',
  'labeled-route recursive-lookup { tunnel [ tunnel-selector <selector:Word40> ] | ip }',
  'tunnel-selector <selector:Word40>',
  'filter-policy { <acl:2000..2999> | acl-name <aclName:Word64> | acl6-name <aclName:Word64> | <list:ip-prefix|ipv6-prefix> <prefixList:Word169> } { import | export [ direct | static | unr | { isis | ospf | rip | ospfv3 | ripng } <processId:1..4294967295> ] }',
  'prefix origin-validation enable',
  'active-route-advertise',
  'routing-table { rib-only [ route-policy <policy:Word200> | route-filter <filter:Word200> ] | limit threshold-alarm upper-limit <upper:1..100> lower-limit <lower:1..100> }',
  'routing-table limit <limit:1..4294967295> { <percentage:1..100> | simply-alert }',
  'supernet { unicast-advertise enable | label-route advertise disable }',
  'ext-community-change enable',
  'apply-label { per-instance | per-nexthop | per-route | explicit-null | implicit-null }',
  'label-free delay <delay:0..180>',
  'segment-routing ipv6 locator <locator:Word31> [ auto-sid-disable ] [ evpn ]',
  'segment-routing ipv6 { best-effort | traffic-engineer } * [ evpn ]',
  'segment-routing ipv6 apply-sid { all-vpn-instance | specify-color <color:0..4294967295> | per-route [ import-rib { vpnv4 | vpnv6 | evpn } ] | per-vrf | per-nexthop } [ evpn ]',
  'segment-routing ipv6 egress-engineering [ locator <locator:Word31> ]',
  'segment-routing ipv6 auto-sid-disable',
  'advertise l2vpn evpn [ import-route-multipath ] [ include-local-cross-route ]',
  'advertise best-external',
  'advertise <routes:best-route|valid-routes> route-reoriginate',
  'advertise add-path path-number <paths:2..128>',
  'irb asymmetric',
  'irb-reoriginated compatible',
  'timer df-delay <seconds:0..1200>',
  'signaling { vpls | vpws | vpls-ad | multi-homing non-standard-compatible }',
  'slow-peer { detection | absolute-detection } [ threshold <threshold:120..3600> | disable ]',
  'redirect ip [ recursive-lookup tunnel [ tunnel-selector <selector:Word40> ] ]',
  'route match-destination',
  'flow-route-validation disable',
] as const;

export default chapter({
  bgp: [...peers, ...routes],
  'bgp-family': [...peers, ...routes],
});
