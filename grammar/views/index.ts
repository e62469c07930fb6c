// The catalogue's table of contents.

import { Catalogue } from '../catalogue.ts';
import aaa from './aaa.ts';
import acl from './acl.ts';
import addressPools from './address-pools.ts';
import bgp from './bgp.ts';
import dhcp from './dhcp.ts';
import dsLite from './ds-lite.ts';
import evpn from './evpn.ts';
import interfaces from './interfaces.ts';
import isis from './isis.ts';
import l2vpn from './l2vpn.ts';
import linkAggregation from './link-aggregation.ts';
import management from './management.ts';
import mpls from './mpls.ts';
import multicast from './multicast.ts';
import nat from './nat.ts';
import oam from './oam.ts';
import ospf from './ospf.ts';
import qos from './qos.ts';
import remoteBackup from './remote-backup.ts';
import rip from './rip.ts';
import routes from './routes.ts';
import routingPolicy from './routing-policy.ts';
import security from './security.ts';
import segmentRouting from './segment-routing.ts';
import subscribers from './subscribers.ts';
import system from './system.ts';
import systemMisc from './system-misc.ts';
import vlans from './vlans.ts';
import vpn from './vpn.ts';
import vrrp from './vrrp.ts';

export const catalogue = new Catalogue([
  aaa,
  acl,
  addressPools,
  bgp,
  dhcp,
  dsLite,
  evpn,
  interfaces,
  isis,
  l2vpn,
  linkAggregation,
  management,
  mpls,
  multicast,
  nat,
  oam,
  ospf,
  qos,
  remoteBackup,
  rip,
  routes,
  routingPolicy,
  security,
  segmentRouting,
  subscribers,
  system,
  systemMisc,
  vlans,
  vpn,
  vrrp,
]);
