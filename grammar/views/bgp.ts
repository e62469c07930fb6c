// BGP: instances, address families, sessions with peers. The routes they exchange are in bgp-routes.ts.

import { chapter } from '../catalogue.ts';
import { command } from '../fields.ts';

/** Sessions are set up in the BGP view, those of a VPN instance in its address family. */
const sessions = [
  'group <group:Word47> [ internal | external | confederation-external ]',
  'group <group:Word47> listen <listen:internal|external|confederation-external>',
  'peer <peer:Ip|Word47> as-number <asNumber:As>',
  'peer <peer:Ip|Word47> group <group:Word47>',
  'peer <peer:Ip|Word47> description <text:Text>',
  'peer <peer:Ip|Word47> connect-interface { <interface:Interface> [ <source:Ip> ] | <source:Ip> }',
  'peer <peer:Ip|Word47> ebgp-max-hop [ <hops:1..255> ]',
  'peer <peer:Ip|Word47> valid-ttl-hops [ <hops:1..255> ]',
  'peer <peer:Ip|Word47> password { cipher <key:Secret> | simple <key:Secret> | <key:Secret> }',
  'peer <peer:Ip|Word47> keychain <keychain:Word64>',
  'peer <peer:Ip|Word47> tcp-ao policy <policy:Word64>',
  'peer <peer:Ip|Word47> ssl-policy { name <policy:Word64> | role <role:client|server> | disable }',
  'peer <peer:Ip|Word47> timer { keepalive <keepalive:0..21845> hold <hold:0..65535> [ min-holdtime <minHold:20..65535> ] | connect-retry <retry:1..65535> }',
  'peer <peer:Ip|Word47> { ignore | log-change | listen-only }',
  'peer <peer:Ip|Word47> bfd { min-tx-interval <tx:1..65535> | min-rx-interval <rx:1..65535> | detect-multiplier <multiplier:3..50> | wtr <wtr:1..60> } *',
  'peer <peer:Ip|Word47> bfd { block | enable [ [ single-hop-prefer ] [ compatible ] | per-link one-arm-echo ] }',
  'peer <peer:Ip|Word47> tracking [ delay <delay:0..65535> ]',
  'peer <peer:Ip|Word47> capability-advertise { conventional | route-refresh | 4-byte-as | graceful-restart | extended-message } [ disable ]',
  'peer <peer:Ip|Word47> <restarter:graceful-restart|local-graceful-restart> { enable | disable | peer-reset | static-timer <restart:1..65535> | timer { restart <restart:1..65535> | wait-for-rib <wait:1..3000> } }',
  'peer <peer:Ip|Word47> path-mtu auto-discovery [ disable ]',
  'peer <peer:Ip|Word47> tcp-mss <mss:60..65535>',
  'peer <peer:Ip|Word47> fake-as <fakeAs:As> [ dual-as ] [ prepend-global-as ] [ prepend-fake-as ]',
  'peer <peer:Ip|Word47> listen-as <asNumber:As> &<1-32>',
  'peer <peer:Ip|Word47> listen-as segment <segment:Word31>',
  'peer <group:Word47> listen-net <network:Ip> [ <mask:0..128|Mask> ]',
  'peer <peer:Ip|Word47> <check:connected-check-ignore|check-first-as|local-ifnet|mpls-local-ifnet|oscillation-dampening> [ enable | disable ]',
  'peer <peer:Ip|Word47> route-update-interval <interval:0..600>',
  'peer <peer:Ip|Word47> out-delay <delay:0..3600>',
  'peer <peer:Ip|Word47> path-attribute-treat { attribute-id { <attribute:1..255> [ to <lastAttribute:1..255> ] } &<1-255> { discard | treat-as-withdraw } | disable }',
  'peer <peer:Ip|Word47> treat-with-error attribute-id <attribute:1..255> accept-zero-value',
  'peer <peer:Ip|Word47> egress-engineering [ label <label:16..1048575> | link-bandwidth | adjacency-set <set:Word31> | metric <metric:0..4294967295> | administrative-group <admin:Hex> ]',
  'peer <peer:Ip|Word47> egress-engineering link-down relate-bgp-ls delay <delay:0..600>',
  'peer <peer:Ip|Word47> egress-engineering srv6 [ locator <locator:Word31> | static-sid { <flavor:psp|no-psp|psp-usp-usd|no-flavor|no-psp-usp> <sid:Ipv6> } &<1-4> ]',
] as const;

export const bgpProcess = command('bgp <asNumber:As> [ instance <instance:Word31> ] => bgp');
export const bgpFamily = command(
  'ipv4-family { unicast | multicast | vpnv4 [ unicast ] | labeled-unicast | mvpn | mdt | flow | vpn-target | sr-policy } => bgp-family',
);
export const bgpFamily6 = command(
  'ipv6-family { unicast | multicast | vpnv6 [ unicast ] | labeled-unicast | mvpn | flow | sr-policy } => bgp-family',
);
export const bgpVpnFamily = command(
  'ipv4-family vpn-instance <vpn:Word31> [ unicast | labeled-unicast | flow ] => bgp-family',
);
export const bgpVpnFamily6 = command(
  'ipv6-family vpn-instance <vpn:Word31> [ unicast | labeled-unicast | flow ] => bgp-family',
);

export default chapter({
  system: [
    bgpProcess,
    'bgp yang-mode enable',
    'route loop-detect <protocol:bgp|ospf|ospfv3|isis> enable',
    'bmp [ instance <instance:Word31> ] => bmp',
    'rpki => rpki',
  ],
  bgp: [
    ...sessions,
    bgpFamily,
    bgpFamily6,
    bgpVpnFamily,
    bgpVpnFamily6,
    'ipv4-labeled-unicast vpn-instance <vpn:Word31> => bgp-family',
    'ipv6-labeled-unicast vpn-instance <vpn:Word31> => bgp-family',
    'ipv4-flow { vpn-instance <vpn:Word31> | vpnv4 } => bgp-family',
    'ipv6-flow { vpn-instance <vpn:Word31> | vpnv6 } => bgp-family',
    'l2vpn-family [ evpn ] => bgp-family',
    'l2vpn-ad-family => bgp-family',
    'vpls-family => bgp-family',
    'rpd-family => bgp-family',
    'link-state-family [ unicast ] => bgp-family',
    'router-id vpn-instance auto-select',
    'private-4-byte-as <state:enable|disable>',
    'as-notation plain',
    'shutdown',
    'timer { keepalive <keepalive:0..21845> hold <hold:0..65535> [ min-holdtime <minHold:20..65535> ] | connect-retry <retry:1..65535> }',
    'confederation { id <asNumber:As> | peer-as <member:As> &<1-32> | nonstandard }',
    'graceful-restart [ peer-reset | timer { restart <restart:3..3600> | wait-for-rib <wait:3..3000> } | suppress-refresh ]',
    'as-path-limit [ <limit:1..2000> ]',
    'check-first-as [ compatible-with-rr ]',
    'ebgp-interface-sensitive',
    'bgp-rib-only [ route-policy <policy:Word200> ]',
    'dynamic-session-limit <limit:1..65535>',
    'segment-routing global-block <from:0..1048575> <to:0..1048575>',
    'egress-engineering { traffic-statistics enable | bfd enable | link-down relate-bgp-ls delay <delay:0..600> | adjacency-set <set:Word31> [ label <label:16..1048575> ] }',
    'advertise lowest-priority { all-address-family | on-startup } [ peer-up ] [ delay <delay:1..65535> ]',
    'domain identifier <domain:Ipv4>',
    'ext-community-type { bandwidth 2-octet-as | source-as [ old-format ] }',
  ],
  'bgp-family': [...sessions],
  bmp: [
    'bmp-session { <server:Ip> [ vpn-instance <vpn:Word31> ] [ alias <alias:Word31> ] } => bmp-session',
    'statistics-timer <seconds:15..65535>',
  ],
  'bmp-session': [
    'tcp connect port <port:1..65535> [ password { cipher | simple } <key:Secret> | keychain <keychain:Word64> ]',
    'connect-interface <interface:Interface>',
    'monitor <scope:all|public|all-vpn-instance> => bmp-monitor',
    'monitor <scope:vpn-instance|peer> <target:Word> => bmp-monitor',
    'ssl-policy name <policy:Word64>',
  ],
  'bmp-monitor': [
    'route-mode { <family:ipv4-family|ipv6-family> <afi:unicast|labeled-unicast|multicast|vpnv4|vpnv6> | l2vpn-family evpn } { adj-rib-in | adj-rib-out | local-rib } [ pre-policy | post-policy | add-path-path | path-marking ]',
  ],
  rpki: ['session <server:Ip> [ vpn-instance <vpn:Word31> ] => rpki-session', 'origin-validation enable'],
  'rpki-session': [
    'password { simple | cipher } <password:Secret>',
    'tcp port <port:1..65535> [ password { cipher | simple } <key:Secret> | keychain <keychain:Word64> ]',
    'timer { aging <aging:30..4294967295> | refresh <refresh:30..4294967295> }',
    'rpki-limit <limit:1..4294967295> [ alert-only | idle-forever | idle-timeout <timeout:1..1200> ]',
    'connect-interface <interface:Interface>',
    'ssl-policy name <policy:Word64>',
  ],
});
