// Dual-device backup: the platform (services and profiles) and the interfaces bound to it.

import { chapter } from '../catalogue.ts';
import { command } from '../fields.ts';

export const backupService = command('remote-backup-service <name:Name32> => remote-backup-service');
export const backupProfile = command('remote-backup-profile <name:Name128> => remote-backup-profile');
export const autoAdvertising = command('peer-backup route-cost auto-advertising [ exclude loopback ]');
export const hotBackup = command('service-ha hot-backup enable');
export const downloadDelay = command('peer-backup download-vrrp-table delay-time <seconds:0..60>');
export const profileOfInterface = command('remote-backup-profile <profile:Name128> [ bas-multicast ]');
export const channel = command('peer <peer:Ipv4> source <source:Ipv4> port <port:1024..55535>');
export const channel6 = command('peer-ipv6 <peer:Ipv6> source-ipv6 <source:Ipv6> port <port:1024..55535>');
export const serviceShutdown = command('shutdown');
export const sslOfService = command('bind ssl-policy <policy:Name23>');
export const poolOfService = command('ip-pool <pool:Name128> [ metric <metric:1..65535> ]');
export const groupOfService = command('ip-pool-group <group:Name128> [ metric <metric:1..65535> ]');
export const pool6OfService = command('ipv6-pool <pool:Name32> [ metric <metric:1..65535> ]');
export const protectRedirect = command('protect redirect ip-nexthop <nextHop:Ipv4> interface <interface:Interface>');
export const protectLsp = command('protect lsp-tunnel for-all-instance peer-ip <peer:Ipv4>');
export const protectTunnelPolicy = command(
  'protect tnl-policy <policy:Word39> peer-ip <peer:Ipv4> [ interface <interface:Interface> ]',
);
export const protectVpn = command(
  'protect ip-vpn-instance <vpnInstance:Word31> peer-ip <peer:Ipv4> [ interface <interface:Interface> ]',
);
export const protectSrv6 = command(
  'protect srv6 tunnel-policy <policy:Word39> endpoint <endpoint:Ipv6> color <color:0..4294967295>',
);
export const protectIpv6Srv6 = command(
  'protect ipv6 srv6 tunnel-policy <policy:Word39> endpoint <endpoint:Ipv6> color <color:0..4294967295>',
);
export const serviceBatch = command(
  'batch-backup service-type <service:all|arp|ipsec|bras|l2tp|multicast|igmp|igmp-snooping|mld|dhcp-server|nd|dhcpv6-relay> { now | daily <time:Time> }',
);
export const serviceType = command(
  'service-type <service:arp|bras|dhcp-server|dhcpv6-relay|igmp|igmp-snooping|ipsec|l2tp|mld|multicast|nd|no-host-multicast>',
);
export const backupId = command('backup-id <id:1..4095> remote-backup-service <service:Name32>');
export const backupMode = command('peer-backup <mode:hot|warm|virtual>');
export const profileGroup = command('vrrp-id <vrid:1..255> interface <interface:Interface> [ odd-mac | even-mac ]');
export const profileGroup6 = command('vrrp6-id <vrid:1..255> interface <interface:Interface> [ odd-mac | even-mac ]');
export const profileAuthentication = command(
  'vrrp vrid <vrid:1..255> authentication-mode { simple | md5 } [ plain | cipher ] <key:Secret>',
);
export const profileETrunk = command('e-trunk <eTrunk:1..128> eth-trunk <ethTrunk:0..65535>');
export const poolOfProfile = command('ip-pool <pool:Name128>');
export const poolInclusion = command(
  'ip-pool [ pool-group ] <source:Name128> include [ pool-group ] <destination:Name128> [ node <node:1..65534> ]',
);
export const pool6OfProfile = command('ipv6-pool <pool:Name32>');
export const pool6Inclusion = command(
  'ipv6-pool <source:Name32> include <destination:Name32> [ node <node:1..65534> ]',
);
export const trackInterfaceOfService = command('track interface <interface:Interface> [ weight <weight:1..100> ]');
export const trackBfdOfService = command('track bfd-session <discriminator:1..16384>');
export const monitorGroupOfService = command(
  'track monitor-group <group:Word31> switchover failure-ratio <percent:1..100>',
);
export const routeGroupOfService = command(
  'track route-monitor-group <group:Word31> switchover failure-ratio <percent:1..100>',
);
export const monitorGroupOfLocation = command(
  'track monitor-group <group:Word31> trigger-down-weight <weight:1..32000>',
);
export const routeGroupOfLocation = command(
  'track route-monitor-group <group:Word31> trigger-down-weight <weight:1..32000>',
);
export const radiusSourceOfNas = command('radius-authorization source same-as nas-logic-ip');
export const ruiOption = command('rui-option [ dhcpv6 ] <option:151..174>');
export const slaveWithoutForwarding = command('rui-slave inbound without-forwarding');
export const logicIp = command('nas logic-ip <address:Ipv4>');
export const logicPort = command('nas logic-port <port:Interface>');
export const logicSysname = command('nas logic-sysname <name:Name30>');
export const profileOfPool = command('remote-backup-profile <profile:Name128>');
export const backupChannel = command(
  'remote-backup interface <interface:Interface> peer <peer:Ip> [ authentication-key [ cipher | simple ] <key:Secret> [ hash-algorithm hmac-sha256 ] ]',
);
export const serviceOfInstanceGroup = command('remote-backup-service <service:Name32>');

export default chapter({
  system: [
    backupService,
    backupProfile,
    autoAdvertising,
    'peer-backup batch access enable',
    downloadDelay,
    'peer-backup rui-trigger-speed <users:0..400>',
    'peer-backup ttl <ttl:0..15>',
    'rui slow-reconciliation disable',
    ruiOption,
    'access packet dhcp release rui-slave discard',
    hotBackup,
    'batch-backup service-type nat enable',
    'service-ha delay-time <seconds:1..300>',
    'service-ha preempt-time <seconds:120..3600|disable>',
  ],
  interface: [
    profileOfInterface,
    'track admin-vrrp interface <interface:Interface> vrid <vrid:1..255>',
    'track cu-control-tunnel',
  ],
  'remote-backup-service': [
    channel,
    channel6,
    sslOfService,
    serviceShutdown,
    poolOfService,
    groupOfService,
    pool6OfService,
    'nat-instance <instance:Word31>',
    'domain-map-list <list:Word32>',
    protectRedirect,
    protectLsp,
    protectTunnelPolicy,
    protectVpn,
    protectSrv6,
    protectIpv6Srv6,
    trackInterfaceOfService,
    trackBfdOfService,
    monitorGroupOfService,
    routeGroupOfService,
    'switchover uplink { failure-ratio <percent:1..100> | duration <minutes:0..30> } *',
    serviceBatch,
    'backup block <direction:send|receive|send-receive|both> [ bras | l2tp | multicast | igmp-snooping ]',
    'static-route if-match <interface:Interface> tag <tag:1..4294967295> [ metric <metric:1..65535> ] [ rui-slave ]',
    'dhcpv6-server destination <destination:Ipv6> source <source:Ipv6> [ vpn-instance <vpnInstance:Word31> ]',
    'l2tp protect-tunnel disable',
    'l2tp-tunnel source <interface:Interface>',
    radiusSourceOfNas,
    'radius-authorization source [ vpn-instance <vpnInstance:Word31> ] <address:Ipv4>',
    'web-auth-server source [ vpn-instance <vpnInstance:Word31> ] <address:Ip>',
  ],
  'remote-backup-profile': [
    serviceType,
    backupId,
    backupMode,
    profileGroup,
    profileGroup6,
    profileAuthentication,
    profileETrunk,
    poolOfProfile,
    poolInclusion,
    pool6OfProfile,
    pool6Inclusion,
    logicIp,
    logicPort,
    logicSysname,
    'nas logic-interface <interface:Interface>',
    'acct-session-id nas-logic-sysname <name:Word7>',
    'traffic backup { interval <minutes:0..1440> | threshold <megabytes:0..100000> } *',
    'frame-route metric <metric:1..65535>',
    'load-balance hash-arithmetic <arithmetic:arithmetic1|arithmetic2> [ hash-fields mac offset <offset:1..5> ]',
    'bras access remark mac <mac:Mac> <parity:odd-mac|even-mac>',
    slaveWithoutForwarding,
    'dhcp-stb igmp-copy',
  ],
  'ip-pool': [profileOfPool],
  'service-location': [backupChannel, monitorGroupOfLocation, routeGroupOfLocation],
  'service-instance-group': [serviceOfInstanceGroup],
});
