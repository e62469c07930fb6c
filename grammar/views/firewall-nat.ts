// NAT on firewalls and access routers: address groups, servers, static mappings, application gateways.

import { chapter } from '../catalogue.ts';

/** The two sides of a mapping: what the outside sees, and the host behind it. */
const protocol = '[ protocol { tcp | udp | icmp | sctp | any | <protocol:1..255> } ]';
const outside =
  'global { <global:Ipv4> [ <globalEnd:Ipv4> ] | current-interface | interface <interface:Interface> } [ <globalPort:0..65535|Word31> [ <globalPortEnd:0..65535|Word31> ] ]';
const inside =
  'inside <inside:Ipv4> [ <insideEnd:Ipv4> ] [ <insidePort:0..65535|Word31> [ <insidePortEnd:0..65535|Word31> ] ]';

export default chapter({
  system: [
    'nat address-group <group:Word63> [ <id:0..65535> ] => nat-address-group',
    'nat address-group <group:0..65535> [ <name:Word63> ] <from:Ipv4> <to:Ipv4> [ vrrp <vrid:1..255> | no-pat | vpn-instance <vpn:Word31> ] *',
    'destination-nat address-group <group:Word63> [ <id:0..65535> ] => nat-address-group',
    'nat66 address-group <group:Word63> [ <id:0..65535> ] => nat-address-group',
    `nat server <name:Word255> [ <id:0..65535> ] [ vpn-instance <vpn:Word31> ] [ zone <zone:Word32> ] ${protocol} ${outside} ${inside} [ no-reverse | unr-route | vpn-instance <insideVpn:Word31> | vrrp <vrid:1..255> | track <track:Word63> | description <description:Text127> ] *`,
    `nat server [ <id:0..65535> ] [ zone <zone:Word32> ] ${protocol} ${outside} ${inside} [ no-reverse | unr-route | vpn-instance <vpn:Word31> | vrrp <vrid:1..255> | description <description:Text127> ] *`,
    'nat static-mapping { [ <id:0..65535> ] inside <inside:Ipv4> [ <insideEnd:Ipv4> ] global <global:Ipv4> [ <globalEnd:Ipv4> ] [ port-size <size:1..65535> ] | <name:Word63> }',
    'nat alg { all | <protocol:dns|ftp|rtsp|sip|pptp|h323|ils|msn|mgcp|netbios|qq|sqlnet|mms> } { enable | disable }',
    'nat alg { all | <protocol:dns|ftp|rtsp|sip|pptp|h323|ils|msn|mgcp|netbios|qq|sqlnet|mms> }',
    'nat mapping-mode { endpoint-independent | address-dependent | address-and-port-dependent } [ <protocol:tcp|udp|dns> ] [ dest-port <port:0..65535> ]',
    'nat filter-mode <mode:endpoint-independent|endpoint-dependent|endpoint-and-port-dependent>',
    'nat dns-map <domain:Word255> { <global:Ipv4> | interface <interface:Interface> } { <port:1..65535> | <service:Word31> } { tcp | udp }',
    'nat dns-mapping enable',
    'nat overlap-address <index:0..4095> <overlap:Ipv4> <temporary:Ipv4> { pool-length <length:1..255> | <mask:Mask> } [ inside-vpn-instance <vpn:Word31> ]',
    'nat static { global | inside } <from:Ipv4> [ <port:0..65535|Word31> ] { inside | global } <to:Ipv4> [ <toPort:0..65535|Word31> ] [ vpn-instance <vpn:Word31> | netmask <mask:Mask> | acl <acl:3000..3999> | description <description:Text127> ] *',
    `nat static protocol { tcp | udp | icmp | <protocol:1..255> } ${outside} ${inside} [ vpn-instance <vpn:Word31> | netmask <mask:Mask> | acl <acl:3000..3999> | description <description:Text127> ] *`,
    'nat { link-down reset session | log | alg log | session log | match-host | icmp-error | arp-reply | source-port parity | fragment | hairpin } enable',
    'nat { log session | miss forward | random-port } { enable | deny }',
    'nat session { aging-time <seconds:1..65535> | limit <limit:1..4294967295> }',
    'nat { port-block size <size:64..65535> | port-range <low:0..65535> <high:0..65535> }',
    'nat ipv4 { tcp-proxy | flow-forward } enable',
    'nat64 { prefix <prefix:Ipv6> <length:32|40|48|56|64|96> | enable | address-group <group:Word63> }',
    'nat64 prefix <prefix:Ipv6Prefix>',
    'nat64 static [ <name:Word63> ] [ protocol { tcp | udp | icmp } ] { <v6:Ipv6> [ <v6Port:1..65535> ] <v4:Ipv4> [ <v4Port:1..65535> ] } [ unr-route | no-reverse ] *',
    'nat66 { static | prefix } <name:Word63> [ <inside:Ipv6Prefix> ] [ <global:Ipv6Prefix> ]',
    'smart-nat enable',
  ],
  'nat-address-group': [
    'description <description:Text127>',
    'mode { pat | no-pat { global | local } | full-cone { global | local } [ no-reverse ] | nopat | pcp | smart-nopat | nat64 }',
    'section [ <id:0..65535> ] <from:Ip> [ <to:Ip> ]',
    'section [ <id:0..65535> ] <prefix:Ipv6Prefix>',
    'exclude-ip <from:Ip> [ <to:Ip> ]',
    'exclude-port <from:0..65535> [ to <to:0..65535> ]',
    'route enable',
    'smart-nopat <from:Ipv4> [ <to:Ipv4> ]',
    'srcip-car-num <number:1..65535>',
    'port-range <from:0..65535> [ to ] <to:0..65535>',
    'port-block-size <size:1..65535> [ extended-times <times:0..32> ]',
    'port-block { enable | size <size:1..65535> }',
    'arp-reply enable',
    'status active',
    'probe { enable | <check:Word63> }',
    'vrrp <vrid:1..255>',
    'nat-mode <mode:Word31>',
    'address-pool-probe enable',
    'deterministic-nat enable',
  ],
  interface: [
    'nat outbound <acl:2000..3999> [ address-group <group:0..65535> [ no-pat | port-preserved ] | interface <interface:Interface> ] [ vrrp <vrid:1..255> ]',
    'nat outbound name <aclName:Word64> [ address-group <group:0..65535> [ no-pat ] ]',
    'nat outbound <acl:2000..3999> address-group <group:0..65535> [ no-pat ] interface <interface:Interface>',
    'nat outbound static',
    'nat inbound <acl:2000..3999> address-group <group:0..65535> [ no-pat ]',
    `nat { server | static } ${protocol} ${outside} [ vpn-instance <globalVpn:Word31> ] ${inside} [ vpn-instance <vpn:Word31> | netmask <mask:Mask> | acl <acl:2000..3999> | vrrp <vrid:1..255> | global-to-inside | inside-to-global | description <description:Text127> ] *`,
    'nat static { enable | inside <inside:Ipv4> global <global:Ipv4> [ netmask <mask:Mask> ] }',
    'nat { easy-ip enable | redirect enable | hairpin enable }',
    'nat64 enable',
    'destination-nat { <acl:3000..3999> address <address:Ipv4> [ port <port:1..65535> ] }',
  ],
});
