// VRRP for IPv4 and IPv6: groups on interfaces, what they track, their timers, and the device-wide settings.

import { chapter } from '../catalogue.ts';
import { command } from '../fields.ts';

export const advertiseLearning = command('vrrp timer-advertise learning enable');
export const vrrpVersion = command('vrrp version <version:v2|v3>');
export const sendMode = command('vrrp version-3 send-packet-mode <mode:v2-only|v2v3-both|v3-only>');
export const virtualIp = command('vrrp vrid <vrid:1..255> [ virtual-ip <address:Ipv4> [ sub | member ] ]');
export const priority = command('vrrp vrid <vrid:1..255> priority <priority:1..254>');
export const preemptModeOff = command('vrrp vrid <vrid:1..255> preempt-mode disable');
export const preemptModeDelay = command('vrrp vrid <vrid:1..255> preempt-mode timer delay <seconds:0..10800>');
export const preemptDelay = command('vrrp vrid <vrid:1..255> preempt timer delay <seconds:0..10800>');
export const preemptOff = command('vrrp vrid <vrid:1..255> preempt disable');
export const advertise = command('vrrp vrid <vrid:1..255> timer advertise <seconds:1..255>');
export const advertiseFast = command('vrrp vrid <vrid:1..255> timer advertise millisecond <milliseconds:100|200|500>');
export const authenticationSimple = command(
  'vrrp vrid <vrid:1..255> authentication-mode simple { plain <key:Secret> | cipher <key:Secret> | <key:Secret> }',
);
export const authenticationMd5 = command('vrrp vrid <vrid:1..255> authentication-mode md5 [ cipher ] <key:Secret>');
export const authenticationSha = command(
  'vrrp vrid <vrid:1..255> authentication-mode hmac-sha256 [ cipher ] <key:Secret>',
);
export const authenticationNone = command('vrrp vrid <vrid:1..255> authentication-mode none');
export const unicastPeer = command('vrrp vrid <vrid:1..255> peer-ip <peer:Ipv4> [ source-ip <source:Ipv4> ]');
export const groupSendMode = command(
  'vrrp vrid <vrid:1..255> version-3 send-packet-mode <mode:v2-only|v2v3-both|v3-only>',
);
export const trackInterface = command(
  'vrrp vrid <vrid:1..255> track interface <interface:Interface> [ increased <increased:1..255> | increase <increased:1..255> | reduced <reduced:1..255> | reduce <reduced:1..255> ]',
);
export const trackBfdSession = command(
  'vrrp vrid <vrid:1..255> track bfd-session { session-name <session:Word64> | <discriminator:1..16384> } [ increased <increased:1..255> | increase <increased:1..255> | reduced <reduced:1..255> | reduce <reduced:1..255> | peer | link ]',
);
export const trackBfd = command(
  'vrrp vrid <vrid:1..255> track bfd { session-name <session:Word64> | <discriminator:1..16384> } [ increased <increased:1..255> | increase <increased:1..255> | reduced <reduced:1..255> | reduce <reduced:1..255> | peer | link ]',
);
export const trackServiceLocation = command(
  'vrrp vrid <vrid:1..255> track service-location <id:1..255> [ reduced <reduced:1..255> ]',
);
export const trackRoute = command(
  'vrrp vrid <vrid:1..255> track ip route <destination:Ipv4> <mask:Mask> [ vpn-instance <vpnInstance:Word31> ] [ reduced <reduced:1..255> | reduce <reduced:1..255> ]',
);
export const trackNqa = command(
  'vrrp vrid <vrid:1..255> track nqa <admin:Word32> <test:Word32> [ reduced <reduced:1..255> | reduce <reduced:1..255> ]',
);
export const trackMonitorGroup = command(
  'vrrp vrid <vrid:1..255> track monitor-group <group:Word31> failure-ratio <percent:1..100> [ link | reduced <reduced:1..255> ]',
);
export const trackRouteMonitorGroup = command(
  'vrrp vrid <vrid:1..255> track route-monitor-group <group:Word31> failure-ratio <percent:1..100> [ link | reduced <reduced:1..255> ]',
);
export const trackAdmin = command(
  'vrrp vrid <vrid:1..255> track admin-vrrp interface <interface:Interface> vrid <adminVrid:1..255> [ unflowdown ]',
);
export const loadBalanceMember = command('vrrp vrid <vrid:1..255> join lb-group <group:Word31>');
export const loadBalance = command('vrrp vrid <vrid:1..255> load-balance');
export const adminVrrp = command('admin-vrrp vrid <vrid:1..255> [ ignore-if-down ]');
export const virtualIp6 = command('vrrp6 vrid <vrid:1..255> [ virtual-ip <address:Ipv6> [ link-local | sub ] ]');
export const priority6 = command('vrrp6 vrid <vrid:1..255> priority <priority:1..254>');
export const preemptModeOff6 = command('vrrp6 vrid <vrid:1..255> preempt-mode disable');
export const preemptModeDelay6 = command('vrrp6 vrid <vrid:1..255> preempt-mode timer delay <seconds:0..3600>');
export const preemptDelay6 = command('vrrp6 vrid <vrid:1..255> preempt timer delay <seconds:0..3600>');
export const preemptOff6 = command('vrrp6 vrid <vrid:1..255> preempt disable');
export const advertise6 = command('vrrp6 vrid <vrid:1..255> timer advertise <centiseconds:100..4095>');
export const advertiseFast6 = command(
  'vrrp6 vrid <vrid:1..255> timer advertise millisecond <milliseconds:100|200|500>',
);
export const trackInterface6 = command(
  'vrrp6 vrid <vrid:1..255> track interface <interface:Interface> [ increased <increased:1..255> | increase <increased:1..255> | reduced <reduced:1..255> | reduce <reduced:1..255> ]',
);
export const trackBfdSession6 = command(
  'vrrp6 vrid <vrid:1..255> track bfd-session { session-name <session:Word64> | <discriminator:1..16384> } [ increased <increased:1..255> | increase <increased:1..255> | reduced <reduced:1..255> | reduce <reduced:1..255> | peer | link ]',
);
export const trackBfd6 = command(
  'vrrp6 vrid <vrid:1..255> track bfd { session-name <session:Word64> | <discriminator:1..16384> } [ increased <increased:1..255> | increase <increased:1..255> | reduced <reduced:1..255> | reduce <reduced:1..255> | peer | link ]',
);
export const trackRoute6 = command(
  'vrrp6 vrid <vrid:1..255> track ipv6 route <destination:Ipv6> <length:0..128> [ vpn-instance <vpnInstance:Word31> ] [ reduced <reduced:1..255> | reduce <reduced:1..255> ]',
);
export const trackAdmin6 = command(
  'vrrp6 vrid <vrid:1..255> track admin-vrrp6 interface <interface:Interface> vrid <adminVrid:1..255> [ unflowdown ]',
);
export const adminVrrp6 = command('admin-vrrp6 vrid <vrid:1..255> [ ignore-if-down ]');
export const groupOfLocation = command('vrrp vrid <vrid:1..255> interface <interface:Interface>');

export default chapter({
  system: [
    'vrrp recover-delay <seconds:0..3600>',
    'vrrp gratuitous-arp enhance enable',
    'vrrp gratuitous-arp timeout <timeout:30..1200|disable>',
    'vrrp smooth-switching timer <seconds:1..255>',
    advertiseLearning,
    'vrrp unicast port <port:1025..65535>',
    vrrpVersion,
    sendMode,
    'vrrp virtual-ip ping enable',
    'vrrp virtual-ip route-advertise disable [ isis | ospf | rip ] *',
    'vrrp check-ttl enable',
    'vrrp arp-check enable',
    'vrrp6 checksum exclude pseudo-header',
    'vrrp6 na enhance enable',
    'vrrp6 recover-delay <seconds:0..3600>',
    'vrrp6 version <version:v2|v3>',
  ],
  interface: [
    virtualIp,
    priority,
    preemptModeOff,
    preemptModeDelay,
    preemptDelay,
    preemptOff,
    advertise,
    advertiseFast,
    'vrrp vrid <vrid:1..255> holding-multiplier <multiplier:3..10>',
    'vrrp vrid <vrid:1..255> initialize state-hold-time <seconds:0..3600>',
    authenticationSimple,
    authenticationMd5,
    authenticationSha,
    authenticationNone,
    unicastPeer,
    'vrrp vrid <vrid:1..255> description <description:Text242>',
    'vrrp vrid <vrid:1..255> backup-forward',
    'vrrp vrid <vrid:1..255> fast-resume',
    'vrrp vrid <vrid:1..255> gratuitous-arp copy-to-member',
    groupSendMode,
    trackInterface,
    trackBfdSession,
    trackBfd,
    trackServiceLocation,
    trackRoute,
    trackNqa,
    trackMonitorGroup,
    trackRouteMonitorGroup,
    'vrrp vrid <vrid:1..255> track link-bfd down-number <number:1..8> [ <change:increased|reduced> <priority:1..255> ]',
    'vrrp vrid <vrid:1..255> track efm interface <interface:Interface>',
    trackAdmin,
    loadBalanceMember,
    loadBalance,
    adminVrrp,
    'vrrp recover-delay <seconds:0..3600>',
    'vrrp advertise send-mode <vlan:1..4094|all>',
    'vrrp arp send-mode simple',
    'vrrp un-check ttl',
    'dot1q vrrp vid <vlan:1..4094>',
    'qinq vrrp pe-vid <peVlan:1..4094> ce-vid <ceVlan:1..4094>',
    'lacp track vrrp vrid <vrid:1..255> interface <interface:Interface>',
    'direct-route track vrrp vrid <vrid:1..255> degrade-cost <cost:1..4294967295>',
    'direct-route track pw-state degrade-cost <cost:1..4294967295>',
    virtualIp6,
    priority6,
    preemptModeOff6,
    preemptModeDelay6,
    preemptDelay6,
    preemptOff6,
    advertise6,
    advertiseFast6,
    'vrrp6 vrid <vrid:1..255> holding-multiplier <multiplier:3..10>',
    'vrrp6 vrid <vrid:1..255> initialize state-hold-time <seconds:0..3600>',
    'vrrp6 vrid <vrid:1..255> description <description:Text242>',
    'vrrp6 vrid <vrid:1..255> backup-forward',
    'vrrp6 vrid <vrid:1..255> na copy-to-member',
    trackInterface6,
    trackBfdSession6,
    trackBfd6,
    trackRoute6,
    trackAdmin6,
    adminVrrp6,
    'vrrp6 recover-delay <seconds:0..3600>',
    'vrrp6 nd send-mode simple',
    'vrrp6 un-check hop-limit',
  ],
  'service-location': [groupOfLocation],
});
