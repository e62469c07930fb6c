// DS-Lite instances: IPv4 of users carried over IPv6 and translated at the gateway.

import { chapter } from '../catalogue.ts';
import { command } from '../fields.ts';

export const dsLiteInstance = command('ds-lite instance <name:Word31> [ id <id:1..4095> ] => ds-lite-instance');
export const groupOfDsLite = command('service-instance-group <group:Word31>');
export const dsLiteOutbound = command(
  'ds-lite outbound { any | <acl:2000..6999> | acl-name <aclName:Word64> } address-group <group:Word31>',
);
export const dsLiteCentralizedBackup = command('ds-lite centralized-backup enable');
export const poolOfDsLite = command(
  'ds-lite address-group <name:Word31> group-id <id:0..127> bind-ip-pool <pool:Word31>',
);
export const trafficToDsLite = command('ds-lite bind instance <instance:Word31>');

export default chapter({
  system: [dsLiteInstance],
  behavior: [trafficToDsLite],
  'ds-lite-instance': [
    groupOfDsLite,
    'local-ipv6 <address:Ipv6> prefix-length <length:1..128>',
    'remote-ipv6 <address:Ipv6> prefix-length <length:1..128>',
    'ds-lite tunnel prefix-length <length:1..128>',
    'ds-lite address-group <name:Word31> [ group-id <id:0..127> ] [ vpn-instance <vpnInstance:Word31> ] => cgn-address-group',
    'ds-lite address-group <name:Word31> group-id <id:0..127> <start:Ipv4> { mask <mask:Mask> | <end:Ipv4> } [ vpn-instance <vpnInstance:Word31> ]',
    poolOfDsLite,
    'ds-lite address-group <name:Word31> exclude-ip-address <start:Ipv4> [ <end:Ipv4> ]',
    dsLiteOutbound,
    'ds-lite alg { all | ftp [ rate-threshold <rate:64..10000> ] | pptp | rtsp | sip [ separate-translation ] }',
    'ds-lite filter mode full-cone',
    'ds-lite load-balance hash-arithmetic <arithmetic:hash-arithmetic1|hash-arithmetic2|hash-arithmetic3>',
    'ds-lite load-balance hash-fields ip <layer:l3|l4>',
    dsLiteCentralizedBackup,
    'ds-lite centralized-backup switch down-number <number:1..16>',
    'ds-lite server global <globalAddress:Ipv4> [ vpn-instance <vpnInstance:Word31> ] inside <insideAddress:Ipv4> cpe <cpe:Ipv6> [ outbound ]',
    'ds-lite server protocol <protocol:tcp|udp> global <globalAddress:Ipv4> [ <globalPort:0..65535|Word15> ] [ vpn-instance <vpnInstance:Word31> ] inside <insideAddress:Ipv4> [ <insidePort:0..65535> ] cpe <cpe:Ipv6> [ outbound ]',
    'ds-lite port-limit { enable | total <limit:50..65535> | tcp <limit:50..65535> | udp <limit:50..65535> | icmp <limit:50..65535> }',
    'ds-lite session-limit { enable | total <limit:50..65535> | tcp <limit:50..65535> | udp <limit:50..65535> | icmp <limit:50..65535> }',
    'ds-lite reverse-session-limit { enable | total <limit:50..65535> | tcp <limit:50..65535> | udp <limit:50..65535> | icmp <limit:50..65535> }',
    'ds-lite session aging-time <protocol:tcp|udp|icmp|fin-rst|syn|fragment|ftp|rtsp|sip|pptp> <seconds:1..65535>',
    'ds-lite user-session create-rate { <rate:1..64> | limit enable }',
    'ds-lite ip access-user limit <users:1..4096>',
    'ds-lite log session enable [ elog | syslog ]',
    'ds-lite log user enable [ syslog | netstream ]',
    'ds-lite log radius enable',
    'ds-lite log send-mode <mode:session-start-only|session-end-only>',
    'ds-lite log host <host:Ipv4> <hostPort:1..65535> source <source:Ipv4> <sourcePort:1..65535> [ name <name:Word31> ] [ vpn-instance <vpnInstance:Word31> ]',
    'ds-lite alarm address-group port-number threshold <percent:60..100>',
    'ds-lite alarm user port-number threshold <percent:60..100>',
    'ds-lite alarm port-number <by:log|trap> [ load-balance ] user enable',
    'ds-lite alarm port-number <by:log|trap> address-group disable',
    'ds-lite statistics <what:port-usage|session-usage|address-pool-usage> enable',
    'ds-lite dscp-copy enable',
    'ds-lite traffic-class <class:0..255>',
    'ds-lite mtu <bytes:1280..9600>',
    'ds-lite tcp adjust-mss <mss:536..1460>',
    'set ds-lite inbound ipv4-tos <tos:0..255>',
    'port-range <range:64..64512> [ extended-port-range <extension:64..8192> extended-times <times:1..3> ]',
    'port-single enable',
    'port-forwarding address-group <group:Word31> port-scope <first:1..65535> <last:1..65535>',
    'exclude-port { <port:1..65535> [ to <lastPort:1..65535> ] } &<1-10>',
    'pcp enable',
    'pcp port-set max-size <size:2..64>',
    'pcp server ipv4 <address:Ipv4> <mask:Mask>',
    'pcp server ipv6 <address:Ipv6> <length:1..128>',
    'pcp version1 ignore prefer-failure',
    'redirect ip-nexthop <nextHop:Ip> <direction:inbound|outbound>',
  ],
});
