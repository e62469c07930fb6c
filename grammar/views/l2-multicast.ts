// Layer-2 multicast: IGMP and MLD snooping, multicast VLANs.

import { chapter } from '../catalogue.ts';

export default chapter({
  system: [
    'igmp-snooping { enable | send-query enable | send-query source-address <source:Ipv4> | suppress-time <suppress:0..300> | over-vpls enable }',
    'mld-snooping { enable | send-query enable | send-query source-address <source:Ipv6> | suppress-time <suppress:0..300> }',
    'l2-multicast instance <instance:1..32> => l2-multicast-instance',
    'l2-multicast forwarding-mode { ip | mac }',
    'igmp-snooping over-vpls enable',
  ],
  vlan: [
    'igmp-snooping { enable | proxy | querier enable | send-query enable | ssm-mapping enable | require-router-alert | send-router-alert | report-suppress | router-learning }',
    'igmp-snooping { version <version:1..3> | prompt-leave [ group-policy { <acl:2000..3999> | acl-name <aclName:Word64> } ] | ssm-policy { <ssmAcl:2000..3999> | acl-name <ssmAclName:Word64> } }',
    'igmp-snooping { router-aging-time <aging:1..1000> | query-interval <interval:1..65535> | max-response-interval <response:1..25> | lastmember-queryinterval <lastMember:1..5> | robust-count <robust:2..5> | suppress-time <suppress:0..300> }',
    'igmp-snooping { group-policy { <acl:2000..3999> | acl-name <aclName:Word64> } [ version <version:1..3> ] [ default-permit ] | querier-election | learning vlan | proxy-uplink-port }',
    'igmp-snooping { proxy router-protocol-pass | signal-synch enable | fast-switch enable | ssm-mapping <group:Ipv4> <mask:Mask> <source:Ipv4> }',
    'mld-snooping { enable | proxy | querier enable | version <version:1|2> | prompt-leave | ssm-mapping enable | require-router-alert | send-router-alert | report-suppress | router-learning }',
    'mld-snooping { router-aging-time <aging:1..1000> | query-interval <interval:1..65535> | max-response-interval <response:1..25> | lastlistener-queryinterval <lastListener:1..5> | robust-count <robust:2..5> }',
    'mld-snooping ssm-mapping <group:Ipv6> <length:8..128> <source:Ipv6>',
    'multicast-vlan { enable | user-vlan <vlans:List4094> }',
    'l2-multicast { backup-query | backup-report } forward [ source-mac-replace ]',
    'l2-multicast limit max-entry <count:1..16384> [ except { <acl:2000..3999> | acl-name <aclName:Word64> } ]',
    'l2-multicast forwarding-mode { ip | mac }',
    'l2-multicast { binding instance <instance:1..32> }',
    'multicast drop-unknown',
    'igmp-snooping max-response-time <response:1..25>',
    'multicast-vlan send-query prune-source-port',
  ],
  interface: [
    'igmp-snooping { backup-query | backup-report } forward',
    'igmp-snooping static-router-port { vlan <vlans:List4094> | vsi <vsi:Word31> | bridge-domain <bridgeDomain:1..16777215> }',
    'igmp-snooping { prompt-leave | fast-leave | learning | router-learning } { vlan <vlans:List4094> | vsi <vsi:Word31> }',
    'igmp-snooping { group-limit <limit:1..65535> vlan <vlans:List4094> | group-policy { <acl:2000..3999> | acl-name <aclName:Word64> } [ version <version:1..3> ] vlan <policyVlans:List4094> [ default-permit ] }',
    'mld-snooping static-router-port { vlan <vlans:List4094> | vsi <vsi:Word31> | bridge-domain <bridgeDomain:1..16777215> }',
    'l2-multicast static-group [ source-address <source:Ip> ] group-address <group:Ip> { vlan <vlans:List4094> | vsi <vsi:Word31> | bridge-domain <bridgeDomain:1..16777215> }',
    'l2-multicast static-group [ source-address <source:Ipv4> ] group-address <first:Ipv4> to <last:Ipv4> vlan <vlans:List4094>',
    'l2-multicast limit { max-entry <count:1..16384> [ vlan <vlans:List4094> | vsi <vsi:Word31> ] | bandwidth <bandwidth:1..4294967295> [ vlan <bandwidthVlans:List4094> ] } [ except { <acl:2000..3999> | acl-name <aclName:Word64> } ]',
    'l2-multicast { backup-query | backup-report } forward [ source-mac-replace ]',
    'multicast-source-deny vlan <vlans:List4094>',
  ],
  'l2-multicast-instance': [
    'static-group [ source-address <source:Ipv4> ] group-address <group:Ipv4> [ to <last:Ipv4> ]',
    'multicast-vlan <vlan:1..4094>',
    'user-vlan <vlans:List4094>',
    'vlan <vlan:1..4094>',
  ],
});
