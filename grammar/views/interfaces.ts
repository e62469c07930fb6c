// Interfaces: the view itself, and what every kind of them takes.

import { chapter } from '../catalogue.ts';
import { command } from '../fields.ts';

export const interfaceView = command(
  'interface <interface:Interface> [ <linkType:p2p|p2mp|nbma|tap|multi-channel> ] => interface',
);
export const interfaceMode = command(
  'interface <interface:Interface> mode <mode:l2|l3|user-termination|tunnel-vlan> => interface',
);
export const ipAddress = command('ip address <address:Ipv4> <mask:Mask> [ sub ] [ active | standby ]');
export const taggedAddress = command(
  'ip address <address:Ipv4> <mask:Mask> { tag <tag:1..4294967295> | sub tag <subTag:1..4294967295> }',
);
export const ipv6Address = command(
  'ipv6 address <prefix:Ipv6Prefix> [ eui-64 | cga | anycast | tag <tag:1..4294967295> ]',
);
export const ipv6AddressSub = command('ipv6 address <prefix:Ipv6Prefix> [ sub ]');
export const linkLocalAddress = command('ipv6 address <linkLocal:Ipv6> link-local [ cga ]');
export const shutdown = command('shutdown');

export default chapter({
  system: [
    interfaceView,
    interfaceMode,
    'interface range { <interface:Interface> [ to <lastInterface:Interface> ] } &<1-10> => interface',
    'port-group <groupName:Word32> => port-group',
    'port-group group-member { <interface:Interface> [ to <lastInterface:Interface> ] } &<1-10> => interface',
    'set flow-stat interval <interval:10..600>',
    'set flow-change-ratio { input-bandwidth <input:0..100> | output-bandwidth <output:0..100> | <ratio:0..100> } [ <direction:input|output> ]',
    'statistic-interval <interval:10..600>',
    'icmp name <icmpName:Word31> { receive disable | send disable }',
    'icmp { receive | send } <state:enable|disable>',
    'icmp { host-unreachable | net-unreachable | port-unreachable | ttl-exceeded | redirect | time-exceed } send [ enable ]',
    'icmp { broadcast-address echo enable | rate-limit { enable | disable | threshold <threshold:0..65535> [ interval <interval:0..65535> ] } | unreachable drop | port-unreachable send }',
    'icmp { host-unreachable send | ttl-exceeded drop [ slot <slot:Word31> | all ] | port-unreachable drop [ slot <unreachableSlot:Word31> | all ] }',
    'icmp <type:0..255> <code:0..255> <action:discard|send|receive> [ disable ]',
    'icmp-reply fast',
    'icmp rate-limit { total | interface | <type:Word31> } threshold <threshold:0..65535> [ interval <interval:0..65535> ]',
    'tcp { timer <timer:fin-timeout|syn-timeout|finwait-timer|synwait-timer> <seconds:1..3600> | window <window:1..32> | max-mss <maxMss:32..9600> | min-mss <minMss:32..9600> | adjust-mss <mss:128..2048> }',
    'tcp <timer:fin-timeout|syn-timeout|finwait-timer|synwait-timer> <seconds:1..3600>',
    'tcp ipv6 { timer <timer:fin-timeout|syn-timeout> <seconds:1..3600> | window <window:1..32> }',
    'interface control-flap { suppress-time <suppressTime:1..255> | restraint-time <restraintTime:1..255> }',
    'set flow-change-ratio input-broadcast-detect { enable | disable }',
    'ip soft-forward enhance enable',
    'urpf slot <slot:Word31>',
  ],
  'port-group': [
    'group-member { <interface:Interface> [ to <lastInterface:Interface> ] } &<1-10>',
    'shutdown',
    'description <description:Text242>',
  ],
  interface: [
    'description <description:Text242>',
    shutdown,
    'management-interface',
    ipAddress,
    taggedAddress,
    'ip address { dhcp-alloc [ unicast ] | bootp-alloc | ppp-negotiate }',
    'ip address unnumbered interface <interface:Interface>',
    'ip address negotiate',
    'ip forward-broadcast [ acl <acl:2000..3999> ]',
    'ip verify source-address',
    'ip fast-forwarding',
    'ip redirects',
    'ip unreachables',
    'ip df-check enable',
    'clear ip df',
    'ip { tcp adjust-mss <mss:128..2048> | soft-forward enhance enable }',
    'ip topology <topology:Name31> enable',
    'ip urpf <mode:strict|loose> [ allow-default-route | allow-default ] [ statistics enable ]',
    'urpf <mode:strict|loose> [ allow-default-route | allow-default ] [ acl <acl:2000..4999> ]',
    'ipv6 urpf <mode:strict|loose> [ allow-default-route | allow-default ] [ statistics enable ]',
    'ipv6 enable',
    ipv6Address,
    ipv6AddressSub,
    linkLocalAddress,
    'ipv6 address auto { link-local | global [ default ] | dhcp [ rapid-commit ] }',
    'ipv6 address dhcp-alloc [ rapid-commit ]',
    'ipv6 address <prefixName:Word31> <suffix:Ipv6Prefix>',
    'ipv6 mtu <mtu:1280..10200> [ spread ]',
    'ipv6 topology <topology:Name31> enable',
    'ipv6 { redirects | unreachables } enable',
    'ipv6 icmp { redirect | hop-limit-exceeded | host-unreachable | port-unreachable } send',
    'ipv6-prefix { <prefix:Ipv6> <prefixLength:1..64> | <mask:Ipv6> }',
    'ipv4-prefix length <prefixLength:0..32>',
    'icmp { host-unreachable | net-unreachable | port-unreachable | ttl-exceeded | redirect | time-exceed } send [ enable ]',
    'tcp adjust-mss <mss:128..2048>',
    'tcp-mss-adjust <mss:128..2048>',
    'mtu <mtu:46..12288> [ spread ]',
    'jumboframe enable [ <size:1518..16384> ]',
    'jumboframe enable { <size:1518..16384> <maximum:1518..16384> }',
    'bandwidth <bandwidth:1..4000000000> [ kbps ]',
    'bandwidth config <bandwidth:1..4000000000> [ kbps | mbps ]',
    'set flow-stat interval <interval:10..600>',
    'statistic enable [ inbound | outbound | both ]',
    'statistics enable [ inbound | outbound ]',
    'statistics { ipv4 | ipv6 | mpls } enable [ inbound | outbound ]',
    'ipv4 statistic enable [ inbound | outbound ]',
    'ipv6 statistic enable [ inbound | outbound ]',
    'traffic-statistics enable [ inbound | outbound ]',
    'enable snmp trap updown',
    'snmp-agent trap enable updown',
    'info-center enable',
    'binding tunnel { gre | ipv4-ipv6 }',
    'mode channel { enable | bandwidth <bandwidth:2..1000000> }',
    'discriminator',
    'service type <serviceType:multicast-tunnel|tunnel>',
    'target-board <slot:0..63>',
    'damping time <seconds:0..20>',
    'control-flap [ <suppress:1..20000> <reuse:1..20000> <ceiling:1..20000> <decayUp:1..900> <decayDown:1..900> ]',
  ],
});
