// The catalogue's table of contents. The build packs what is exported here into one string.

import { gather } from '../catalogue.ts';
import aaa from './aaa.ts';
import aaaDomains from './aaa-domains.ts';
import aaaServers from './aaa-servers.ts';
import accessAuthentication from './access-authentication.ts';
import accessRouter from './access-router.ts';
import acl from './acl.ts';
import addressPools from './address-pools.ts';
import arpNd from './arp-nd.ts';
import bfd from './bfd.ts';
import bgp from './bgp.ts';
import bgpRoutes from './bgp-routes.ts';
import certificates from './certificates.ts';
import clock from './clock.ts';
import contentSecurity from './content-security.ts';
import cpuProtection from './cpu-protection.ts';
import dataCenter from './data-center.ts';
import deployment from './deployment.ts';
import device from './device.ts';
import dhcp from './dhcp.ts';
import dhcpSnooping from './dhcp-snooping.ts';
import dialUp from './dial-up.ts';
import dsLite from './ds-lite.ts';
import ethernetPorts from './ethernet-ports.ts';
import evpn from './evpn.ts';
import firewallNat from './firewall-nat.ts';
import hotStandby from './hot-standby.ts';
import interfaces from './interfaces.ts';
import ip from './ip.ts';
import ipsec from './ipsec.ts';
import isis from './isis.ts';
import l2Multicast from './l2-multicast.ts';
import l2vpn from './l2vpn.ts';
import linkAggregation from './link-aggregation.ts';
import logging from './logging.ts';
import macTable from './mac-table.ts';
import mirroring from './mirroring.ts';
import mLag from './m-lag.ts';
import monitorGroups from './monitor-groups.ts';
import mpls from './mpls.ts';
import multicast from './multicast.ts';
import multicastVpn from './multicast-vpn.ts';
import nameService from './name-service.ts';
import nat from './nat.ts';
import neighbours from './neighbours.ts';
import nqa from './nqa.ts';
import oam from './oam.ts';
import objects from './objects.ts';
import ospf from './ospf.ts';
import ospfv3 from './ospfv3.ts';
import pppoeSnooping from './pppoe-snooping.ts';
import qos from './qos.ts';
import queues from './queues.ts';
import remoteAccess from './remote-access.ts';
import remoteBackup from './remote-backup.ts';
import rings from './rings.ts';
import rip from './rip.ts';
import routes from './routes.ts';
import routingPolicy from './routing-policy.ts';
import securityPolicy from './security-policy.ts';
import securityZones from './security-zones.ts';
import segmentRouting from './segment-routing.ts';
import snmp from './snmp.ts';
import spanningTree from './spanning-tree.ts';
import srv6 from './srv6.ts';
import subscribers from './subscribers.ts';
import synchronization from './synchronization.ts';
import system from './system.ts';
import telemetry from './telemetry.ts';
import trafficEngineering from './traffic-engineering.ts';
import transportSecurity from './transport-security.ts';
import trill from './trill.ts';
import users from './users.ts';
import virtualSystems from './virtual-systems.ts';
import vlans from './vlans.ts';
import vpls from './vpls.ts';
import vpn from './vpn.ts';
import vrrp from './vrrp.ts';
import wanLinks from './wan-links.ts';
import webManagement from './web-management.ts';
import wlan from './wlan.ts';
import wlanAccessPoints from './wlan-access-points.ts';
import wlanRadio from './wlan-radio.ts';
import wlanServices from './wlan-services.ts';

export const texts = gather([
  aaa,
  aaaDomains,
  aaaServers,
  accessAuthentication,
  accessRouter,
  acl,
  addressPools,
  arpNd,
  bfd,
  bgp,
  bgpRoutes,
  certificates,
  clock,
  contentSecurity,
  cpuProtection,
  dataCenter,
  deployment,
  device,
  dhcp,
  dhcpSnooping,
  dialUp,
  dsLite,
  ethernetPorts,
  evpn,
  firewallNat,
  hotStandby,
  interfaces,
  ip,
  ipsec,
  isis,
  l2Multicast,
  l2vpn,
  linkAggregation,
  logging,
  macTable,
  mirroring,
  mLag,
  monitorGroups,
  mpls,
  multicast,
  multicastVpn,
  nameService,
  nat,
  neighbours,
  nqa,
  oam,
  objects,
  ospf,
  ospfv3,
  pppoeSnooping,
  qos,
  queues,
  remoteAccess,
  remoteBackup,
  rings,
  rip,
  routes,
  routingPolicy,
  securityPolicy,
  securityZones,
  segmentRouting,
  snmp,
  spanningTree,
  srv6,
  subscribers,
  synchronization,
  system,
  telemetry,
  trafficEngineering,
  transportSecurity,
  trill,
  users,
  virtualSystems,
  vlans,
  vpls,
  vpn,
  vrrp,
  wanLinks,
  webManagement,
  wlan,
  wlanAccessPoints,
  wlanRadio,
  wlanServices,
]);
