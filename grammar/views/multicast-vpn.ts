// Multicast VPN and BIER.

import { chapter } from '../catalogue.ts';

/** What carries the group. */
const tunnel =
  'mldp | mpls-te | [ rsvp-te | mpls te ] p2mp-template <template:Word31> | bier sub-domain <subDomain:0..255> bsl <bsl:64|128|256|512|1024>';

export default chapter({
  system: [
    'multicast mvpn <mvpnId:Ipv4>',
    'multicast ipv6 mvpn <mvpnId:Ipv4>',
    'multicast mvpn ipv6-underlay <mvpnId:Ipv6>',
    'multicast mvpn inter-area-segmented enable',
    'multicast [ ipv6 ] vpn-public => mvpn',
    'bier => bier',
    'bier ipv6 network-slice enable',
  ],
  interface: ['bier enable', 'bier ipv6 { disable | enable }'],
  mvpn: [
    'sender-enable',
    'src-dt4 locator <locator:Word31> [ sid <sid:Ipv6> ]',
    'ipv6 underlay enable',
    'c-multicast signaling { bgp | pim }',
    'rpt-spt mode',
    'spt-only mode',
    'auto-discovery inter-as',
    'inter-region-segmented enable',
    'ipmsi-tunnel => mvpn-tunnel',
    'spmsi-tunnel => mvpn-tunnel',
  ],
  'mvpn-tunnel': [
    'mldp',
    'vxlan static',
    'mpls-te',
    'p2mp te-template <template:Word31>',
    'rsvp-te p2mp-template <template:Word31>',
    'bier sub-domain <subDomain:0..255> bsl <bsl:64|128|256|512|1024>',
    'mpls te [ p2mp-template <template:Word31> ]',
    'p2mp-template <template:Word31>',
    `group <group:Ipv4> <mask:Mask> [ source <source:Ipv4> <sourceMask:Mask> | threshold <threshold:0..4194304> | limit <limit:1..65535> | ${tunnel} ] *`,
    `group <group:Ipv6> <length:0..128> [ source <source:Ipv6> <sourceLength:0..128> | threshold <threshold:0..4194304> | limit <limit:1..65535> | ${tunnel} ] *`,
    'tunnel-limit <limit:1..65535>',
    'switch-delay <seconds:0..60>',
    'limit <limit:1..65535>',
  ],
  bier: ['sub-domain <subDomain:0..255> [ ipv6 ] => bier-sub-domain'],
  'bier-sub-domain': [
    'bfr-id <id:0..65535>',
    'bfr-prefix interface <interface:Interface>',
    'protocol isis [ topology <topology:Word31> ]',
    'encapsulation-type { mpls | ipv6 } bsl <bsl:64|128|256|512|1024> max-si <maxSi:0..255>',
    'end-bier locator <locator:Word31> [ sid <sid:Ipv6> ]',
    'network-slice <slice:1..4294967295> [ end-bier locator <locator:Word31> sid <sid:Ipv6> ]',
    'nexthop <nexthop:Ip> [ bfr-id { <id:1..65535> [ to <lastId:1..65535> ] } &<1-64> ]',
  ],
});
