// Segment routing and SRv6.

import { chapter } from '../catalogue.ts';

export default chapter({
  system: [
    'segment-routing ipv6 => srv6',
    'segment-routing => segment-routing',
    'bier',
    'te attribute enable',
    'te ipv6-router-id <ipv6Addr:Ipv6>',
    'pce-client',
  ],
  'segment-routing': [
    'tunnel-prefer segment-routing',
    'ipv4 adjacency local-ip-addr <localIpAddress:Ipv4> remote-ip-addr <remoteIpAddress:Ipv4> sid <sidValue:321536..331775>',
    'segment-list <listName:Word31>',
    'sr-te policy <policyName:Word31> [ endpoint <ipv4Address:Ipv4> color <colorValue:0..4294967295> ]',
    'sr-te-policy backup hot-standby enable',
    'sr-te-policy seamless-bfd enable',
    'sr-te-policy group <groupValue:1..4294967295>',
  ],
  'srv6': [
    'locator <locatorName:Word31> [ ipv6-prefix <ipv6Address:Ipv6> <prefixLength:32..120> [ [ static <staticLength:1..96> ] | [ args <argsLength:1..64> ] ] * ] => srv6-locator',
    'encapsulation source-address <ipv6Address:Ip> [ ip-ttl <ttlValue:1..255> ]',
    'segment-list <listName:Word31>',
    'srv6-te policy <nameValue:Word31> [ endpoint <endpointIp:Ipv6> color <colorValue:0..4294967295> ]',
    'srv6-te-policy locator <locatorName:Word31>',
    'proxy peer-sid <peersid:Ip>',
  ],
  interface: [
    'te metric <metricValue:1..16777215>',
  ],
  'srv6-locator': [
    'opcode <funcOpcode:Ip> end-op',
    'opcode <funcOpcode:Ip> end-dt4 [ vpn-instance <vpnInstanceName:Word31> [ evpn | evpn-l3vpn ] ]',
    'opcode <funcOpcode1:Ip> end-as',
    'inner-type ipv4',
    'cache source-address <ipv6Address:Ip>',
    'cache list <ipv6Address:Ip> &<1-11>',
    'encapsulation ipv4 nexthop <nexthopAddr:Ipv4> out-interface { <outInterfaceName:Interface> | <outInterfaceType:Word> <outInterfaceNum:Word> } in-interface { <inInterfaceName:Interface> | <inInterfaceType:Word> <inInterfaceNum:Word> } [ symmetric-index <indexValue:1..4294967295> ]',
    'opcode <funcOpcode:Ip> end [ no-psp ]',
    'encapsulation eth out-interface { <outInterfaceName:Interface> | <outInterfaceType:Word> <outInterfaceNum:Word> } [ out-vlan <outVlanId:1..4094> [ ce-vid <outCevid:1..4094> ] ] in-interface { <inInterfaceName:Interface> | <inInterfaceType:Word> <inInterfaceNum:Word> } [ in-vlan <inVlanId:1..4094> [ ce-vid <inCevid:1..4094> ] ] [ dest-mac <destMac:Mac> ]',
    'backup-opcode <funcOpcode:Ip>',
    'bypass [ sid <ipv6Address:Ip> ]',
  ],
});
