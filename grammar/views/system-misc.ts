// misc

import { chapter } from '../catalogue.ts';

export default chapter({
  system: [
    'interface <interface:Interface> [ <routerType:Word> ] => interface',
    'interface <interface:Interface> { <mode:Word> l2 } => interface',
    'ipv6',
    'controller <interface:Interface>',
    'sbfd',
    'return',
    'lns-group <groupName:Word30>',
    'admin',
    'path-constraint affinity-mapping',
    'flexe client-instance <clientindex:1..65535> [ flexe-group <groupindex:1..65535> flexe-type <flexeType:cross|full-function> [ port-id <portid:Word> ] ]',
    'ip topology <topologyName:Name31>',
    'global-gre forward-mode <forwardMode:through|loopback>',
    'fec-list <listName:Word31>',
    'ip rpf-route-static [ vpn-instance <vpnInstanceName:Word> ] <sourceAddress:Ipv4> <mask:Mask> { <rpfNbr:Ipv4> | <interface:Interface> } [ preference <preValue:1..255> ]',
    'ipv6 topology <topologyName:Name31>',
    'route recursive-lookup tunnel [ ip-prefix <ipPrefixName:Word169> ] [ tunnel-policy <policyName:Word39> ]',
    'access https-redirect',
    'te-class-mapping',
    'ipv6 host <hostName:Word255> <ipv6Address:Ipv6> [ vpn-instance <vpnName:Word31> ]',
    'ipv6 address-policy [ vpn-instance <vpnInstanceName:Word31> ] <ipv6Address:Ipv6> <prefixLength:0..128> <precedence:0..4294967295> <label:0..4294967295>',
    'flexe enable port <portPosition:Word31>',
    'flexe group <groupIndex:1..65535>',
    'flexe-groupnum <groupNumber:1..1048574>',
    'ip path detection enable [ ipv6 ] dscp <dscpValue:0..63>',
    'ip import-rib vpn-instance <vpnInstanceName:Word31> protocol direct [ route-policy <routePolicyName:Word200> | route-filter <routeFilterName:Word200> ]',
    'ip frr',
  ],
});
