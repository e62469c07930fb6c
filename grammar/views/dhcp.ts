// DHCP and DHCPv6: servers, relays, snooping.

import { chapter } from '../catalogue.ts';

export default chapter({
  system: [
    'dhcpv6 duid { <duidValue:Word28> | llt }',
    'dhcp check-server-pkt loose [ include option <dhcpOptionCode:Word> ]',
    'dhcp-server group <groupName:Word32> => dhcp-server-group',
    'dhcpv6-server group <groupName:Name32> => dhcpv6-server-group',
    'dhcpv6 export pd-route',
    'dhcp enable',
    'dhcp snooping enable',
  ],
  interface: [
    'dhcp server enable',
    'dhcpv6 relay pd-route degrade-cost <costValue:1..4294967295>',
    'dhcpv6 relay source-ip-address <ipv6Address:Ipv6>',
    'dhcpv6 relay { interface <interface:Interface> | destination <ipv6Address:Ipv6> }',
    'dhcp select relay',
    'ip relay address <ipAddress:Ipv4> [ dhcp-option { <code60:Word> [ <optionText:Word128> ] | <code1to59:1..59> | <code61to254:61..254> } ]',
    'dhcp { { snooping check <check:dhcp-request|arp|ip> } enable | snooping alarm { <alarm:dhcp-chaddr|dhcp-request|dhcp-reply|arp|ip> { enable | threshold <thresholdValue:Word> } | user-limit { enable | threshold <thresholdValue2:Word> } } }',
    'ip relay giaddr <ipAddress:Ipv4> [ dhcp-option { <code60:Word> [ <optionText:Word128> ] | <code1to59:1..59> | <code61to254:61..254> } ]',
    'dhcp snooping enable',
    'dhcp option82 vendor-specific insert enable',
    'dhcp option82 vendor-specific format vendor-sub-option <subOptionNum:1..255> source-ip-address <ipAddress:Ipv4>',
  ],
  'dhcp-server-group': [
    'dhcp-server <ipAddress:Ipv4> [ vpn-instance <vpnInstance:Word31> ] [ weight <weightValue:0..100> ]',
    'dhcp-server source { interface <interface:Interface> | gateway }',
    'release-agent',
    'dhcp-server giaddr ip-address <ipAddr:Ipv4> [ vpn-instance <vpnInstanceName:Word31> ] [ forward-rui-slave ]',
    'dhcp rebind forward-mode all',
    'dhcp retransmit-request forward-mode through-packet',
    'dhcp-server algorithm { master-backup | loading-share | polling [ check-loose ] }',
    'dhcp-server giaddr interface <interface:Interface>',
    'dhcp-server giaddr interface <interface:Interface> forward-rui-slave',
  ],
  'dhcpv6-server-group': [
    'dhcpv6-server source { interface <interface:Interface> | link-address }',
    'dhcpv6-server { destination <destinationAddress:Ipv6> [ vpn-instance <vpnName:Word31> ] | interface <interface:Interface> } [ weight <weightValue:0..100> ]',
    'dhcpv6 retransmit-request forward-mode through-packet',
    'dhcpv6 retransmit-solicit forward-mode through-packet',
    'dhcpv6-server algorithm <algorithm:master-backup|loading-share|polling>',
    'release-agent',
  ],
  vlan: [
    'dhcp snooping alarm <alarm:arp|ip|dhcp-request|dhcp-chaddr|dhcp-reply|user-limit> enable interface <interface:Interface>',
    'dhcp snooping alarm { arp threshold <threshold:Word> | ip threshold <threshold2:Word> | dhcp-request threshold <threshold3:Word> | dhcp-chaddr threshold <threshold4:Word> | dhcp-reply threshold <threshold5:Word> | user-limit threshold <threshold6:Word> } interface <interface:Interface>',
    'dhcp { snooping check <check:arp|ip|dhcp-request> | check chaddr } enable interface <interface:Interface>',
    'dhcp snooping alarm { <alarm:ip|arp|dhcp-chaddr|dhcp-request|dhcp-reply> { enable | threshold <threshold:Word> } | user-limit { enable | threshold <threshold2:Word> } }',
    'dhcp snooping <snooping:enable|trusted> interface <interface:Interface>',
    'dhcp option82 insert enable [ interface <interface:Interface> ]',
    'dhcp { snooping { check <check:dhcp-request|ip|arp> enable | trusted } | check chaddr enable }',
  ],
});
