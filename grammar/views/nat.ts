// Carrier-grade NAT: NAT and NAT64 instances, the backup groups they run in, address pools, licences.

import { chapter } from '../catalogue.ts';
import { command } from '../fields.ts';

export const serviceLocation = command('service-location <id:1..255> => service-location');
export const instanceGroup = command('service-instance-group <name:Word31> => service-instance-group');
export const natInstance = command(
  'nat instance <name:Word31> [ id <id:1..4095> [ simple-configuration ] ] => nat-instance',
);
export const nat64Instance = command('nat64 instance <name:Word31> [ id <id:1..4095> ] => nat64-instance');
export const location = command(
  'location slot <slot:Word15> [ card <card:0..1> | engine <engine:0..3> ] [ backup slot <backupSlot:Word15> [ card <backupCard:0..1> | engine <backupEngine:0..3> ] ]',
);
export const warmStandby = command('cu warm-standby-mode');
export const locationFollowing = command('location follow-forwarding-mode');
export const locationOfGroup = command('service-location <id:1..255> [ weight <weight:1..100> ]');
export const groupOfNat = command('service-instance-group <group:Word31>');
export const natOutbound = command(
  'nat outbound { <acl:2000..4999> | acl-name <aclName:Word64> | any } address-group <group:Word31>',
);
export const natCentralizedBackup = command('nat centralized-backup { enable | switch down-number <number:1..16> }');
export const groupOfNat64 = command('service-instance-group <group:Word31>');
export const nat64Outbound = command(
  'nat64 outbound { any | <acl:2000..6999> | acl-name <aclName:Word64> } address-group <group:Word31>',
);
export const natIpPool = command(
  'nat ip-pool <name:Word31> [ dynamic ] [ vpn-instance <vpnInstance:Word31> ] [ no-pat ] [ slave ] => nat-ip-pool',
);
export const poolOfNat = command(
  'nat address-group <name:Word31> group-id <id:0..127> bind-ip-pool <pool:Word31> [ over-load ]',
);

export const publicSection = command('section <number:0..255> <start:Ipv4> { mask <mask:Mask> | <end:Ipv4> }');

export default chapter({
  system: [
    serviceLocation,
    instanceGroup,
    natInstance,
    nat64Instance,
    natIpPool,
    'nat static-mapping => nat-static-mapping',
    'nat flow-defend <flow:forward|fragment|reverse> rate <rate:0..4294967295> slot <slot:Word15> [ card <card:0..1> | engine <engine:0..3> ]',
    'license => license',
    'vsm on-board-mode disable',
    'multicast-nat enable',
    'multicast-nat bind-list => multicast-nat-bind-list',
    'multicast-nat instance id <id:1..16000> [ name <name:Word127> ] => multicast-nat-instance',
    'multicast-nat instance-group id <id:1..4000> [ name <name:Word127> ] => multicast-nat-group',
    'multicast-nat outbound id <id:1..16000> [ name <name:Word127> ]',
  ],
  interface: [
    'nat bind acl { <acl:2000..4999> | name <aclName:Word64> } [ mode deny-forward ] instance <instance:Word31> [ precedence <precedence:0..8191> ]',
    'multicast-nat inbound enable',
    'multicast-nat outbound id <id:1..16000> [ name <name:Word127> ] [ src-mac auto-translate | src-ip <sourceAddress:Ipv4> | dst-ip <destinationAddress:Ipv4> | src-udp-port <sourcePort:0..65535> | dst-udp-port <destinationPort:0..65535> | rtp-ssrc auto-translate | rtp-sn auto-translate | rtp-ext-sn auto-translate ] *',
  ],
  'service-location': [location, locationFollowing, warmStandby, 'description <description:Text64>'],
  'service-instance-group': [locationOfGroup],
  'nat-instance': [
    groupOfNat,
    'nat address-group <name:Word31> [ group-id <id:0..127> ] [ vpn-instance <vpnInstance:Word31> ] [ no-pat ] => cgn-address-group',
    'nat address-group <name:Word31> group-id <id:0..127> <start:Ipv4> { mask <mask:Mask> | <end:Ipv4> } [ vpn-instance <vpnInstance:Word31> ] [ no-pat ]',
    poolOfNat,
    'nat address-group <name:Word31> group-id <id:0..127> unnumbered interface <interface:Interface>',
    'nat address-group <name:Word31> exclude-ip-address <start:Ipv4> [ <end:Ipv4> ]',
    natOutbound,
    'nat alg { all | dns | ftp [ rate-threshold <rate:64..15000> ] | pptp | rtsp | sip [ separate-translation ] | h323 | icmp-error } *',
    'nat filter mode { full-cone | endpoint-dependent | endpoint-independent | symmetric }',
    'nat allow-access { inside vpn-instance <insideVpn:Word31> | global vpn-instance <globalVpn:Word31> } *',
    'nat server protocol <protocol:tcp|udp|icmp|1..255> global { <globalAddress:Ipv4> | unnumbered interface <interface:Interface> } [ <globalPort:0..65535|Word31> ] [ vpn-instance <globalVpn:Word31> ] inside <insideAddress:Ipv4> [ <insidePort:0..65535|Word31> ] [ vpn-instance <insideVpn:Word31> ] [ outbound | extendable ] *',
    'nat server global <globalAddress:Ipv4> [ vpn-instance <globalVpn:Word31> ] inside <insideAddress:Ipv4> [ vpn-instance <insideVpn:Word31> ] [ outbound | extendable ] *',
    'nat server-mode enable',
    'nat bind static-mapping <id:1..2000>',
    'nat ip-address <address:Ipv4> <mask:Mask>',
    'nat dns-mapping domain <domain:Word255> global-address <globalAddress:Ipv4> inside-address <insideAddress:Ipv4>',
    'nat session-limit { enable | icmp <limit:50..65535> | tcp <limit:50..65535> | total <limit:50..65535> | udp <limit:50..65535> }',
    'nat reverse-session-limit { enable | icmp <limit:50..65535> | tcp <limit:50..65535> | total <limit:50..65535> | udp <limit:50..65535> }',
    'nat port-limit { enable | total <limit:50..65535> | tcp <limit:50..65535> | udp <limit:50..65535> | icmp <limit:50..65535> }',
    'nat session aging-time <protocol:tcp|udp|icmp|fin-rst|syn|fragment|dns|ftp|http|rtsp|sip|pptp> <seconds:1..65535>',
    'nat log { session enable [ elog | syslog | netstream ] | user enable [ syslog | netstream ] | radius enable }',
    'nat log host <host:Ipv4> <hostPort:1..65535> source <source:Ipv4> <sourcePort:1..65535> [ name <name:Word31> ] [ vpn-instance <vpnInstance:Word31> ]',
    natCentralizedBackup,
    'nat load-balance { hash-arithmetic <arithmetic:hash-arithmetic1|hash-arithmetic2|hash-arithmetic3> | hash-fields ip <layer:l3|l4> }',
    'nat alarm { address-group port-number threshold <percent:60..100> | user port-number threshold <percent:60..100> | port-number <by:log|trap> user enable }',
    'nat statistics <what:port-usage|session-usage|address-pool-usage> enable',
    'nat tcp adjust-mss <mss:536..1460>',
    'nat user-session create-rate { <rate:1..64> | limit enable }',
    'nat ip access-user limit <users:1..4096>',
    'port-range <range:64..64512> [ extended-port-range <extension:64..64512> extended-times <times:1..3> ]',
    'port-single enable',
    'exclude-port { <port:1..65535> [ to <lastPort:1..65535> ] } &<1-10>',
    'redirect ip-nexthop <nextHop:Ipv4> <direction:inbound|outbound>',
    'pcp enable',
    'pcp server ipv4 <address:Ipv4> <mask:Mask>',
  ],
  'nat64-instance': [
    groupOfNat64,
    'nat64 address-group <name:Word31> group-id <id:0..127> [ vpn-instance <vpnInstance:Word31> ] [ no-pat ] => cgn-address-group',
    'nat64 address-group <name:Word31> group-id <id:0..127> <start:Ipv4> { mask <mask:Mask> | <end:Ipv4> } [ vpn-instance <vpnInstance:Word31> ] [ no-pat ]',
    nat64Outbound,
    'nat64 prefix <prefix:Ipv6> prefix-length <length:32..96> <id:1..16> [ no-pat ]',
    'nat64 alg { all | dns | ftp [ rate-threshold <rate:64..10000> ] | http | rtsp | sip }',
    'nat64 filter mode full-cone',
    'nat64 log host <host:Ipv4> <hostPort:1..65535> source <source:Ipv4> <sourcePort:1..65535> [ name <name:Word31> ] [ vpn-instance <vpnInstance:Word31> ]',
    'nat64 log { user | session } enable [ syslog | elog | netstream ]',
    'nat64 { session-limit | reverse-session-limit | port-limit } { enable | icmp <limit:50..65535> | tcp <limit:50..65535> | total <limit:50..65535> | udp <limit:50..65535> }',
    'nat64 tcp adjust-mss <mss:536..1460>',
    'port-range <range:64..64512> [ extended-port-range <extension:64..64512> extended-times <times:1..3> ]',
  ],
  'cgn-address-group': [publicSection, 'exclude-ip-address <start:Ipv4> [ <end:Ipv4> ]', 'lock'],
  'nat-ip-pool': [
    publicSection,
    'section <number:0..255> lock',
    'nat-instance subnet length initial <length:Mask> [ extend <extension:Mask> ]',
    'nat-instance ip used-threshold upper-limit <upper:1..100> lower-limit <lower:0..99>',
    'nat alarm ip threshold <percent:60..100>',
  ],
  'nat-static-mapping': [
    'static-mapping <id:1..2000> inside-pool <insidePool:1..65535> global-pool <globalPool:1..65535> [ port-range <range:64..64512> ]',
    'inside-pool <id:1..65535> => nat-mapping-pool',
    'global-pool <id:1..65535> => nat-mapping-pool',
  ],
  'nat-mapping-pool': ['section <number:1..2000> <start:Ipv4> [ <end:Ipv4> ]'],
  'multicast-nat-instance': [
    'multicast-nat source-ip <source:Ipv4> group-ip <group:Ipv4> [ source-port <sourcePort:0..65535> | destination-port <destinationPort:0..65535> ] *',
    'multicast-nat group <id:1..4000>',
    'description <description:Text127>',
  ],
  'multicast-nat-group': ['instance id <id:1..16000>', 'description <description:Text127>'],
  'multicast-nat-bind-list': ['multicast-nat instance id <id:1..16000> outbound id <outbound:1..16000>'],
  license: [
    'active nat session-table size <size:Number> slot [ <slot:Word15> [ engine <engine:0..3> | card <card:0..1> ] ]',
    'active nat bandwidth-enhance [ <gigabits:1..600> ] slot <slot:Word15> [ engine <engine:0..3> | card <card:0..1> ]',
    'active <feature:bas|pcp|ipsec|nat64|ds-lite|6rd|l2nat|vxlan|ipv6|nat444|gre|multicast-nat|netstream|ifit|srv6|1588v2|macsec|ptp> [ vsuf | enhanced ] slot <slots:Word31> [ card <card:Word15> ]',
    'active ipsec bandwidth-enhance <gigabits:1..600> slot <slot:Word15>',
    'active <feature:port-basic|port-flexe|port-slicing> slot <slots:Word31> card <cards:Word31> port <ports:Word255>',
  ],
});
