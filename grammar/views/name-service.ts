// DNS: resolution, servers, static names, proxy, dynamic updates.

import { chapter } from '../catalogue.ts';

export default chapter({
  system: [
    'dns resolve',
    'dns server <server:Ipv4> [ vpn-instance <vpnInstance:Word31> ]',
    'dns server ipv6 <server:Ipv6> [ <interface:Interface> ] [ vpn-instance <vpnInstance:Word31> ]',
    'dns server bind interface <interface:Interface>',
    'dns server { source-ip <source:Ipv4> | unset-interface <interface:Interface> | ipv6 source-ip <sourceIpv6:Ipv6> }',
    'dns domain <domain:Word255> [ vpn-instance <vpnInstance:Word31> ]',
    'dns proxy { enable | attack-defend | <proxy:Word31> }',
    'dns { relay enable | spoofing <spoofing:Ipv4> | forward retry-number <retries:0..15> | forward retry-timeout <timeout:1..15> | transparent-proxy enable | client source <source:Interface> }',
    'dns { snooping enable | compatible enable | ipv4 source-ip <sourceIp:Ipv4> }',
    'dns resolve-type { ipv4-only | ipv6-only | ipv4-preferred | ipv6-preferred }',
    'dns ipv6 source <source:Word63>',
    'dns-server-select-algorithm { auto | fixed }',
    'dns-url permit <url:Word200>',
    'ip host <hostName:Word255> <address:Ipv4> [ vpn-instance <vpnInstance:Word31> ]',
    'ipv6 host <hostName:Word255> <address:Ipv6> [ vpn-instance <vpnInstance:Word31> ]',
    'ddns policy <policyName:Word32> => ddns-policy',
  ],
  'ddns-policy': [
    'method { ddns [ both ] | http | https | siemens }',
    'url <url:Word255>',
    'url { oray <orayUrl:Word255> | 3322 <url3322:Word255> | dyndns <dyndnsUrl:Word255> } [ username <user:Word64> password [ cipher | simple ] <password:Secret> ]',
    'username <user:Word64> password [ cipher | simple ] <password:Secret>',
    'interval <seconds:0..31536000>',
    'name-server <server:Word255>',
    'ssl-policy <policy:Word31>',
  ],
  interface: [
    'ddns apply policy <policyName:Word32> [ fqdn <fqdn:Word255> ]',
    'dns server <server:Ipv4>',
    'dns server ipv6 <server:Ipv6>',
  ],
});
