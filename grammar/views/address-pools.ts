// Address pools of users: IPv4 pools and groups, IPv6 pools and prefixes, and what servers hand out from them.

import { chapter } from '../catalogue.ts';
import { command } from '../fields.ts';

export const pool = command(
  'ip pool <name:Name128> [ server | bas <mode:local|remote|dynamic> [ rui-slave | overlap ] ] => ip-pool',
);
export const poolGroup = command('ip pool-group <name:Name128> [ bas ] => ip-pool-group');
export const pool6 = command(
  'ipv6 pool <name:Name32> [ server | bas <mode:local|delegation|remote|relay> [ rui-slave ] ] => ipv6-pool',
);
export const prefix6 = command('ipv6 prefix <name:Name32> [ local | delegation | remote | relay ] => ipv6-prefix');
export const gateway = command('gateway <address:Ipv4> <mask:Mask>');
export const unnumberedGateway = command('gateway unnumbered interface <interface:Interface>');
export const section = command('section <number:0..255> <start:Ipv4> [ <end:Ipv4> ]');
export const excludedAddress = command('excluded-ip-address <start:Ipv4> [ <end:Ipv4> ]');
export const serverIdentifier = command('server identifier ip <address:Ipv4>');
export const serverGroupOfPool = command('dhcp-server group <group:Name32>');
export const vpnOfPool = command('vpn-instance <vpnInstance:Word31>');
export const memberPool = command('ip-pool <pool:Name128> [ move-to <position:1..1024> ]');
export const vpnOfPoolGroup = command('vpn-instance <vpnInstance:Word31>');
export const prefixOfPool6 = command('prefix <prefix:Name32>');
export const vpnOfPrefix6 = command('vpn-instance <vpnInstance:Word31>');
export const networkOfPrefix = command('prefix <prefix:Ipv6Prefix> [ delegating-prefix-length <length:1..128> ]');

export default chapter({
  system: [pool, poolGroup, pool6, prefix6],
  'ip-pool': [
    gateway,
    unnumberedGateway,
    section,
    excludedAddress,
    'static-bind ip-address <address:Ipv4> mac-address <mac:Mac>',
    serverIdentifier,
    serverGroupOfPool,
    'dhcp-server giaddr ip-address <address:Ipv4>',
    'dhcp-server check-remote-ip loose',
    'radius-server group <group:Name32>',
    vpnOfPool,
    'import vpn-instance <vpnInstance:Word31>',
    'subnet length initial { <length:Mask> | length <length:Mask> } [ extend { <extension:Mask> | length <extension:Mask> } ]',
    'lease { <days:0..999> [ <hours:0..23> [ <minutes:0..59> ] ] | unlimited | day <days:0..999> [ hour <hours:0..23> [ minute <minutes:0..59> ] ] }',
    'renewal-time <days:0..999> [ <hours:0..23> [ <minutes:0..59> ] ]',
    'rebinding-time <days:0..999> [ <hours:0..23> [ <minutes:0..59> ] ]',
    'wait-request-time <seconds:5..60>',
    'dns-server <servers:Ipv4> &<1-8>',
    'dns-suffix <suffix:Word50>',
    'domain-search-list <name:Word32>',
    'netbios-name-server <servers:Ipv4> &<1-8>',
    'netbios-type <type:b-node|h-node|m-node|p-node>',
    'sip-server { ip-address <addresses:Ipv4> &<1-2> | list <names:Word63> &<1-2> }',
    'client-option60 <text:Word255>',
    'option <code:2..254> { ip <addresses:Ipv4> &<1-8> | string <text:Word255> | ascii <text:Word255> | hex <hex:Hex> &<1-160> | cipher <cipher:Secret> }',
    'option <code:2..254> { suboption <suboptions:1..254> { ip <addresses:Ipv4> | string <texts:Word64> | hex <hex:Hex> } } &<1-16>',
    'option force-reply <codes:2..254> &<1-16>',
    'option router disable',
    'option33 route <destination:Ipv4> <gateway:Ipv4>',
    'option121 ip-address { <destinations:Ipv4> <lengths:0..32> <gateways:Ipv4> } &<1-8>',
    'dhcp option125 [ enterprise-code <enterprise:0..4294967295> ] <text:Word32>',
    'dhcp client-option <code:0..254> [ <text:Word66> ] reply-option <reply:2..254> { suboption <suboptions:1..254> { hex <hex:Hex> | ip <addresses:Ipv4> | string <texts:Word128> } } &<1-16>',
    'dhcp reply <mode:unicast-always|broadcast-always>',
    'authentication-name <name:Name253> password cipher <password:Secret>',
    'detect retransmit <times:1..10> interval <days:0..999> <hours:0..23> <minutes:0..59>',
    'conflict auto-recycle interval <minutes:30..1440>',
    'recycle <start:Ipv4> [ <end:Ipv4> ]',
    'reserved ip-address <by:lease|mac>',
    'ip used-threshold upper-limit <upper:1..100> lower-limit <lower:0..100>',
    'ip-address delayed-release disable',
    'ip-attribute public',
    'constant-index <index:0..4294967295>',
    'export host-route',
    'frame-ip lease manage',
    'remote-ip lease manage',
    'unr tag <tag:0..4294967295>',
    'lock [ drain ]',
    'warning-exhaust',
    'warning-threshold <percent:0..100>',
    'weight <weight:0..100>',
    'clear auto-block',
  ],
  'ip-pool-group': [
    memberPool,
    vpnOfPoolGroup,
    'ip-attribute public',
    'warning-exhaust',
    'warning-threshold <percent:0..100>',
  ],
  'ipv6-prefix': [
    networkOfPrefix,
    'link-address <address:Ipv6Prefix>',
    vpnOfPrefix6,
    'slaac-unshare-only',
    'pd-unshare-only',
    'dhcpv6-only',
    'dhcpv6-unshare-only',
    'lifetime preferred-lifetime { days <preferredDays:0..999> [ hours <preferredHours:0..23> [ minutes <preferredMinutes:0..59> ] ] | infinite } valid-lifetime { days <validDays:0..999> [ hours <validHours:0..23> [ minutes <validMinutes:0..59> ] ] | infinite }',
    'client-duid <duid:Name28> bind prefix <prefix:Ipv6>',
    'excluded-ipv6-address <start:Ipv6> [ <end:Ipv6> ]',
    'excluded-ipv6-prefix <start:Ipv6Prefix> [ <end:Ipv6Prefix> ]',
    'recycle { ipv6-address <start:Ipv6> [ <end:Ipv6> ] | prefix <start:Ipv6> [ <end:Ipv6> ] }',
    'reserved ipv6-address <by:mac|duid> [ lease ]',
    'reserved prefix <by:mac|duid> [ lease ]',
    'conflict auto-recycle interval <minutes:30..1440>',
    'constant-index <index:0..4294967295>',
    'frame-ipv6 lease manage',
    'remote-ip lease manage',
    'map-rule <rule:Word31>',
    'lock',
  ],
  'ipv6-pool': [
    prefixOfPool6,
    'dns-server <servers:Ipv6> &<1-8>',
    'dns-search-list <list:Name32>',
    'dhcpv6-server group <group:Name32>',
    'dhcpv6 rapid-commit',
    'dhcpv6 unicast-option',
    'aftr-name <name:Name63>',
    'option <code:15..65535> { ipv6-address <addresses:Ipv6> &<1-2> | string <text:Word128> | hex <hex:Hex> &<1-160> }',
    'option <code:15..65535> { suboption <suboptions:1..65535> { ipv6-address <addresses:Ipv6> | string <texts:Word128> } } &<1-16>',
    'option-s46 { br-ipv6-address <address:Word31> | dmr-prefix <prefix:Word31> | fmr-flag disable }',
    'renew-time-percent <renew:10..99> rebind-time-percent <rebind:10..99>',
    'preference <preference:0..255>',
    'export host-route [ ipv6-address | pd-prefix | nd-prefix ] *',
    'constant-index <index:0..4294967295>',
    'unr tag <tag:0..4294967295>',
    'wait-request-time <seconds:5..60>',
    'lock [ drain ]',
    'warning-exhaust',
    'warning-threshold <percent:0..100>',
    'weight <weight:0..100>',
  ],
});
