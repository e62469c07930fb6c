// DHCP snooping and what builds on its bindings: IP source guard, dynamic ARP inspection, ND snooping, SAVI.

import { chapter } from '../catalogue.ts';
import { command } from '../fields.ts';

const boundAddresses =
  'ip-address { <address:Ipv4> [ to <lastAddress:Ipv4> ] } &<1-10> | ipv6-address { <ipv6:Ipv6> [ to <lastIpv6:Ipv6> ] } &<1-10> | ipv6-prefix <prefix:Ipv6Prefix> | mac-address <mac:Mac>';

export const snooping = command('dhcp snooping enable [ ipv4 | ipv6 | no-user-binding ]');
export const snoopingOfDevice = command('dhcp snooping enable [ ipv4 | ipv6 ] [ vlan <vlans:List4094> ]');
export const snoopingOfVlan = command('dhcp snooping enable [ ipv4 | ipv6 | interface <interface:Interface> ]');

export default chapter({
  system: [
    snoopingOfDevice,
    'dhcp snooping { max-user-number <users:1..65535> [ vlan <vlans:List4094> ] | over-vpls enable | user-alarm percentage <lower:1..100> <upper:1..100> | user-transfer enable }',
    'dhcp snooping { nomac-user-transfer enable | user-offline remove mac-address | arp security enable | alarm threshold <threshold:1..65535> | server record | trusted interface <trusted:Interface> }',
    'dhcp snooping user-bind autosave <file:Word255> [ write-delay <delay:60..4294967295> ]',
    'dhcp snooping user-bind ftp remotefilename <ftpFile:Word64> host-ip <ftpHost:Ipv4> username <ftpUser:Word64> password <ftpPassword:Secret>',
    'dhcp snooping user-bind { sftp remotefilename <sftpFile:Word64> host-ip <sftpHost:Ipv4> username <sftpUser:Word64> password <sftpPassword:Secret> | http }',
    'dhcp snooping check dhcp-rate { enable [ vlan <vlans:List4094> ] | <rate:1..65535> | alarm enable | alarm threshold <threshold:1..65535> }',
    'dhcp snooping check { mac-address | user-bind | server-vpn | dhcp-giaddr | dhcp-chaddr | dhcp-request | dhcp-rate } enable [ vlan <vlans:List4094> ]',
    'dhcp snooping { check | alarm } dhcp-rate { enable | <rate:1..65535> | threshold <threshold:1..65535> }',
    'dhcp snooping bind-table { static ip-address <address:Ipv4> [ mac-address <mac:Mac> ] [ interface <interface:Interface> ] [ vlan <vlanId:1..4094> ] | autosave <file:Word255> [ write-delay <delay:60..4294967295> ] }',
    `user-bind static { ${boundAddresses} | interface <interface:Interface> | vlan <vlanId:1..4094> [ ce-vlan <ceVlan:1..4094> ] | bridge-domain <bridgeDomain:1..16777215> } *`,
    'user-bind { track-ip-mac enable | detect { enable | retry <retry:1..10> interval <interval:1..10> } }',
    'ip source-guard { enable | alarm enable }',
    'ip source check user-bind enable',
    'ipv4 source check user-bind { enable | alarm enable | check-item { ip-address | mac-address | vlan } * }',
    'ipv6 source check user-bind { enable | alarm enable | check-item { ip-address | mac-address | vlan } * }',
    'arp dhcp-snooping-detect enable',
    'nd snooping { enable [ dhcp only ] | wait-time <wait:1..3600> | alarm enable | max-user-number <users:1..65535> | user-alarm percentage <lower:1..100> <upper:1..100> }',
    'nd user-bind detect { enable | retransmit <retransmit:1..10> interval <interval:1..10000> }',
    'savi enable',
    'ipv6 snooping { enable | policy <policyName:Word31> }',
    'ra-guard policy <policyName:Word31> => ra-guard-policy',
    'nd raguard policy <policyName:Word31> => ra-guard-policy',
  ],
  'ra-guard-policy': [
    'if-match { source-ipv6-address acl { <acl:2000..3999> | name <aclName:Word64> } | prefix acl { <prefixAcl:2000..3999> | name <prefixAclName:Word64> } }',
    'if-match { hop-limit { maximum <maximum:0..255> | minimum <minimum:0..255> } * | router-preference maximum { high | low | medium } | managed-address-flag { on | off } | other-flag { on | off } }',
    'description <description:Text>',
  ],
  interface: [
    snooping,
    'dhcp snooping trusted [ no-user-binding ]',
    'dhcp snooping { disable | max-user-number <users:1..65535> | sticky-mac | trust | user-alarm percentage <lower:1..100> <upper:1..100> | user-binding disable }',
    'dhcp snooping check { arp | ip | dhcp-chaddr | dhcp-giaddr | dhcp-request | mac-address | user-bind } enable [ alarm { dhcp-chaddr | dhcp-request | mac-address | user-bind } enable [ threshold <threshold:1..65535> ] ]',
    'dhcp snooping check dhcp-rate { enable | <rate:1..65535> | alarm enable | alarm threshold <threshold:1..65535> }',
    'dhcp snooping check dhcp-rate enable <rate:1..65535> [ alarm dhcp-rate enable [ threshold <threshold:1..65535> ] ]',
    'dhcp snooping alarm { arp | ip | dhcp-chaddr | dhcp-giaddr | dhcp-reply | dhcp-request | mac-address | untrust-reply | user-bind | user-limit | dhcp-rate } enable [ threshold <enabledThreshold:1..65535> ]',
    'dhcp snooping alarm { arp | ip | dhcp-chaddr | dhcp-giaddr | dhcp-reply | dhcp-request | mac-address | untrust-reply | user-bind | user-limit | dhcp-rate } threshold <threshold:1..65535>',
    'dhcp check chaddr enable',
    'dhcpv6 snooping { enable | trusted | disable }',
    'ip source check user-bind { enable | alarm enable | alarm threshold <threshold:1..65535> | check-item { ip-address | mac-address | vlan | interface } * }',
    'ipv4 source check user-bind { enable | alarm enable | alarm threshold <threshold:1..65535> | check-item { ip-address | mac-address | vlan | interface } * }',
    'ipv6 source check user-bind { enable | alarm enable | alarm threshold <threshold:1..65535> | check-item { ip-address | mac-address | vlan | interface } * }',
    'ip source-guard { enable | user-bind enable }',
    'ip source-trail',
    'arp anti-attack check user-bind { enable | alarm enable | alarm threshold <threshold:1..65535> | check-item { ip-address | mac-address | vlan | interface } * }',
    'nd snooping { enable [ dhcp only ] | trusted [ dhcp only ] | check { ns | na | rs | ra } enable | max-user-number <users:1..65535> | disable }',
    'nd raguard { enable | role { host | router } | block | attach-policy <policyName:Word31> }',
    'ra-guard { role { host | router | user | hybrid } | enable | attach-policy <policyName:Word31> }',
    'ipv6 nd ra-guard { role { host | router } | enable }',
    'savi enable',
  ],
  vlan: [
    snoopingOfVlan,
    'dhcp snooping { disable | trusted [ interface <trusted:Interface> ] | max-user-number <users:1..65535> | trust interface <trust:Interface> | arp security enable | no-user-binding }',
    'dhcp snooping user-alarm percentage <lower:1..100> <upper:1..100>',
    'dhcp snooping check { arp | ip | dhcp-chaddr | dhcp-giaddr | dhcp-request | mac-address | user-bind } enable [ alarm { dhcp-chaddr | dhcp-request | mac-address | user-bind } enable ] [ interface <interface:Interface> ]',
    'dhcp snooping check dhcp-rate { enable | <rate:1..65535> }',
    'dhcp check chaddr enable [ interface <interface:Interface> ]',
    'dhcp snooping alarm { arp | ip | dhcp-chaddr | dhcp-reply | dhcp-request | mac-address | user-bind | user-limit } { enable | threshold <threshold:1..65535> } [ interface <interface:Interface> ]',
    'dhcp option82 { insert | rebuild } enable [ interface <interface:Interface> ]',
    'dhcp option82 { circuit-id | remote-id } format { default | common | extend | user-defined <userDefined:Text255> }',
    'dhcpv6 { interface-id | remote-id | option18 | option37 } { insert | rebuild } enable',
    'dhcpv6 snooping { enable | trusted }',
    'ip source check user-bind { enable | check-item { ip-address | mac-address | interface } * }',
    'ipv4 source check user-bind { enable | check-item { ip-address | mac-address | interface } * }',
    'ipv6 source check user-bind { enable | check-item { ip-address | mac-address | interface } * }',
    'arp anti-attack check user-bind { enable | check-item { ip-address | mac-address | interface } * }',
    'nd snooping { enable [ dhcp only ] | trusted interface <interface:Interface> [ dhcp only ] | check { ns | na | rs | ra } enable | disable }',
    'nd raguard enable',
    'savi enable',
  ],
  'bridge-domain': [
    'dhcp snooping enable [ ipv4 | ipv6 ]',
    'dhcp snooping { trusted [ interface <trusted:Interface> ] | max-user-number <users:1..65535> }',
    'dhcp snooping check { dhcp-chaddr | dhcp-giaddr | dhcp-request | mac-address | user-bind } enable',
  ],
});
