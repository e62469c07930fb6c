// Static routes and the lists that routing policies match.

import { chapter } from '../catalogue.ts';

export default chapter({
  system: [
    'ip route-static <ipAddress:Ipv4> <mask:Mask> <nexthopAddress:Ipv4> [ recursive-lookup host-route ] [ preference <preference:1..255> | tag <tag:1..4294967295> ] * [ bfd enable | track { bfd-session <cfgName:Word64> | nqa <adminName:Word32> <testName:Word32> | efm-state <interface:Interface> } | permanent ] [ no-advertise | no-install ] [ inter-protocol-ecmp ] [ description <text:Text150> ]',
    'router id <routerId:Ipv4>',
    'ip route-static <ipAddress:Ipv4> <mask:Mask> <interface:Interface> [ <nexthopAddress:Ipv4> | dhcp ] [ preference <preference:1..255> | tag <tag:1..4294967295> | cost <costValue:1..4294967295> ] * [ bfd enable | track { bfd-session <cfgName:Word64> | nqa <adminName:Word32> <testName:Word32> | efm-state <interface2:Interface> } | permanent ] [ no-advertise | no-install ] [ inter-protocol-ecmp ] [ description <text:Text150> ]',
    'ip ip-prefix <ipPrefixName:Word169> [ index <indexNumber:1..4294967295> ] <matchMode:Word> <ipv4Address:Ipv4> <masklen:0..32> [ match-network ] [ greater-equal <greaterEqualValue:Word> ] [ less-equal <lessEqualValue:Word> ]',
    'route-policy <routePolicyName:Word200> <matchMode:Word> node <node:0..65535> => route-policy',
    'tunnel-selector <name:Word40> <matchMode:Word> node <node:0..65535> => tunnel-selector',
    'ip route-static vpn-instance <vpnSourceName:Word31> <destinationAddress:Ipv4> <mask:Mask> <nexthopAddress:Word> [ public ] [ recursive-lookup host-route ] [ preference <preference:1..255> | tag <tag:1..4294967295> ] * [ bfd enable | track { bfd-session <cfgName:Word64> | nqa <adminName:Word32> <testName:Word32> | efm-state <interface:Interface> } | inherit-cost | permanent ] [ no-advertise | no-install ] [ inter-protocol-ecmp ] [ description <text:Text150> ]',
    'ipv6 route-static vpn-instance <vpnSourceName:Word31> <destIpv6Address:Ipv6> <prefixLength:0..128> { vpn-instance <vpnDestinationName:Word31> <nexthopIpv6Address:Ipv6> | <nexthopIpv6Address2:Ipv6> [ public ] } [ recursive-lookup host-route ] [ preference <preference:1..255> | tag <tag:1..4294967295> ] * [ bfd enable | track { bfd-session <cfgName:Word64> | nqa <adminName:Word32> <testName:Word32> } | permanent ] [ no-advertise | no-install ] [ inter-protocol-ecmp ] [ description <text:Text150> ]',
    'ipv6 route-static <destIpv6Address:Ipv6> <prefixLength:0..128> <nexthopIpv6Address:Ipv6> [ recursive-lookup host-route ] [ preference <preference:1..255> | tag <tag:1..4294967295> ] * [ bfd enable | track { bfd-session <cfgName:Word64> | nqa <adminName:Word32> <testName:Word32> } | permanent ] [ no-advertise | no-install ] [ inter-protocol-ecmp ] [ description <text:Text150> ]',
    'ip ipv6-prefix <ipv6PrefixName:Word169> [ index <indexNumber:1..4294967295> ] <matchMode:Word> <ipv6Address:Ipv6> <masklen:0..128> [ match-network ] [ greater-equal <greaterEqualValue:Word> ] [ less-equal <lessEqualValue:Word> ]',
    'ipv6 route-static <destIpv6Address:Ipv6> <prefixLength:0..128> <interface:Interface> [ <nexthopIpv6Address:Ipv6> ] [ preference <preference:1..255> | tag <tag:1..4294967295> ] * [ bfd enable | track { bfd-session <cfgName:Word64> | nqa <adminName:Word32> <testName:Word32> } | permanent ] [ no-advertise | no-install ] [ inter-protocol-ecmp ] [ description <text:Text150> ]',
    'xpl route-filter <routeFilterName:Word200>',
    'ip route-static vpn-instance <vpnSourceName:Word31> <destinationAddress:Ipv4> <mask:Mask> <interface:Interface> [ { <nexthopAddress:Word> | dhcp } ] [ preference <preference:1..255> | tag <tag:1..4294967295> | cost <cost:1..4294967295> ] * [ bfd enable | track { bfd-session <cfgName:Word64> | nqa <adminName:Word32> <testName:Word32> | efm-state <interface2:Interface> } | permanent ] [ no-advertise | no-install ] [ inter-protocol-ecmp ] [ description <text:Text150> ]',
    'ip community-filter <advCommFilterNum:100..199> [ index <indexNumber:1..4294967295> ] <matchMode:Word> <regularExpression:Word1024>',
    'ip as-path-filter { <asPathFilterNumber:1..256> | <asPathFilterName:Word51> } [ index <indexNumber:1..4294967295> ] <matchMode:Word> <regularExpression:Word1024>',
    'policy-based-route <policyName:Word31> permit node <nodeId:1..65534> [ map-instance <mapInstanceId:1..65534> ]',
    'ip extcommunity-list segmented-nh basic <segmentedNhName:Word51> [ index <indexValue:1..4294967295> ] <matchMode:Word> <segmentedNhValue:1..65535> &<1-16>',
    'xpl ip-prefix-list <ipPrefixListName:Word200>',
    'ip route-static bfd <interface:Interface> { <nexthopAddress:Ipv4> | dhcp } [ local-address <address:Ipv4> ] [ min-rx-interval <minRxInterval:3..20000> | min-tx-interval <minTxInterval:3..20000> | detect-multiplier <multiplier:3..50> ] *',
    'ip route-static [ vpn-instance <vpnSourceName:Word31> ] <ipAddress:Ipv4> <mask:Mask> <interface:Interface> [ <nexthopAddress:Ipv4> ] [ preference <preference:1..255> | tag <tag:1..4294967295> ] * ldp-sync [ description <text:Text150> ]',
  ],
  interface: [
    'ip policy-based-route <policyName:Word31>',
  ],
});
