// IP on the whole device: IPv6, topologies, fast reroute, route leaking between VPN instances, address policies.

import { chapter } from '../catalogue.ts';

export default chapter({
  interface: ['udp-helper server <server:Ipv4>', 'ip accounting { input-packets | output-packets } *'],
  system: [
    'ipv6',
    'ip topology <topology:Name31>',
    'ipv6 topology <topology:Name31>',
    'ip frr',
    'ip rpf-route-static [ vpn-instance <vpnInstance:Word31> ] <source:Ipv4> <mask:Mask> { <rpfNeighbor:Ipv4> | <interface:Interface> } [ preference <preference:1..255> ]',
    'ip rpf-longest-match',
    'ip import-rib vpn-instance <vpnInstance:Word31> protocol direct [ route-policy <routePolicy:Word200> | route-filter <routeFilter:Word200> ]',
    'ip path detection enable [ ipv6 ] dscp <dscp:0..63>',
    'ip { redirects enable | ttl-expires enable | unreachables enable | df-check enable | ttl-check enable }',
    'ipv6 address-policy [ vpn-instance <vpnInstance:Word31> ] <address:Ipv6> <prefixLength:0..128> <precedence:0..4294967295> <label:0..4294967295>',
    'ipv6 { hop-limit <hopLimit:1..255> | ttl-expires enable | unreachables enable | forwarding enable }',
    'route recursive-lookup tunnel [ ip-prefix <ipPrefix:Word169> ] [ tunnel-policy <policy:Word39> ]',
    'global-gre forward-mode <mode:through|loopback>',
    'udp-helper enable',
    'udp-helper port { <port:1..65535> | dns | netbios-ds | netbios-ns | tacacs | tftp | time }',
    'access https-redirect',
    'return',
    'load-balance hash-key { ip | mpls | l2 } { source-ip | destination-ip | source-port | destination-port | protocol | source-mac | destination-mac | label } * [ slot { <slot:Word31> | all } ]',
  ],
});
