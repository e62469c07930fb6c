// All rules, by name. Written by `npm run generate`: a rule is added by adding its file and its page.

import type { Rule } from '../src/lint/rule.ts';
import aclRefOfOutbound from './acl-ref-of-outbound.ts';
import arpPreemptDelay600 from './arp-preempt-delay-600.ts';
import arpRbpBoundToInterface from './arp-rbp-bound-to-interface.ts';
import arpRbpInterfaceIsVrrpInterface from './arp-rbp-interface-is-vrrp-interface.ts';
import backupIdMatch from './backup-id-match.ts';
import backupIdUnique from './backup-id-unique.ts';
import batchDailySymmetric from './batch-daily-symmetric.ts';
import bfdDiscriminatorsCrossed from './bfd-discriminators-crossed.ts';
import bfdIsEnabled from './bfd-is-enabled.ts';
import boundInstanceRef from './bound-instance-ref.ts';
import cgnPreemptDelay1500 from './cgn-preempt-delay-1500.ts';
import dhcpGatewayIsVip from './dhcp-gateway-is-vip.ts';
import dhcpGroupRbsRef from './dhcp-group-rbs-ref.ts';
import dhcpGroupRbsServerIsPeer from './dhcp-group-rbs-server-is-peer.ts';
import dhcpGroupRef from './dhcp-group-ref.ts';
import dhcpNoSnooping from './dhcp-no-snooping.ts';
import dhcpPoolBoundToRbp from './dhcp-pool-bound-to-rbp.ts';
import dhcpPoolIdentical from './dhcp-pool-identical.ts';
import dhcpPoolSubnetMatchesInterface from './dhcp-pool-subnet-matches-interface.ts';
import dhcpPoolVpnMatchesInterface from './dhcp-pool-vpn-matches-interface.ts';
import dhcpPreemptDelay600 from './dhcp-preempt-delay-600.ts';
import dhcpRbpRequiresVrrp from './dhcp-rbp-requires-vrrp.ts';
import dhcpRbpUnused from './dhcp-rbp-unused.ts';
import dhcpSectionReserves from './dhcp-section-reserves.ts';
import dhcpServerEnabled from './dhcp-server-enabled.ts';
import dhcpServerIdentifierIsVip from './dhcp-server-identifier-is-vip.ts';
import dhcpServerIdentifierPresentAndEqual from './dhcp-server-identifier-present-and-equal.ts';
import dhcpv6Preempt1800 from './dhcpv6-preempt-1800.ts';
import distributedUserVrrpTracksSl from './distributed-user-vrrp-tracks-sl.ts';
import downloadVrrpTableDelay from './download-vrrp-table-delay.ts';
import dsliteInstanceMatch from './dslite-instance-match.ts';
import dsliteParamsMatch from './dslite-params-match.ts';
import dsliteTrafficMatch from './dslite-traffic-match.ts';
import dsliteTrafficSent from './dslite-traffic-sent.ts';
import etrunkForceMasterSymmetric from './etrunk-force-master-symmetric.ts';
import etrunkPeerReciprocal from './etrunk-peer-reciprocal.ts';
import etrunkTunnelPortFree from './etrunk-tunnel-port-free.ts';
import etrunkTunnelPortMatch from './etrunk-tunnel-port-match.ts';
import exclusivePoolSameSegment from './exclusive-pool-same-segment.ts';
import gatewayNotInSection from './gateway-not-in-section.ts';
import haInterboardXorInterchassis from './ha-interboard-xor-interchassis.ts';
import instanceLocationMatch from './instance-location-match.ts';
import instanceSigRef from './instance-sig-ref.ts';
import interfaceSingleRbp from './interface-single-rbp.ts';
import interfaceTypeAllowsRbp from './interface-type-allows-rbp.ts';
import ipv6PoolPrefixMatch from './ipv6-pool-prefix-match.ts';
import ipv6PoolPrefixRef from './ipv6-pool-prefix-ref.ts';
import ipv6ProtectionKind from './ipv6-protection-kind.ts';
import keywordIsKnown from './keyword-is-known.ts';
import lbNeedsRbs from './lb-needs-rbs.ts';
import locationSlotsDiffer from './location-slots-differ.ts';
import macLbBothParities from './mac-lb-both-parities.ts';
import macLbMastershipCrossed from './mac-lb-mastership-crossed.ts';
import macLbParityMatch from './mac-lb-parity-match.ts';
import macLbStaticUser from './mac-lb-static-user.ts';
import maxFourPeers from './max-four-peers.ts';
import mvrrpFollowedOnBoth from './mvrrp-followed-on-both.ts';
import mvrrpIgnoreIfDownSymmetric from './mvrrp-ignore-if-down-symmetric.ts';
import mvrrpSymmetric from './mvrrp-symmetric.ts';
import nasParamsMatch from './nas-params-match.ts';
import natInstanceMatch from './nat-instance-match.ts';
import natIpPoolRef from './nat-ip-pool-ref.ts';
import natIpPoolSlave from './nat-ip-pool-slave.ts';
import natParamsMatch from './nat-params-match.ts';
import ndRbpBound from './nd-rbp-bound.ts';
import peerBackupHot from './peer-backup-hot.ts';
import platformBothDevices from './platform-both-devices.ts';
import poolGroupMemberRef from './pool-group-member-ref.ts';
import poolHasCounterpart from './pool-has-counterpart.ts';
import poolRolesComplementary from './pool-roles-complementary.ts';
import poolSegmentMirrored from './pool-segment-mirrored.ts';
import poolSegmentsDisjoint from './pool-segments-disjoint.ts';
import poolSingleBackupBinding from './pool-single-backup-binding.ts';
import protectLspPeer from './protect-lsp-peer.ts';
import protectMissingForPublicPool from './protect-missing-for-public-pool.ts';
import protectMissingForVpnPool from './protect-missing-for-vpn-pool.ts';
import protectPrecedence from './protect-precedence.ts';
import protectSrv6Endpoint from './protect-srv6-endpoint.ts';
import protectSrv6TunnelPolicyRef from './protect-srv6-tunnel-policy-ref.ts';
import protectTeWithoutInterface from './protect-te-without-interface.ts';
import protectTnlPolicyPeer from './protect-tnl-policy-peer.ts';
import protectTnlPolicyRef from './protect-tnl-policy-ref.ts';
import protectVpnInstanceRef from './protect-vpn-instance-ref.ts';
import protectVpnPeerIsVpnLoopback from './protect-vpn-peer-is-vpn-loopback.ts';
import rbpBoundRef from './rbp-bound-ref.ts';
import rbpETrunkMatch from './rbp-e-trunk-match.ts';
import rbpETrunkRef from './rbp-e-trunk-ref.ts';
import rbpInterfaceBoundOnBoth from './rbp-interface-bound-on-both.ts';
import rbpInterfaceSameProfile from './rbp-interface-same-profile.ts';
import rbpIpPoolNeedsBras from './rbp-ip-pool-needs-bras.ts';
import rbpIpPoolRef from './rbp-ip-pool-ref.ts';
import rbpOneGroup from './rbp-one-group.ts';
import rbpOneProtocol from './rbp-one-protocol.ts';
import rbpPlatformComplete from './rbp-platform-complete.ts';
import rbpRbsRef from './rbp-rbs-ref.ts';
import rbpServiceTypeMatch from './rbp-service-type-match.ts';
import rbpSpansMainInterfaces from './rbp-spans-main-interfaces.ts';
import rbpUnbound from './rbp-unbound.ts';
import rbpVrrpMvrrp from './rbp-vrrp-mvrrp.ts';
import rbpVrrpRef from './rbp-vrrp-ref.ts';
import rbsFamilyMatch from './rbs-family-match.ts';
import rbsIpPoolGroupRef from './rbs-ip-pool-group-ref.ts';
import rbsIpPoolRef from './rbs-ip-pool-ref.ts';
import rbsIpv6PoolRef from './rbs-ipv6-pool-ref.ts';
import rbsPeerOnOther from './rbs-peer-on-other.ts';
import rbsPortMatch from './rbs-port-match.ts';
import rbsReachable from './rbs-reachable.ts';
import rbsReciprocal from './rbs-reciprocal.ts';
import rbsShutdown from './rbs-shutdown.ts';
import rbsSourceAdvertised from './rbs-source-advertised.ts';
import rbsSourceIsLocal from './rbs-source-is-local.ts';
import rbsSslPolicyRef from './rbs-ssl-policy-ref.ts';
import rbsSslSymmetric from './rbs-ssl-symmetric.ts';
import rbsTrackLimit from './rbs-track-limit.ts';
import rbsVpnMatch from './rbs-vpn-match.ts';
import redirectLinkUp from './redirect-link-up.ts';
import redirectNextHopIsPeer from './redirect-next-hop-is-peer.ts';
import remotePoolNeedsDhcpGroup from './remote-pool-needs-dhcp-group.ts';
import remotePoolRolePairing from './remote-pool-role-pairing.ts';
import ruiOptionMatch from './rui-option-match.ts';
import ruiSlaveInboundSymmetric from './rui-slave-inbound-symmetric.ts';
import ruiSlaveKeywordOnlyAfterBas from './rui-slave-keyword-only-after-bas.ts';
import ruiSlavePoolUnbound from './rui-slave-pool-unbound.ts';
import sectionInGatewaySubnet from './section-in-gateway-subnet.ts';
import sectionNeedsGateway from './section-needs-gateway.ts';
import sectionNumberUnique from './section-number-unique.ts';
import sectionOverlap from './section-overlap.ts';
import sectionSize from './section-size.ts';
import serviceHaHotBackupEnabled from './service-ha-hot-backup-enabled.ts';
import servicePreemptDelay600 from './service-preempt-delay-600.ts';
import serviceSslAdvised from './service-ssl-advised.ts';
import sharedPoolNotInRbp from './shared-pool-not-in-rbp.ts';
import sharedPoolProtectionPath from './shared-pool-protection-path.ts';
import sharedPoolRouteControl from './shared-pool-route-control.ts';
import sharedPoolRoutePreferenceOrder from './shared-pool-route-preference-order.ts';
import sharedPoolServiceMatch from './shared-pool-service-match.ts';
import sharedPoolSymmetric from './shared-pool-symmetric.ts';
import sigRbsRef from './sig-rbs-ref.ts';
import sigSlRef from './sig-sl-ref.ts';
import slChannelAuthSymmetric from './sl-channel-auth-symmetric.ts';
import slChannelInterface from './sl-channel-interface.ts';
import slChannelNamed from './sl-channel-named.ts';
import slChannelReciprocal from './sl-channel-reciprocal.ts';
import slIdMatch from './sl-id-match.ts';
import slLocationBound from './sl-location-bound.ts';
import slVridMatch from './sl-vrid-match.ts';
import slVrrpIsMvrrp from './sl-vrrp-is-mvrrp.ts';
import slVrrpRef from './sl-vrrp-ref.ts';
import sslPolicyHasCertificate from './ssl-policy-has-certificate.ts';
import trackBfdSessionRef from './track-bfd-session-ref.ts';
import trackMonitorGroupRef from './track-monitor-group-ref.ts';
import trackServiceLocationRef from './track-service-location-ref.ts';
import trackSlLimit from './track-sl-limit.ts';
import userRoutePolicyRef from './user-route-policy-ref.ts';
import userRoutesAdvertisedBoth from './user-routes-advertised-both.ts';
import userSegmentAdvertisedBoth from './user-segment-advertised-both.ts';
import valueIsValid from './value-is-valid.ts';
import vlanifHasVlan from './vlanif-has-vlan.ts';
import vrrpAuthMatch from './vrrp-auth-match.ts';
import vrrpGroupBothDevices from './vrrp-group-both-devices.ts';
import vrrpGroupIsMade from './vrrp-group-is-made.ts';
import vrrpInterfaceAddresses from './vrrp-interface-addresses.ts';
import vrrpInterfaceHasAddress from './vrrp-interface-has-address.ts';
import vrrpInterfaceVpnMatch from './vrrp-interface-vpn-match.ts';
import vrrpPriorityDistinct from './vrrp-priority-distinct.ts';
import vrrpTimerMatch from './vrrp-timer-match.ts';
import vrrpTrackAdminRef from './vrrp-track-admin-ref.ts';
import vrrpTrackReducedEffective from './vrrp-track-reduced-effective.ts';
import vrrpTracksServiceLocation from './vrrp-tracks-service-location.ts';
import vrrpVersionCompat from './vrrp-version-compat.ts';
import vrrpVipInInterfaceSubnet from './vrrp-vip-in-interface-subnet.ts';
import vrrpVipLimit from './vrrp-vip-limit.ts';
import vrrpVipMatch from './vrrp-vip-match.ts';
import vrrpVipNotInterfaceAddress from './vrrp-vip-not-interface-address.ts';
import vrrpVipUnique from './vrrp-vip-unique.ts';
import vrrpVridMatch from './vrrp-vrid-match.ts';

export const rules: readonly Rule[] = [
  aclRefOfOutbound,
  arpPreemptDelay600,
  arpRbpBoundToInterface,
  arpRbpInterfaceIsVrrpInterface,
  backupIdMatch,
  backupIdUnique,
  batchDailySymmetric,
  bfdDiscriminatorsCrossed,
  bfdIsEnabled,
  boundInstanceRef,
  cgnPreemptDelay1500,
  dhcpGatewayIsVip,
  dhcpGroupRbsRef,
  dhcpGroupRbsServerIsPeer,
  dhcpGroupRef,
  dhcpNoSnooping,
  dhcpPoolBoundToRbp,
  dhcpPoolIdentical,
  dhcpPoolSubnetMatchesInterface,
  dhcpPoolVpnMatchesInterface,
  dhcpPreemptDelay600,
  dhcpRbpRequiresVrrp,
  dhcpRbpUnused,
  dhcpSectionReserves,
  dhcpServerEnabled,
  dhcpServerIdentifierIsVip,
  dhcpServerIdentifierPresentAndEqual,
  dhcpv6Preempt1800,
  distributedUserVrrpTracksSl,
  downloadVrrpTableDelay,
  dsliteInstanceMatch,
  dsliteParamsMatch,
  dsliteTrafficMatch,
  dsliteTrafficSent,
  etrunkForceMasterSymmetric,
  etrunkPeerReciprocal,
  etrunkTunnelPortFree,
  etrunkTunnelPortMatch,
  exclusivePoolSameSegment,
  gatewayNotInSection,
  haInterboardXorInterchassis,
  instanceLocationMatch,
  instanceSigRef,
  interfaceSingleRbp,
  interfaceTypeAllowsRbp,
  ipv6PoolPrefixMatch,
  ipv6PoolPrefixRef,
  ipv6ProtectionKind,
  keywordIsKnown,
  lbNeedsRbs,
  locationSlotsDiffer,
  macLbBothParities,
  macLbMastershipCrossed,
  macLbParityMatch,
  macLbStaticUser,
  maxFourPeers,
  mvrrpFollowedOnBoth,
  mvrrpIgnoreIfDownSymmetric,
  mvrrpSymmetric,
  nasParamsMatch,
  natInstanceMatch,
  natIpPoolRef,
  natIpPoolSlave,
  natParamsMatch,
  ndRbpBound,
  peerBackupHot,
  platformBothDevices,
  poolGroupMemberRef,
  poolHasCounterpart,
  poolRolesComplementary,
  poolSegmentMirrored,
  poolSegmentsDisjoint,
  poolSingleBackupBinding,
  protectLspPeer,
  protectMissingForPublicPool,
  protectMissingForVpnPool,
  protectPrecedence,
  protectSrv6Endpoint,
  protectSrv6TunnelPolicyRef,
  protectTeWithoutInterface,
  protectTnlPolicyPeer,
  protectTnlPolicyRef,
  protectVpnInstanceRef,
  protectVpnPeerIsVpnLoopback,
  rbpBoundRef,
  rbpETrunkMatch,
  rbpETrunkRef,
  rbpInterfaceBoundOnBoth,
  rbpInterfaceSameProfile,
  rbpIpPoolNeedsBras,
  rbpIpPoolRef,
  rbpOneGroup,
  rbpOneProtocol,
  rbpPlatformComplete,
  rbpRbsRef,
  rbpServiceTypeMatch,
  rbpSpansMainInterfaces,
  rbpUnbound,
  rbpVrrpMvrrp,
  rbpVrrpRef,
  rbsFamilyMatch,
  rbsIpPoolGroupRef,
  rbsIpPoolRef,
  rbsIpv6PoolRef,
  rbsPeerOnOther,
  rbsPortMatch,
  rbsReachable,
  rbsReciprocal,
  rbsShutdown,
  rbsSourceAdvertised,
  rbsSourceIsLocal,
  rbsSslPolicyRef,
  rbsSslSymmetric,
  rbsTrackLimit,
  rbsVpnMatch,
  redirectLinkUp,
  redirectNextHopIsPeer,
  remotePoolNeedsDhcpGroup,
  remotePoolRolePairing,
  ruiOptionMatch,
  ruiSlaveInboundSymmetric,
  ruiSlaveKeywordOnlyAfterBas,
  ruiSlavePoolUnbound,
  sectionInGatewaySubnet,
  sectionNeedsGateway,
  sectionNumberUnique,
  sectionOverlap,
  sectionSize,
  serviceHaHotBackupEnabled,
  servicePreemptDelay600,
  serviceSslAdvised,
  sharedPoolNotInRbp,
  sharedPoolProtectionPath,
  sharedPoolRouteControl,
  sharedPoolRoutePreferenceOrder,
  sharedPoolServiceMatch,
  sharedPoolSymmetric,
  sigRbsRef,
  sigSlRef,
  slChannelAuthSymmetric,
  slChannelInterface,
  slChannelNamed,
  slChannelReciprocal,
  slIdMatch,
  slLocationBound,
  slVridMatch,
  slVrrpIsMvrrp,
  slVrrpRef,
  sslPolicyHasCertificate,
  trackBfdSessionRef,
  trackMonitorGroupRef,
  trackServiceLocationRef,
  trackSlLimit,
  userRoutePolicyRef,
  userRoutesAdvertisedBoth,
  userSegmentAdvertisedBoth,
  valueIsValid,
  vlanifHasVlan,
  vrrpAuthMatch,
  vrrpGroupBothDevices,
  vrrpGroupIsMade,
  vrrpInterfaceAddresses,
  vrrpInterfaceHasAddress,
  vrrpInterfaceVpnMatch,
  vrrpPriorityDistinct,
  vrrpTimerMatch,
  vrrpTrackAdminRef,
  vrrpTrackReducedEffective,
  vrrpTracksServiceLocation,
  vrrpVersionCompat,
  vrrpVipInInterfaceSubnet,
  vrrpVipLimit,
  vrrpVipMatch,
  vrrpVipNotInterfaceAddress,
  vrrpVipUnique,
  vrrpVridMatch,
];
