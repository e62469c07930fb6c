// Route policies and tunnel selectors.

import { chapter } from '../catalogue.ts';

export default chapter({
  'route-policy': [
    'apply cost <cost:Word>',
    'apply local-preference [ + | - ] <localPreference:0..4294967295>',
    'if-match ip-prefix <pfName:Word169>',
    'apply extcommunity color <color:Word>',
    'apply mpls-label',
    'if-match { mpls-label | mpls-label2 } *',
    'if-match ipv6 address prefix-list <ipv6PrefixName:Word169>',
    'if-match tag <tag:0..4294967295>',
    'apply gateway-ip { origin-nexthop | <address:Ipv4> | none }',
    'apply ipv6 gateway-ip { origin-nexthop | <address:Ipv6> | none }',
    'apply cost <c:Word>',
    'apply community { <cmntyValue:0..65535> | <cmntyNum:0..4294967295> | internet | no-advertise | no-export | no-export-subconfed } &<1-32> [ additive ]',
    'if-match route-type evpn { ad | es | inclusive | join | leave | mac | prefix | smet } *',
    'if-match community-filter { <basIndex:1..99> [ whole-match ] | <advIndex:100..199> [ sort-match ] } &<1-16>',
    'if-match acl { <aclNumber:2000..2999> | <aclName:Word64> }',
    'if-match route-type mvpn { 1 | 3 } *',
    'if-match ip route-originator { ip-prefix <ipPrefixName:Word169> | acl { <aclNumber:2000..2999> | <aclName:Word64> } }',
    'if-match extcommunity-list segmented-nh <segmentedNhName:Word51>',
    'apply stitch-pmsi { incoming { rsvp-te p2mp-template <p2mpTemplateName:Word31> [ mldp root-ip <rootIpAddress:Ipv4> ] } | mldp [ root-ip <rootIpAddress2:Ipv4> ] | rsvp-te p2mp-template <p2mpTemplateName2:Word31> }',
    'apply qos-local-id <qosLocalId:1..255>',
    'apply dampening <halfLifeReach:1..45> <reuse:1..20000> <suppress:1..20000> <ceiling:1001..20000>',
  ],
  'tunnel-selector': [
    'apply tunnel-policy <tunnelPolicyName:Word39>',
  ],
});
