// Access control lists: one view for all of them, for a rule shows by its words what it matches.

import { chapter } from '../catalogue.ts';
import { command } from '../fields.ts';

const rule = 'rule [ <id:0..4294967294> ] [ name <name:Word64> ] <action:permit|deny>';

/** What the rules of basic, advanced and user lists take beside their addresses. */
const pools = 'source-pool <sourcePool:Word32> | destination-pool <destinationPool:Word32>';
const sourcePorts =
  'source-port { <sourcePortTest:eq|gt|lt|neq> <sourcePort:Port> | range <sourcePort:Port> <lastSourcePort:Port> }';
const destinationPorts =
  'destination-port { <destinationPortTest:eq|gt|lt|neq> <destinationPort:Port> | range <destinationPort:Port> <lastDestinationPort:Port> }';
const portPools = 'source-port-pool <sourcePortPool:Word32> | destination-port-pool <destinationPortPool:Word32>';
const messages =
  'icmp-type <icmpType:Icmp> [ <icmpCode:0..255> ] | icmp6-type <icmpType:Icmp> [ <icmpCode:0..255> ] | igmp-type <igmpType:Igmp>';
const classes =
  'dscp <dscp:Dscp> | precedence <precedence:Precedence> | tos <tos:Tos> | traffic-class <trafficClass:0..255>';
const fragments =
  'fragment | fragment-type <fragmentType:fragment|fragment-subseq|non-fragment|non-subseq|fragment-spe-first>';
const states = 'none-first-fragment | first-fragment | established | ttl-expired';
const tcpFlags =
  '{ tcp-flag | syn-flag } { established | <flags:0..511> [ mask <flagMask:0..511> ] | bit-match <bit:Word> | { ack | fin | psh | rst | syn | urg } * }';
const lengths =
  'packet-length { <lengthTest:gt|lt|eq|neq> <length:0..65535> | range <length:0..65535> <lastLength:0..65535> }';
const ttls = 'ttl { <ttlTest:gt|lt|eq|neq> <ttl:0..255> | range <ttl:0..255> <lastTtl:0..255> | any }';
const scopes = 'vpn-instance <vpnInstance:Word31> | vpn-instance-any | time-range <timeRange:Word32> | logging | log';
const vlans = 'vlan <vlan:1..4094> | inner-vlan <innerVlan:1..4094> | vni <vni:1..16777215>';
const conditions =
  `${pools} | ${sourcePorts} | ${destinationPorts} | ${portPools} | ${messages} | ${classes} | ${fragments} | ${states} | ${tcpFlags} | ${lengths} | ${ttls} | ${scopes} | ${vlans}` as const;

const group = <S extends 'source' | 'destination'>(side: S) =>
  `{ service-group <${side}ServiceGroup:Word31|any> | user-group <${side}UserGroup:Word64|any> | ucl-group { <${side}UclIndex:0..64000> | name <${side}UclGroup:Word31> } | fqdn <${side}Name:Word64> | any }` as const;

const ipv4 = <S extends 'source' | 'destination'>(side: S) =>
  `${side} [ ip-address ] { <${side}:Ipv4> { <${side}Wildcard:Wildcard> | <${side}Length:1..32> } | <${side}Prefix:Ipv4Prefix> | any }` as const;

const ipv6 = <S extends 'source' | 'destination'>(side: S) =>
  `${side} [ ipv6-address ] { <${side}Prefix:Ipv6Prefix> | <${side}:Ipv6> <${side}Wildcard:Ipv6> | any }` as const;

/** What layer 2 rules match. */
const frame =
  '{ type | l2-protocol } <type:arp|ip|ipv6|mpls|rarp|Hex> [ <typeMask:Hex> ] | source-mac <sourceMac:Mac> [ <sourceMacMask:Mac> ] | { destination-mac | dest-mac } <destinationMac:Mac> [ <destinationMacMask:Mac> ]';
const tags =
  '{ 8021p | cos } <priority:0..7> | cvlan-8021p <innerPriority:0..7> | vlan-id <vlan:1..4094> [ <vlanMask:Hex> ] | cvlan-id <innerVlan:1..4094> [ <innerVlanMask:Hex> ]';

const rules = [
  `${rule} [ ip | icmp | tcp | udp | gre | igmp | ipinip | ospf | sctp | zero | <protocol:0..255> ] [ ${ipv4('source')} | ${ipv4('destination')} | source ${group('source')} | destination ${group('destination')} | source interface <sourceInterface:Interface> | ${conditions} ] *`,
  `${rule} [ ipv6 | icmpv6 | tcp | udp | gre | ospf | sctp | ipv6-ah | ipv6-esp | <protocol:0..255> ] [ ${ipv6('source')} | ${ipv6('destination')} | source ${group('source')} | destination ${group('destination')} | ${conditions} ] *`,
] as const;

export const numberedAcl = command(
  'acl [ number ] <number:1000..42999> [ name <name:Word64> ] [ match-order <order:config|auto> ] [ vpn-instance <vpnInstance:Word31> ] => acl',
);
export const namedAcl = command(
  'acl name <name:Word64> [ basic | advance | advanced | interface | link | user | ucl | mpls | arp | user-defined ] [ number <number:1000..42999> | <number:1000..42999> ] [ match-order <order:config|auto> ] => acl',
);
export const numberedAcl6 = command(
  'acl ipv6 [ number ] <number:1000..42999> [ name <name:Word64> ] [ match-order <order:config|auto> ] => acl',
);
export const namedAcl6 = command(
  'acl ipv6 name <name:Word64> [ basic | advance | advanced | interface | link | user | ucl ] [ number <number:1000..42999> | <number:1000..42999> ] [ match-order <order:config|auto> ] => acl',
);

export default chapter({
  system: [
    numberedAcl,
    namedAcl,
    numberedAcl6,
    namedAcl6,
    'acl ip-pool <name:Word32> => acl-ip-pool',
    'acl ipv6-pool <name:Word32> => acl-ip-pool',
    'acl port-pool <name:Word32> => acl-port-pool',
    'acl accelerate enable',
    'acl threshold-alarm { upper-limit <upper:1..100> | lower-limit <lower:1..100> } *',
    'acl logging interval <minutes:1..60>',
    'acl log ip-address enable',
    'time-range <name:Word32> { <from:Time> to <to:Time> { mon | tue | wed | thu | fri | sat | sun | daily | off-day | working-day | <day:0..6> } * | from <fromTime:Time> <fromDate:Date> [ to <toTime:Time> <toDate:Date> ] }',
  ],
  acl: [
    ...rules,
    `${rule} mpls { exp <exp:0..7|any> &<1-4> | label <label:0..1048575|any> &<1-4> | ttl { <ttlTest:lt|eq|gt> <ttl:0..255> | range <ttl:0..255> <lastTtl:0..255> | any } &<1-3> } *`,
    `${rule} { exp <exp:0..7|any> &<1-4> | label <label:0..1048575|any> &<1-4> } *`,
    `${rule} interface <interface:Interface|any> [ time-range <timeRange:Word32> ]`,
    `${rule} { ${frame} | ${tags} | ether-ii | 802.3 | snap | double-tag | time-range <timeRange:Word32> } *`,
    `${rule} { l2-head | ipv4-head | ipv6-head | l4-head } { <bytes:Hex> <bytesMask:Hex> <offset:0..65535> } &<1-8> [ time-range <timeRange:Word32> ]`,
    'rule <id:0..4294967294> description <description:Text127>',
    'description <description:Text255>',
    'step <step:1..100>',
  ],
  'acl-ip-pool': [
    'ip address <address:Ipv4> { <length:0..32> | <mask:Ipv4> }',
    'ipv6 address <prefix:Ipv6Prefix>',
    'apply bgp-next-hop',
  ],
  'acl-port-pool': ['eq <port:Port>', 'gt <port:Port>', 'lt <port:Port>', 'range <port:Port> <lastPort:Port>'],
});
