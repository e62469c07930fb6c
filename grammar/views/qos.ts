// Modular QoS: classifiers, behaviors and the policies that join them; user profiles.

import { chapter } from '../catalogue.ts';
import { command } from '../fields.ts';

export const behaviorView = command('traffic behavior <name:Word127> => behavior');
export const classifierView = command(
  'traffic classifier <name:Word127> [ operator <operator:and|or> | type <type:and|or> ] [ precedence <precedence:0..65535> ] => classifier',
);
export const policyView = command(
  'traffic policy <name:Word127> [ match-order <matchOrder:auto|config> ] [ atomic ] => traffic-policy',
);
export const behaviorOfPolicy = command(
  'classifier <classifier:Word127> behavior <behavior:Word127> [ precedence <precedence:0..65535> ]',
);
export const policyOfBehavior = command('traffic-policy <policyName:Word127> [ ip-layer ]');
export const aclOfClassifier = command(
  'if-match [ ipv6 ] acl { <acl:2000..23999> | name <aclName:Word64> } [ precedence <precedence:1..65535> ]',
);
export const namedAclOfClassifier = command(
  'if-match [ ipv6 ] acl <aclName:Word64> [ precedence <precedence:1..65535> ]',
);
export const trafficToNat = command('nat bind instance <instance:Word31>');
export const trafficToNat64 = command('nat64 bind instance <instance:Word31>');

const shares =
  '{ cir <cir:0..4294967295> [ pir <pir:0..4294967295> ] | cir cir-percentage <cirPercentage:0..100> [ pir pir-percentage <pirPercentage:0..100> ] }';
const vxlanFields =
  'source-ip <sourceIp:Ipv4> <sourceMask:Mask> | destination-ip <destinationIp:Ipv4> <destinationMask:Mask> | l4-protocol <l4Protocol:Word31> | source-port <sourcePort:0..65535> | destination-port <destinationPort:0..65535> | inner-vlan <innerVlan:1..4094>';

/** What becomes of the packets of a colour: in a behaviour, on an interface. */
const verdict = <C extends string>(colour: C) =>
  `${colour} { discard | pass [ service-class <${colour}Class:Word> color <${colour}Color:Word> | remark-dscp <${colour}Dscp:Word31> | remark-8021p <${colour}8021p:0..7> | remark-mpls-exp <${colour}Exp:0..7> | remark dscp <${colour}NewDscp:Word31> ] }` as const;
const reclassified = <C extends string>(colour: C) =>
  `${colour} { discard | pass [ service-class <${colour}Class:cs7|cs6|ef|af4|af3|af2|af1|be> color <${colour}Color:green|yellow|red> ] }` as const;

const rates =
  '{ cir <cir:0..4294967295> | cir pct <cirPercent:0..100> } [ kbps | mbps | gbps ] [ pir <pir:0..4294967295> [ kbps | mbps | gbps ] | pir pct <pirPercent:0..100> ]';
const bursts =
  '[ cbs <cbs:0..4294967295> [ bytes | kbytes | mbytes ] [ pbs <pbs:0..4294967295> [ bytes | kbytes | mbytes ] ] ]';
const aclRule =
  'acl { [ ipv6 ] { <acl:2000..6031> | name <aclName:Word64> } | <namedAcl:Word64> } [ rule <rule:0..4294967294> ]';
const limits =
  'cir <cir:8..4294967295> [ pir <pir:8..4294967295> ] [ cbs <cbs:0..4294967295> [ pbs <pbs:0..4294967295> ] ] [ green { drop | pass } | yellow { drop | pass } | red { drop | pass } ] *';

export default chapter({
  system: [
    classifierView,
    behaviorView,
    policyView,
    'traffic-policy <name:Word127> global [ slot <slot:Word31> ] { inbound | outbound } [ slot <slotBehind:Word31> ]',
    'traffic-policy <name:Word127> global acl { <acl:2000..6031> | name <aclName:Word64> } { inbound | outbound }',
    'traffic-policy <name:Word127> { vlan <vlans:List4094> | bridge-domain <bridgeDomain:1..16777215> | vpn-instance <vpnInstance:Word31> } { inbound | outbound }',
    'qos-profile <profileName:Word63> => qos-profile',
    'qos policy <policyName:Word31> => qos-policy',
    'qos group <groupName:Word31> => qos-group',
    'flow-route <flowRoute:Word30> [ ipv6 ] [ vpn-instance <vpnInstance:Word31> ] => flow-route',
    'qppb local-policy <policyName:Word31> => qppb-policy',
    `traffic-filter [ vlan <vlanId:1..4094> ] { inbound | outbound } ${aclRule}`,
    'traffic-filter vlan <vlanId:1..4094> { inbound | outbound } acl <layer2Acl:2000..6031> [ rule <layer2Rule:0..4294967294> ] acl <ipAcl:2000..6031> [ rule <ipRule:0..4294967294> ]',
    'traffic-filter acl { [ ipv6 ] { <acl:2000..6031> | name <aclName:Word64> } } [ rule <rule:0..4294967294> ] global { inbound | outbound }',
    'traffic-secure [ vlan <vlanId:1..4094> ] inbound acl { [ ipv6 ] { <acl:2000..6031> | name <aclName:Word64> } | <namedAcl:Word64> } [ rule <rule:0..4294967294> ]',
    `traffic-limit [ vlan <vlanId:1..4094> ] { inbound | outbound } ${aclRule} ${limits}`,
    `traffic-redirect [ vlan <vlanId:1..4094> ] inbound ${aclRule} { cpu | interface <interface:Interface> | ip-nexthop <nexthop:Ipv4> | ipv6-nexthop <nexthopIpv6:Ipv6> }`,
    `traffic-remark [ vlan <vlanId:1..4094> ] { inbound | outbound } ${aclRule} { 8021p <priority:0..7> | dscp <dscp:Word31> | ip-precedence <ipPrecedence:0..7> | local-precedence <localPrecedence:Word31> | vlan-id <newVlan:1..4094> | destination-mac <mac:Mac> | cvlan-id <cvlan:1..4094> }`,
    `traffic-statistic [ vlan <vlanId:1..4094> ] { inbound | outbound } ${aclRule} [ by-bytes ]`,
    `traffic-mirror [ vlan <vlanId:1..4094> ] inbound ${aclRule} to observe-port <observePort:1..8>`,
  ],
  classifier: [
    'if-match any',
    aclOfClassifier,
    namedAclOfClassifier,
    'if-match [ ipv6 ] dscp <dscp:0..63|af11|af12|af13|af21|af22|af23|af31|af32|af33|af41|af42|af43|cs1|cs2|cs3|cs4|cs5|cs6|cs7|default|ef> &<1-8>',
    'if-match ip-precedence <ipPrecedence:0..7> &<1-8>',
    'if-match ipv6 { any | next-header <header:0..255> [ first-next-header ] | source-address <source:Ipv6> <sourceLength:1..128> | destination-address <destination:Ipv6> <destinationLength:1..128> }',
    'if-match vlan <vlanId:1..4094> [ to <lastVlan:1..4094> ] [ inner-vlan <innerVlan:1..4094> [ to <lastInnerVlan:1..4094> ] ]',
    'if-match vlan-id <vlanId:1..4094> [ to <lastVlan:1..4094> ] [ cvlan-id <cvlan:1..4094> [ to <lastCvlan:1..4094> ] ]',
    'if-match { cvlan-id | inner-vlan } <cvlan:1..4094> [ to <lastCvlan:1..4094> ] [ vlan-id <vlanId:1..4094> ]',
    'if-match <tag:8021p|cvlan-8021p|inner-8021p> <priority:0..7> &<1-8>',
    'if-match { double-tag | discard | inbound-interface <inbound:Interface> | outbound-interface <outbound:Interface> }',
    'if-match <address:source-mac|destination-mac> <mac:Mac> [ mask <mask:Mac> | mac-address-mask <macMask:Mac> | <bareMask:Mac> ]',
    'if-match protocol { ip | ipv6 | arp | <protocol:Word31> }',
    'if-match l2-protocol { arp | ip | ipv6 | mpls | rarp | <l2Protocol:Word31> }',
    'if-match tcp syn-flag { <flags:0..63> | ack | fin | psh | rst | syn | urg | established } *',
    'if-match tcp-flag { <flags:0..63> | ack | fin | psh | rst | syn | urg | established } *',
    'if-match tcp { { source-port | destination-port } <port:0..65535> }',
    'if-match mpls-exp <exp:0..7> &<1-8>',
    'if-match mpls { exp <exp:0..7> &<1-8> | label <label:0..1048575> }',
    'if-match { qos-local-id <qosLocalId:1..255> | qos-group <qosGroup:1..65535> | flow-id <flowId:1..8> | traffic-class <trafficClass:0..255> | fr-de }',
    'if-match rtp start-port <startPort:2000..65535> end-port <endPort:2000..65535>',
    'if-match { app-protocol <application:Word64> [ time-range <timeRange:Word32> ] | protocol-group <group:Word64> [ time-range <groupTimeRange:Word32> ] | category <category:Word64> }',
    'if-match application <app:Word64> [ user-set <userSet:Word64> ]',
    'if-match { pvc <pvc:Word31> | dlci <dlci:16..1007> | atm vpi <vpi:0..255> vci <vci:0..65535> }',
    'if-match vxlan vni <vni:1..16777215>',
    `if-match vxlan [ transit ] [ tag-format { none | single | double } ] [ ${vxlanFields} ] *`,
    'if-match { user-set <users:Word64> | service-set <services:Word64> | apn-id <apnId:Word64> | local-precedence <localPrecedence:0..7> | packet-length <shortest:0..65535> [ to <longest:0..65535> ] }',
    'description <description:Text127>',
  ],
  behavior: [
    'permit',
    'deny',
    'description <description:Text127>',
    'remark dscp <dscp:0..63|af11|af12|af13|af21|af22|af23|af31|af32|af33|af41|af42|af43|cs1|cs2|cs3|cs4|cs5|cs6|cs7|default|ef>',
    'remark ipv6 dscp <dscp:0..63|af11|af12|af13|af21|af22|af23|af31|af32|af33|af41|af42|af43|cs1|cs2|cs3|cs4|cs5|cs6|cs7|default|ef>',
    'remark { 8021p { <priority:0..7> [ inner <innerPriority:0..7> ] | inner-8021p } | cvlan-8021p <cvlanPriority:0..7> | inner-8021p <inner:0..7> | outer-8021p <outer:0..7> }',
    'remark { ip-precedence <ipPrecedence:0..7> | ip-df | tos <tos:0..15> | traffic-class <trafficClass:0..255> | mpls-exp <exp:0..7> | mpls exp <exp:0..7> | fr-de <frDe:0..1> }',
    'remark { flow-id <flowId:1..8> | flow-label <flowLabel:Hex> | ttl <ttl:0..255> }',
    'remark local-precedence { <localPrecedence:0..7> | af1 | af2 | af3 | af4 | be | cs6 | cs7 | ef } [ green | yellow | red ]',
    'remark { vlan-id <vlanId:1..4094> | cvlan-id <cvlan:1..4094> | destination-mac <mac:Mac> | qos-local-id <qosLocalId:1..255> | qos-group <qosGroup:1..65535> | apn-id instance <apnInstance:Word64> }',
    'car',
    `car ${rates} ${bursts} [ share ] [ mode <mode:color-blind|color-aware> ] [ adjust <adjust:-32..31> ] [ ${verdict('green')} | ${verdict('yellow')} | ${verdict('red')} ] * [ summary ] [ color-aware ] [ share ]`,
    'car <carName:Word31> [ share ]',
    'gts cir { <cir:8..4294967295> [ cbs <cbs:0..4294967295> ] | pct <percent:1..100> } [ queue-length <queueLength:0..65535> ]',
    'queue <queue:af|ef> bandwidth { [ remaining ] <bandwidth:8..4294967295> | [ remaining ] pct <percent:1..100> } [ cbs <cbs:0..4294967295> ]',
    'queue llq bandwidth { <bandwidth:8..4294967295> [ cbs <cbs:0..4294967295> ] | pct <percent:1..100> }',
    'queue wfq [ queue-number <queueNumber:16..4096> ]',
    'queue-length { packets <packets:1..4096> | bytes <bytes:1..10000000> } *',
    'drop-profile <profile:Word31>',
    'service-class <serviceClass:be|af1|af2|af3|af4|ef|cs6|cs7> [ color <color:green|yellow|red> ] [ track ] [ no-remark ]',
    'user-queue { cir <cir:0..4294967295> [ cbs <cbs:0..4294967295> ] [ pir <pir:0..4294967295> [ pbs <pbs:0..4294967295> ] ] | { flow-queue-profile | flow-queue } <queueProfile:Word31> | { flow-mapping-profile | flow-mapping } <mappingProfile:Word31> | user-group-queue <group:Word31> | service-template <template:Word31> } *',
    'redirect { cpu | to cpu | ip-nexthop <nexthops:Ipv4> &<1-16> | interface <interface:Interface> [ forced ] | vpn-instance <vpnInstance:Word31> | vsi <vsi:Word31> }',
    'redirect { lsp public <lsp:Ipv4> [ <lspMask:Mask> ] [ <lspNexthop:Ipv4> ] | observe-port <observePort:1..8> }',
    'redirect ip-nexthop { <nexthop:Ipv4> [ { track-nqa | track nqa | nqa } <admin:Word32> <test:Word32> | interface <interface:Interface> | vpn <vpn:Word31> ] } &<1-16> [ low-precedence | forced | discard | deny | unequal-cost | post-nat | fail-action <failAction:discard|forward> ]',
    'redirect ip-nexthop <nexthop:Ipv4> [ vpn <vpn:Word31> ] [ nqa <admin:Word32> <test:Word32> ] [ routing-filter { default-routing | blackhole-routing } * ] [ deny ] [ pri-type common ] [ public-network ]',
    'redirect ip-multihop { nexthop <nexthops:Ipv4> } &<2-16>',
    'redirect [ vpn-instance <vpnInstance:Word31> ] nexthop { <nexthop:Ip> [ track { nqa <admin:Word32> <test:Word32> | bfd-session <bfdSession:Word64> } ] } &<1-16> [ fail-action <failAction:discard|forward> | low-precedence | preempt | wtr <wtr:0..3600> ] *',
    'redirect [ vpn-instance <vpnInstance:Word31> ] load-balance nexthop { <nexthop:Ip> } &<1-16>',
    'redirect remote { <remote:Ip> } &<1-16>',
    'redirect ipv6-nexthop { <nexthop:Ipv6> [ interface <interface:Interface> | link-local <linkLocal:Interface> ] } &<1-16> [ forced | low-precedence | discard | deny ]',
    'redirect ipv6-multihop { nexthop <nexthops:Ipv6> } &<2-16>',
    'redirect srv6-te policy <endpoint:Ipv6> <color:0..4294967295> [ <sidType:sid|vpnsid> <sid:Ipv6> ]',
    'redirect backup-nexthop <nexthop:Ipv4>',
    'redirect cpu-with-copy',
    'statistics enable',
    'statistic enable',
    'traffic-statistic [ enable ]',
    policyOfBehavior,
    'vlan-mapping { vlan <vlanId:1..4094> [ inner-vlan <innerVlan:1..4094> ] | inner-vlan <innerOnly:1..4094> }',
    'vlan-stacking vlan <vlanId:1..4094>',
    'nest top-most vlan-id <vlanId:1..4094>',
    'mirroring { observe-port <observePort:1..8> | to observe-port <target:1..8> | observe-port group <group:1..64> | to cpu }',
    'mirroring to { observe-index <observeIndex:1..255> | observe-interface <interface:Interface> }',
    'mac-address learning disable',
    'ip-netstream sampler <sampler:Word31>',
    'ip-source-trail',
    'ip urpf disable',
    'urpf disable',
    'counter',
    'sac',
    'load-balance <loadBalance:flow|packet>',
    'packet-capture to { vty | file <file:Word255> }',
    'qos default-mapping disable',
    'netstream { sampler <sampler:Word31> | record <record:Word31> }',
    'flow-mirror enable',
    'port-mirroring enable',
    'trust { dscp | 8021p }',
    'match termination',
    'http-redirect [ plus ]',
    'https-redirect',
    'tariff-level <tariffLevel:1..8>',
    trafficToNat,
    trafficToNat64,
    'multicast-nat bind instance id <instanceId:1..16000> [ name <instanceName:Word127> ]',
    'add-tag vlan-id <addedVlan:1..4094>',
  ],
  'traffic-policy': [
    behaviorOfPolicy,
    'classifier <classifier:Word127> [ precedence <precedence:0..65535> ]',
    'share-mode',
    'statistics enable',
    'statistic enable',
    'step <step:1..65535>',
    'description <description:Text127>',
    'atomic',
  ],
  'qos-policy': ['classifier <classifier:Word127> behavior <behavior:Word127>'],
  'qos-group': [
    'group-member vlan <vlans:List4094>',
    'group-member interface { <interface:Interface> [ to <lastInterface:Interface> ] } &<1-10>',
    'group-member ip source <source:Ipv4> <mask:Mask>',
    'traffic-policy <policyName:Word127> <direction:inbound|outbound>',
  ],
  'qos-profile': [
    `car ${shares} [ cbs <cbs:0..4294967295> [ pbs <pbs:0..4294967295> ] ] [ ${reclassified('green')} | ${reclassified('yellow')} | ${reclassified('red')} ] * [ inbound | outbound ] [ color-aware ]`,
    'user-queue cir <cir:0..4294967294> [ cbs <cbs:0..4294967295> ] [ pir <pir:0..4294967294> [ pbs <pbs:0..4294967295> ] [ pir-priority high ] | flow-queue <flowQueue:Word31> | flow-mapping <mapping:Word31> | user-group-queue <group:Word31> ] * [ inbound | outbound ] [ service-template <template:Word31> [ adjust-on-card ] ]',
    'bandwidth <bandwidthType:maximum-bandwidth|guaranteed-bandwidth> { whole | per-ip } { both | downstream | upstream } <bandwidth:0..100000000>',
    'weight <weight:1..100> [ outbound ]',
    'traffic-filter { inbound | outbound } acl <acl:2000..6031>',
    'broadcast-suppression cir <cir:0..4294967295> [ cbs <cbs:0..4294967295> ] [ inbound | outbound ]',
    'multicast-suppression cir <cir:0..4294967295> [ cbs <cbs:0..4294967295> ] [ inbound | outbound ]',
    'unknown-unicast-suppression cir <cir:0..4294967295> [ cbs <cbs:0..4294967295> ] [ inbound | outbound ]',
    'mpls-hqos flow-queue <flowQueue:Word31> [ flow-mapping <mapping:Word31> ] [ service-template <template:Word31> ]',
    'remark dscp <dscp:0..63> [ inbound | outbound ]',
    'remark 8021p <priority:0..7> [ inbound | outbound ]',
  ],
  'flow-route': [
    'if-match { destination <destination:Ipv4> <destinationMask:Mask> | source <source:Ipv4> <sourceMask:Mask> | protocol { equal | greater-than | less-than } <protocol:0..255> }',
    'if-match { port { equal | greater-than | less-than } <port:0..65535> | source-port { equal | greater-than | less-than } <sourcePort:0..65535> }',
    'if-match { destination-port { equal | greater-than | less-than } <destinationPort:0..65535> | dscp { equal | greater-than | less-than } <dscp:0..63> }',
    'if-match packet-length { equal | greater-than | less-than } <packetLength:0..65535>',
    'if-match { destination ipv6 <destinationIpv6:Ipv6> <destinationLength:0..128> | source ipv6 <sourceIpv6:Ipv6> <sourceLength:0..128> | fragment-type { match | non-match } <fragmentType:Word31> }',
    'if-match { icmp-type { equal | greater-than | less-than } <icmpType:0..255> | icmp-code { equal | greater-than | less-than } <icmpCode:0..255> | tcp-flags { match | not } <tcpFlags:Word31> }',
    'apply { deny | redirect { vpn-target <vpnTarget:Rd> | ip <ip:Ipv4> [ extended-community ] | ipv6 <ipv6:Ipv6> | next-hop <nextHop:Ip> } | remark-dscp <dscp:0..63> | traffic-rate <rate:0..4294967295> | traffic-action { sample | terminal } * }',
    'description <description:Text>',
  ],
  'qppb-policy': [
    'qos-local-id <qosLocalId:1..255> behavior <behavior:Word127>',
    'ip-precedence <ipPrecedence:0..7> behavior <behavior:Word127>',
  ],
  interface: [
    'traffic-policy <policyName:Word127> { inbound | outbound } [ vlan <vlans:List4094> | vlan-id <vlanId:1..4094> | pe-vid <peVid:1..4094> ce-vid <ceVids:List4094> ] [ all-layer | link-layer | mpls-layer | l3 ]',
    'traffic-policy { inbound | outbound } <policyName:Word127>',
    `traffic-filter [ vlan <vlanId:1..4094> ] { inbound | outbound } ${aclRule}`,
    'traffic-filter { inbound | outbound } ipv6 acl { <acl:2000..3999> | name <aclName:Word64> }',
    'traffic-filter { inbound | outbound } acl <layer2Acl:2000..6031> [ rule <layer2Rule:0..4294967294> ] acl <ipAcl:2000..6031> [ rule <ipRule:0..4294967294> ]',
    'traffic-filter acl { [ ipv6 ] { <acl:2000..6031> | name <aclName:Word64> } } [ rule <rule:0..4294967294> ] { inbound | outbound }',
    'traffic-secure inbound acl { [ ipv6 ] { <acl:2000..6031> | name <aclName:Word64> } | <namedAcl:Word64> } [ rule <rule:0..4294967294> ]',
    `traffic-limit { inbound | outbound } ${aclRule} ${limits}`,
    `traffic-redirect inbound ${aclRule} { cpu | interface <interface:Interface> }`,
    'traffic-redirect inbound acl { [ ipv6 ] { <acl:2000..6031> | name <aclName:Word64> } | <namedAcl:Word64> } [ rule <rule:0..4294967294> ] ip-nexthop <nexthop:Ipv4>',
    'traffic-redirect inbound acl { [ ipv6 ] { <acl:2000..6031> | name <aclName:Word64> } | <namedAcl:Word64> } [ rule <rule:0..4294967294> ] ipv6-nexthop <nexthopIpv6:Ipv6>',
    'traffic-remark { inbound | outbound } acl { [ ipv6 ] { <acl:2000..6031> | name <aclName:Word64> } | <namedAcl:Word64> } [ rule <rule:0..4294967294> ] 8021p <priority:0..7>',
    'traffic-remark { inbound | outbound } acl { [ ipv6 ] { <acl:2000..6031> | name <aclName:Word64> } | <namedAcl:Word64> } [ rule <rule:0..4294967294> ] dscp <dscp:Word31>',
    `traffic-remark { inbound | outbound } ${aclRule} ip-precedence <ipPrecedence:0..7>`,
    `traffic-remark { inbound | outbound } ${aclRule} local-precedence <localPrecedence:Word31>`,
    `traffic-remark { inbound | outbound } ${aclRule} vlan-id <newVlan:1..4094>`,
    `traffic-remark { inbound | outbound } ${aclRule} destination-mac <mac:Mac>`,
    'traffic-statistic { inbound | outbound } acl { [ ipv6 ] { <acl:2000..6031> | name <aclName:Word64> } | <namedAcl:Word64> } [ rule <rule:0..4294967294> ] [ by-bytes ]',
    'traffic-mirror inbound acl { [ ipv6 ] { <acl:2000..6031> | name <aclName:Word64> } | <namedAcl:Word64> } [ rule <rule:0..4294967294> ] to observe-port <observePort:1..8>',
    'qos-profile <profileName:Word63> { inbound | outbound } [ pe-vid <peVid:1..4094> ce-vid <ceVid:1..4094> [ to <lastCeVid:1..4094> ] | vlan <vlans:List4094> ] [ identifier <identifier:vlan-id|pe-vid|ce-vid|pe-ce-vid|none> ] [ group <groupName:Word31> ]',
    'qppb-policy <policyName:Word31> [ unshared ] <address:destination|source> inbound',
    'qos apply policy <policyName:Word31> <direction:inbound|outbound>',
  ],
  vlan: [
    'traffic-policy <policyName:Word127> { inbound | outbound }',
    'traffic-filter { inbound | outbound } acl { [ ipv6 ] { <acl:2000..6031> | name <aclName:Word64> } | <namedAcl:Word64> } [ rule <rule:0..4294967294> ]',
  ],
  'bridge-domain': ['traffic-policy <policyName:Word127> { inbound | outbound }'],
});
