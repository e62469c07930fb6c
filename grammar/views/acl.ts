// Access control lists: one view for all of them, for a rule shows by its words what it matches.

import { chapter } from '../catalogue.ts';

/** Names that stand for numbers. */
const port =
  '0..65535|bgp|biff|bootpc|bootps|chargen|cmd|daytime|discard|dns|dnsix|domain|echo|exec|finger|ftp|ftp-data|gopher|hostname|http|https|ident|irc|klogin|kshell|login|lpd|mobilip-ag|mobilip-mn|nameserver|netbios-dgm|netbios-ns|netbios-ssn|netbios-ssd|nntp|ntp|pim-auto-rp|pop2|pop3|rip|smtp|snmp|snmptrap|ssh|sunrpc|syslog|tacacs|tacacs-ds|talk|telnet|tftp|time|uucp|who|whois|www|xdmcp';
const dscp =
  '0..63|af11|af12|af13|af21|af22|af23|af31|af32|af33|af41|af42|af43|cs1|cs2|cs3|cs4|cs5|cs6|cs7|default|ef|be';
const precedence = '0..7|critical|flash|flash-override|immediate|internet|network|priority|routine';
const tos = '0..15|max-reliability|max-throughput|min-delay|min-monetary-cost|normal';
const icmp =
  'echo|echo-reply|fragmentneed-dfset|host-redirect|host-tos-redirect|host-unreachable|information-reply|information-request|net-redirect|net-tos-redirect|net-unreachable|parameter-problem|port-unreachable|protocol-unreachable|reassembly-timeout|source-quench|source-route-failed|timestamp-reply|timestamp-request|ttl-exceeded|redirect|router-advertisement|router-solicitation|neighbor-advertisement|neighbor-solicitation|packet-too-big|unknown-ipv6-opt|unknown-next-hdr|err-header-field|frag-time-exceeded|hop-limit-exceeded';

export default chapter({
  system: [
    'acl [ number ] <number:1000..42999> [ name <name:Word64> ] [ match-order <order:config|auto> ] [ vpn-instance <vpnInstance:Word31> ] => acl',
    'acl name <name:Word64> [ <number:1000..42999> | basic | advance | advanced | interface | link | user | ucl | mpls | arp | user-defined ] [ number <number:1000..42999> ] [ match-order <order:config|auto> ] => acl',
    'acl ipv6 [ number ] <number:1000..42999> [ name <name:Word64> ] [ match-order <order:config|auto> ] => acl',
    'acl ipv6 name <name:Word64> [ <number:1000..42999> | basic | advance | advanced | interface | link | user | ucl ] [ number <number:1000..42999> ] [ match-order <order:config|auto> ] => acl',
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
    'description <description:Text255>',
    'step <step:1..100>',
    'rule [ <id:0..4294967294> ] description <description:Text127>',
    // What every kind of rule takes, then the source and destination in the spellings of each kind.
    'rule [ <id:0..4294967294> ] [ name <name:Word64> ] <action:permit|deny> [ ip | icmp | tcp | udp | gre | igmp | ipinip | ospf | ipv6 | icmpv6 | ipv6-ah | ipv6-esp | sctp | zero | mpls | <protocol:0..255> ] [' +
      ' source { <source:Ipv4> { <sourceWildcard:Wildcard> | <sourceLength:1..32> } | <source:Ipv4Prefix> | any } |' +
      ' destination { <destination:Ipv4> { <destinationWildcard:Wildcard> | <destinationLength:1..32> } | <destination:Ipv4Prefix> | any } |' +
      ' source { <source6:Ipv6Prefix> | <source6:Ipv6> <sourceWildcard6:Ipv6> } | destination { <destination6:Ipv6Prefix> | <destination6:Ipv6> <destinationWildcard6:Ipv6> } |' +
      ' source { ip-address { <source:Ipv4> <sourceWildcard:Wildcard> | any } | ipv6-address { <source6:Ipv6Prefix> | <source6:Ipv6> <sourceWildcard6:Ipv6> | any } } |' +
      ' destination { ip-address { <destination:Ipv4> <destinationWildcard:Wildcard> | any } | ipv6-address { <destination6:Ipv6Prefix> | <destination6:Ipv6> <destinationWildcard6:Ipv6> | any } } |' +
      ' source { service-group <sourceServiceGroup:Word31> | user-group <sourceUserGroup:Word64> | fqdn <sourceName:Word64> } | destination { service-group <destinationServiceGroup:Word31> | user-group <destinationUserGroup:Word64> | fqdn <destinationName:Word64> } |' +
      ' source-pool <sourcePool:Word32> | destination-pool <destinationPool:Word32> | source interface <sourceInterface:Interface> |' +
      ` source-port { <sourcePortTest:eq|gt|lt|neq> <sourcePort:${port}> | range <sourcePort:${port}> <lastSourcePort:${port}> } | source-port-pool <sourcePortPool:Word32> |` +
      ` destination-port { <destinationPortTest:eq|gt|lt|neq> <destinationPort:${port}> | range <destinationPort:${port}> <lastDestinationPort:${port}> } | destination-port-pool <destinationPortPool:Word32> |` +
      ` icmp-type { <icmpType:0..255> [ <icmpCode:0..255> ] | <icmpName:${icmp}> } | icmp6-type { <icmpType:0..255> [ <icmpCode:0..255> ] | <icmpName:${icmp}> } | igmp-type { <igmpType:0..255> | <igmpName:host-query|host-report|leave-group|report-v2|report-v3|router-advertisement|router-solicitation> } |` +
      ` dscp <dscp:${dscp}> | precedence <precedence:${precedence}> | tos <tos:${tos}> | traffic-class <trafficClass:0..255> |` +
      ' fragment | fragment-type <fragmentType:fragment|fragment-subseq|non-fragment|non-subseq|fragment-spe-first> | none-first-fragment | first-fragment |' +
      ' tcp-flag { established | <flags:0..511> [ mask <flagMask:0..511> ] | { ack | fin | psh | rst | syn | urg } * } | syn-flag { established | <flags:0..511> [ mask <flagMask:0..511> ] | { ack | fin | psh | rst | syn | urg } * | bit-match <bit:established|fin|syn|rst|psh|ack|urg|ece|cwr|ns> } | established |' +
      ' packet-length { <lengthTest:gt|lt|eq|neq> <length:0..65535> | range <length:0..65535> <lastLength:0..65535> } | ttl { <ttlTest:gt|lt|eq|neq> <ttl:0..255> | range <ttl:0..255> <lastTtl:0..255> | any } |' +
      ' vpn-instance <vpnInstance:Word31> | vpn-instance-any | time-range <timeRange:Word32> | logging | log | vlan <vlan:1..4094> | inner-vlan <innerVlan:1..4094> | vni <vni:1..16777215> ] *',
    'rule [ <id:0..4294967294> ] [ name <name:Word64> ] <action:permit|deny> interface <interface:Interface|any> [ time-range <timeRange:Word32> ]',
    'rule [ <id:0..4294967294> ] [ name <name:Word64> ] <action:permit|deny> [ { type | l2-protocol } <type:arp|ip|ipv6|mpls|rarp|Hex> [ <typeMask:Hex> ] | source-mac <sourceMac:Mac> [ <sourceMacMask:Mac> ] | destination-mac <destinationMac:Mac> [ <destinationMacMask:Mac> ] | { 8021p | cos } <priority:0..7> | cvlan-8021p <innerPriority:0..7> | vlan-id <vlan:1..4094> [ <vlanMask:Hex> ] | cvlan-id <innerVlan:1..4094> [ <innerVlanMask:Hex> ] | ether-ii | 802.3 | snap | double-tag | time-range <timeRange:Word32> ] *',
    'rule [ <id:0..4294967294> ] [ name <name:Word64> ] <action:permit|deny> { exp { <exp:0..7|any> &<1-4> } | label { <label:0..1048575|any> &<1-4> } | ttl { <ttlTest:lt|eq|gt> <ttl:0..255> | range <ttl:0..255> <lastTtl:0..255> | any } &<1-3> } *',
    'rule [ <id:0..4294967294> ] <action:permit|deny> { l2-head | ipv4-head | ipv6-head | l4-head } { <bytes:Hex> <bytesMask:Hex> <offset:0..65535> } &<1-8> [ time-range <timeRange:Word32> ]',
  ],
  'acl-ip-pool': [
    'ip address <address:Ipv4> { <length:0..32> | <mask:Ipv4> }',
    'ipv6 address <prefix:Ipv6Prefix>',
    'apply bgp-next-hop',
  ],
  'acl-port-pool': ['eq <port:0..65535>', 'range <port:0..65535> <lastPort:0..65535>', 'gt <port:0..65535>', 'lt <port:0..65535>'],
});
