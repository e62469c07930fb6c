// Access of users to a broadband gateway: BAS interfaces, PPPoE, L2TP, static users, value-added services.

import { chapter } from '../catalogue.ts';
import { command, type Command } from '../fields.ts';

const staticAddresses =
  '{ <start:Ipv4> [ <end:Ipv4> ] [ gateway <gateway:Ipv4> ] | <start6:Ipv6> [ <end6:Ipv6> ] [ delegation-prefix <prefix:Ipv6> [ <lastPrefix:Ipv6> ] <length:1..128> ] ipv6-gateway <gateway6:Ipv6> } *';
const staticOptions =
  '[ vpn-instance <vpnInstance:Word31> ] [ interface <interface:Interface> [ vlan <vlan:1..4094> [ qinq <qinqVlan:1..4094> ] ] | mac-address <mac:Mac> | detect | keep-online | domain-name <domain:Name64> | export ] *';
const leasedLineUser =
  '{ user-name <userName:Word253> | user-name-template } password { cipher <password:Secret> | simple <password:Secret> }';
const leasedLineOptions =
  'bas-interface-name <name:Word32> | default-domain authentication <domain:Word64> | accounting-copy radius-server <group:Word32> | nas-port-type <portType:Word31> | mac-address <mac:Mac> | client-id <client:Word64>';

interface StaticUser {
  readonly interface?: string;
  readonly mac?: string;
  readonly detect?: true;
}

export const staticUser: Command<StaticUser> = command(`static-user ${staticAddresses} ${staticOptions}`);
export const namedStaticUser: Command<StaticUser> = command(
  `static-user <description:Name32> ${staticAddresses} ${staticOptions}`,
);

export const bas = command('bas => bas');
export const layer2Access = command(
  'access-type layer2-subscriber [ bas-interface-name <name:Word32> | default-domain { pre-authentication <preDomain:Word64> | authentication [ force | replace ] <domain:Word64> } * | accounting-copy radius-server <group:Word32> ] *',
);
export const layer3Access = command(
  'access-type layer3-subscriber [ bas-interface-name <name:Word32> | default-domain { pre-authentication <preDomain:Word64> | authentication [ force | replace ] <domain:Word64> } * | accounting-copy radius-server <group:Word32> ] *',
);

export default chapter({
  system: [
    'traffic-policy <policy:Word127> <direction:inbound|outbound>',
    'service-group <group:Word31>',
    'service-policy name <name:Name64> [ portal | edsg | mirror ] => service-policy',
    'service-policy download { local | radius <group:Word32> [ password cipher <password:Secret> ] } *',
    'service-policy cache { enable | update <minutes:0..65535> }',
    'value-added-service enable',
    'value-added-service policy <name:Word63> [ daa | bod | edsg ] => vas-policy',
    'value-added-service quota-out <action:offline|online>',
    'prepaid-profile <name:Word31> => prepaid-profile',
    'http-redirect-profile <name:Word31> => http-redirect-profile',
    'accounting-service-policy <policy:Word127>',
    'static-user detect { interval <seconds:0..65535> | retransmit <times:1..255> } *',
    'layer3-subscriber ip-address any [ vpn-instance <vpnInstance:Word31> ] domain-name <domain:Name64>',
    staticUser,
    namedStaticUser,
    'layer3-subscriber { <start:Ipv4> [ <end:Ipv4> ] | <start6:Ipv6> [ <end6:Ipv6> ] | delegation-prefix <prefix:Ipv6> [ <lastPrefix:Ipv6> ] <length:1..128> } * [ vpn-instance <vpnInstance:Word31> ] domain-name <domain:Name64>',
    'domain-map-list <name:Word32>',
    'pppoe-server rui remote-mac session-id <first:1..65534> [ to ] <last:1..65534>',
    'l2tp enable',
    'l2tpv3 enable',
    'l2tp-group <name:Word32> => l2tp-group',
    'lns-group [ name ] <name:Word32> => lns-group',
    'set l2tp tunnel base-id <id:0|16384|32768|49152>',
    'access-delay <milliseconds:1..2550> [ odd-mac | even-mac ]',
    'access-speed <users:1..10000> [ slot <slot:Word15> ]',
    'ppp chasten request-sessions <sessions:1..65535> request-period <seconds:1..65535> blocking-period <blocked:0..65535> [ quickoffline ]',
    'ppp connection chasten <sessions:1..65535> <seconds:1..65535> <blocked:0..65535> [ quickoffline | multi-sessions-permac ] *',
    'dhcp connection chasten { authen-packets <authenPackets:1..65535> | request-packets <requestPackets:1..65535> } * check-period <checkPeriod:1..65535> restrain-period <restrainPeriod:0..65535> [ slot <slot:Word15> ]',
    'soc => soc',
  ],
  soc: ['attack-defend { enable | disable }', 'attack-detect enable'],
  interface: [
    bas,
    'user-vlan { <vlan:1..4094> [ <lastVlan:1..4094> ] | any-other | untagged } [ qinq { <peVlan:1..4094> [ <lastPeVlan:1..4094> ] | any } ]',
    'pppoe-server bind virtual-template <number:0..1023>',
    'pppoe-server max-sessions { local-mac | remote-mac } <sessions:1..65535>',
    'ppp authentication-mode { auto | { pap | chap | mschapv1 | mschapv2 } * } [ domain <domain:Name64> ] [ call-in ]',
    'ppp keepalive { interval <seconds:0..14400> | retransmit <times:1..255> | response-timeout <timeout:1..65535> | datacheck | adjustment } *',
    'statistic enable [ mode <mode:single|double> ]',
    'traffic-policy <policy:Word127> <direction:inbound|outbound> [ identifier <identifier:none|vid|ce-vid|vid-ce-vid> ] [ all-layer | link-layer | mpls-layer ]',
    've-group <group:1..8192> <role:l2-terminate|l3-access|l3-terminate>',
    'pvc <name:Name16> [ <index:0..2> ] => atm-pvc',
    'pvc <name:Name16> <circuit:Word11> => atm-pvc',
    'atm-bundle <bundle:0..1023>',
    'atm cell transfer',
    'ppp mp <interface:Interface>',
    'ppp mp-global <interface:Interface>',
  ],
  bas: [
    layer2Access,
    layer3Access,
    `access-type { layer2-leased-line | layer3-leased-line } ${leasedLineUser} [ ${leasedLineOptions} ] *`,
    'access-type static-user',
    'authentication-method { { ppp | web | fast | dot1x } * | bind }',
    'authentication-method-ipv6 { { ppp | web | fast | dot1x } * | bind }',
    'access-delay <milliseconds:1..2550> [ odd-mac | even-mac | circuit-id-include <text:Word200> | load-balance-group <group:Name31> ]',
    'access-limit <users:1..524288> [ user-type { ipv4 | ipv6 | dual-stack } ] [ start-vlan <vlan:1..4094> [ end-vlan <lastVlan:1..4094> ] [ qinq <qinqVlan:1..4094> ] ]',
    'accounting-copy radius-server <group:Word32>',
    'arp-proxy',
    'arp-trigger',
    'ip-trigger',
    'ipv6-trigger',
    'nd-trigger',
    'block [ start-vlan <vlan:1..4094> [ end-vlan <lastVlan:1..4094> ] ]',
    'client-option82 [ basinfo-insert <format:cn-telecom|version2|version3> | version1 | version2 ]',
    'client-option18 [ basinfo-insert <format:cn-telecom|version2|version3> ]',
    'client-option37 [ basinfo-insert <format:cn-telecom|ft-telecom> ]',
    'client-option60',
    'option82-relay-mode { dslam <mode:auto-identify|config-identify> | include { allvalue | circuit-id | remote-id | agent-circuit-id | agent-remote-id } * }',
    'vbas <mac:Mac> [ auth-mode { ignore | reject } ]',
    'default-user-name-template <template:Word31>',
    'default-password-template <template:Word31>',
    'dhcp session-mismatch action { offline | roam { ipv4 | ipv6 | nd } * }',
    'dhcp-broadcast',
    'dhcp-reply trust',
    'ip-mac bind',
    'link-account resolve',
    'multicast copy { by-session | by-vlan }',
    'nas logic-port <port:Interface>',
    'nas logic-ip <address:Ipv4>',
    'nas logic-sysname <name:Name30>',
    'nas-port-type <type:Word31>',
    'permit-domain <domains:Word64> &<1-16>',
    'deny-domain <domains:Word64> &<1-16>',
    'qos-profile <profile:Word63> [ inbound | outbound ] [ identifier <identifier:none|option82|access-line-id|pe-vid|ce-vid|pe-ce-vid|vlan-id> ] [ group <group:Word31> ] [ session-limit <sessions:1..256> ]',
    'roam-domain <domain:Word64>',
    'user detect retransmit <times:0..255> interval <seconds:0..65535>',
    'user-policy interface-down <action:offline|online>',
    'vpn-instance <vpnInstance:Word31>',
    'wlan-switch enable [ switch-group <group:Word15> ]',
  ],
  'l2tp-group': [
    'start l2tp { ip <servers:Ipv4> [ weight <weights:1..10> | preference <preferences:1..255> | remote <names:Word253> | identifier-name <identifiers:Word4> ] * } &<1-8> [ domain <domain:Word64> | fullusername <userName:Word253> ]',
    'start l2tp lns-group <group:Word32>',
    'allow l2tp virtual-template <template:0..1023> [ remote <peer:Word253> ] [ ip-address <address:Ipv4> ] [ domain <domain:Word64> ]',
    'tunnel authentication [ strict ]',
    'tunnel name <name:Word253> [ lns-ip <server:Ipv4> ]',
    'tunnel password [ lns-ip <server:Ipv4> ] { simple <password:Secret> | cipher <password:Secret> }',
    'tunnel source <interface:Interface> [ rui ]',
    'tunnel timer hello <seconds:0..100000>',
    'tunnel avp-hidden',
    'tunnel timeout <seconds:1..100>',
    'tunnel retransmit <times:1..10>',
    'tunnel load-sharing',
    'default-lac-group',
    'mandatory-chap',
    'mandatory-lcp',
    'qos scheduling-mode <mode:session|tunnel>',
    'radius-force',
    'description <description:Text80>',
  ],
  'lns-group': ['bind slot <slot:Word15>', 'bind source <interface:Interface>'],
  'service-policy': [
    'rate-limit cir <cir:0..4294967294> [ pir <pir:0..4294967294> ] [ cbs <cbs:0..4294967294> [ pbs <pbs:0..4294967294> ] [ flow-queue-pbs <queue:1..4194304> ] ] <direction:inbound|outbound>',
    'authentication-scheme <scheme:Name32>',
    'accounting-scheme <scheme:Name32>',
    'radius-server group <group:Word32>',
    'service-group <group:Word31> [ inbound | outbound ] [ priority <priority:0..1000> ]',
    'prepaid-profile <profile:Word31>',
    'idle-cut <minutes:0..1440> <kilobytes:0..4294967295> [ inbound | outbound ]',
  ],
  'vas-policy': [
    'accounting-scheme <scheme:Name32>',
    'accounting-service-policy <direction:inbound|outbound> <mode:enable|disable|auto>',
    'accounting-together enable',
    'rate-limit-mode <mode:car|user-queue> <direction:inbound|outbound>',
    'traffic-separate enable',
    'tariff-level <level:1..8> qos-profile <profile:Word63> [ inbound | outbound ]',
    'user-group <group:Name32> [ bind nat instance <instance:Word31> ]',
  ],
  'prepaid-profile': [
    'authentication-scheme <scheme:Name32>',
    'accounting-scheme <scheme:Name32>',
    'radius-server group <group:Word32>',
    'password cipher <password:Secret>',
    'threshold { time <seconds:0..4294967295> seconds | volume <volume:0..4294967295> <unit:kbytes|mbytes|bytes> }',
    'quota-out { redirect <profile:Word31> | service deactivate | online | offline }',
  ],
  'http-redirect-profile': ['web-server mode <mode:get|post>', 'web-server url <url:Word200>'],
});
