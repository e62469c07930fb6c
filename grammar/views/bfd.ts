// BFD: sessions, what they bind to, defaults.

import { chapter } from '../catalogue.ts';
import { command } from '../fields.ts';

const boards = 'select-board <board:Word19> [ <otherBoard:Word19> ] | track-interface interface <tracked:Interface>';

export const bfdEnabled = command('bfd => bfd');
export const discriminator = command('discriminator { local | remote } <discriminator:1..4294967295>');

export default chapter({
  system: [
    bfdEnabled,
    `bfd <session:Word64> bind peer-ip { <peer:Ipv4> | default-ip } [ vpn-instance <vpn:Word31> ] [ interface <interface:Interface> | source-ip <source:Ipv4> | ${boards} ] * [ auto ] => bfd-session`,
    'bfd <session:Word64> bind peer-ip <peer:Ipv4> [ vpn-instance <vpn:Word31> ] [ interface <interface:Interface> | source-ip <source:Ipv4> ] * one-arm-echo [ destination-ip <destination:Ipv4> ] [ discriminator local <local:1..4294967295> ] => bfd-session',
    `bfd <session:Word64> bind peer-ipv6 { <peer:Ipv6> | default-ip } [ vpn-instance <vpn:Word31> ] [ interface <interface:Interface> | source-ipv6 <source:Ipv6> | ${boards} ] * [ auto | one-arm-echo [ destination-ipv6 <destination:Ipv6> ] ] => bfd-session`,
    'bfd <session:Word64> bind link-bundle { peer-ip <peer:Ipv4> | peer-ipv6 <peerIpv6:Ipv6> } [ vpn-instance <vpn:Word31> ] interface <interface:Interface> { source-ip <source:Ipv4> | source-ipv6 <sourceIpv6:Ipv6> } => bfd-session',
    'bfd <session:Word64> bind ldp-lsp peer-ip <peer:Ipv4> { nexthop <nexthop:Ipv4> [ interface <interface:Interface> ] | interface <interface:Interface> } [ auto ] => bfd-session',
    'bfd <session:Word64> bind static-lsp <lsp:Word19> => bfd-session',
    'bfd <session:Word64> bind bgp-tunnel peer-ip <peer:Ipv4> => bfd-session',
    'bfd <session:Word64> bind mpls-te interface <tunnel:Interface> [ te-lsp [ backup ] | auto ] => bfd-session',
    'bfd <session:Word64> bind mpls-te interface <tunnel:Interface> reverse-te lsr-id <lsrId:Ipv4> tunnel-id <tunnelId:1..4294967295> [ auto ] => bfd-session',
    'bfd <session:Word64> bind pw interface <interface:Interface> [ remote-peer <remotePeer:Ipv4> pw-ttl { auto-calculate | <ttl:1..255> } ] [ track-interface [ interface <tracked:Interface> ] ] [ secondary | bypass ] [ auto ] => bfd-session',
    'bfd <session:Word64> bind pw vsi <vsi:Word31> peer <peer:Ipv4> [ vc-id <vcId:1..4294967295> ] [ remote-peer <remotePeer:Ipv4> pw-ttl { auto-calculate | <ttl:1..255> } ] [ auto ] => bfd-session',
    'bfd <session:Word64> bind vsi <vsi:Word31> peer-ip <peer:Ipv4> [ vlan <vlan:1..4094> ] => bfd-session',
    'bfd <session:Word64> bind { vxlan | vsi-pw } peer-ip <peer:Ipv4> source-ip <source:Ipv4> [ peer-mac <mac:Mac> | auto ] * => bfd-session',
    'bfd <session:Word64> => bfd-session',
  ],
  interface: [],
  bfd: [
    'default-ip-address <address:Ipv4>',
    'default-ipv6-address <address:Ipv6>',
    'mpls-passive',
    'mpls ping interval <seconds:30..600>',
    'delay-up <seconds:1..600>',
    'dampening { timer-interval maximum <maximum:1..3600000> initial <initial:1..3600000> secondary <secondary:1..3600000> | disable }',
    'dampening timer-interval <maximum:1..3600000> <initial:1..3600000> <secondary:1..3600000>',
    'multi-hop { udp-port { 3784 | 4784 } | destination-port { 3784 | 4784 } }',
    'multi-hop destination-port { 3784 | 4784 }',
    'peer-ip <peer:Ipv4> <mask:Mask> ttl { single-hop | multi-hop } <ttl:1..255>',
    'peer-ipv6 <prefix:Ipv6Prefix> ttl { single-hop | multi-hop } <ttl:1..255>',
    'tos-exp <tosExp:0..7> [ dynamic | static ]',
    'snmp-agent bfd trap-interval <interval:1..600>',
    'statistics enable',
  ],
  'bfd-session': [
    discriminator,
    'min-tx-interval <interval:1..65535>',
    'min-rx-interval <interval:1..65535>',
    'min-echo-rx-interval <interval:1..65535>',
    'detect-multiplier <multiplier:3..50>',
    'description <text:Text51>',
    'tos-exp <tosExp:0..7>',
    'wtr <minutes:1..60>',
    'process-pst',
    'process-interface-status [ sub-if ] [ reboot-no-impact ]',
    'track-interface [ interface <interface:Interface> ]',
    'qinq pe-vid <peVid:1..4094> ce-vid <ceVid:1..4094>',
    'dot1q vid <vid:1..4094>',
    'delay-up <seconds:1..600>',
    'bit-error-detection',
    'unadmin-down',
    'shutdown',
    'vlan <vlan:1..4094>',
    'notify neighbor-down',
  ],
});
