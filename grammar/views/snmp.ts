// SNMP: agent, communities, groups and users, traps and their targets, proxies, RMON.

import { chapter } from '../catalogue.ts';

const authenticated =
  'authentication-mode { md5 | sha | sha2-224 | sha2-256 | sha2-384 | sha2-512 | sm3 } [ [ cipher | simple ] <authenticationKey:Secret> ]';
const encrypted =
  '[ privacy-mode { aes128 | aes192 | aes256 | 3des | 3des168 | des56 | sm4 } [ [ cipher ] <privacyKey:Secret> ] ]';
const reached =
  '[ udp-port <port:0..65535> | source <interface:Interface> | vpn-instance <vpnInstance:Word31> | public-net ] *';
const trapOptions =
  '[ v1 | v2c | v3 [ authentication | privacy ] | private-netmanager | ext-vb | notify-filter-profile <filter:Word32> | binding-private-value ] *';
const thresholds =
  '{ absolute | changeratio | delta } rising-threshold <rising:0..4294967295> <risingEvent:0..65535> falling-threshold <falling:0..4294967295> <fallingEvent:0..65535>';

export default chapter({
  system: [
    'snmp-agent',
    'snmp-agent enable',
    'snmp-agent protocol server { disable | ipv4 [ disable ] | ipv6 [ disable ] | enable }',
    'snmp-agent protocol [ ipv4 | ipv6 ] server { enable | disable }',
    'snmp-agent local-engineid <engineId:Word64>',
    'snmp-agent engineid <engineId:Word64>',
    'snmp-agent sys-info { contact <contact:Text255> | location <location:Text255> }',
    'snmp-agent sys-info version { { v1 | v2c | v3 } * [ disable ] | all [ disable ] }',
    'snmp-agent community { read | write } { [ cipher | simple ] <community:Secret> } [ mib-view <view:Word32> | acl { <acl:2000..3999> | <aclName:Word64> } | alias <alias:Word32> ] *',
    'snmp-agent community { complexity-check disable | read-only <readOnly:Secret> | read-write <readWrite:Secret> }',
    'snmp-agent community <community:Secret> { read-only | read-write | ro | rw } [ acl { <acl:2000..3999> | <aclName:Word64> } ]',
    'snmp-agent community-name { <minLength:Word31> | complexity-check disable }',
    'snmp-agent group { v1 | v2c } <group:Word32> [ read-view <readView:Word32> | write-view <writeView:Word32> | notify-view <notifyView:Word32> | acl { <acl:2000..3999> | <aclName:Word64> } ] *',
    'snmp-agent group v3 <group:Word32> [ authentication | privacy | noauthentication | noauth ] [ read-view <readView:Word32> | write-view <writeView:Word32> | notify-view <notifyView:Word32> ] * [ acl { <acl:2000..3999> | <aclName:Word64> } ]',
    'snmp-agent [ remote-engineid <engineId:Name64> ] usm-user v3 <user:Word32> [ <groupName:Word32> ] [ group <group:Word32> | acl { <acl:2000..3999> | <aclName:Word64> } ] *',
    `snmp-agent [ remote-engineid <engineId:Name64> ] usm-user v3 <user:Word32> [ group <group:Word32> | <group:Word32> ] ${authenticated} [ localized-configuration ] ${encrypted} [ acl <acl:2000..3999> ]`,
    'snmp-agent [ remote-engineid <engineId:Name64> ] usm-user v3 <user:Word32> [ group <group:Word32> ] privacy-mode { aes128 | aes192 | aes256 | 3des | 3des168 | des56 | sm4 } [ [ cipher | simple ] <privacyKey:Secret> ] [ localized-configuration ]',
    'snmp-agent usm-user v3 <user:Word32> <group:Word32> { cipher | simple } { authentication-mode { md5 | sha } <authenticationKey:Secret> [ privacy-mode { aes128 | des56 } <privacyKey:Secret> ] }',
    'snmp-agent { usm-user { password complexity-check disable } | local-user password complexity-check disable | password min-length <minLength:6..64> }',
    'snmp-agent local-user v3 <user:Word253> { authentication-mode { md5 | sha | sha2-256 | sha2-384 | sha2-512 } [ privacy-mode { aes128 | aes192 | aes256 | 3des168 | des56 } ] | cipher <cipher:Secret> }',
    'snmp-agent local-user v3 <user:Word253> authentication-mode { md5 | sha | sha2-256 | sha2-384 | sha2-512 } cipher <authenticationKey:Secret> privacy-mode { aes128 | aes192 | aes256 | 3des168 | des56 } cipher <privacyKey:Secret>',
    'snmp-agent mib-view { included | excluded } <view:Word32> <subtree:Word255>',
    'snmp-agent mib-view <view:Word32> { include | exclude } <subtree:Word255>',
    'snmp-agent acl { [ ipv6 ] <acl:2000..3999> | <aclName:Word64> }',
    'snmp-agent udp-port <port:1..65535>',
    'snmp-agent protocol { port-number <port:1..65535> | source-interface <interface:Interface> | source-status [ ipv6 ] all-interface | source-ip <source:Ipv4> | ipv6 source-ip <sourceIpv6:Ipv6> }',
    'snmp-agent protocol { vpn-instance <vpnInstance:Word31> | get-bulk timeout <timeout:0..600> | physic-isolate source-interface <isolated:Interface> }',
    'snmp-agent protocol [ ipv6 ] { source-interface <interface:Interface> | source-status all-interface | vpn-instance <vpnInstance:Word31> }',
    'snmp-agent protocol ipv6 { source-status all-interface | source-ip <source:Ipv6> [ vpn-instance <vpnInstance:Word31> ] }',
    'snmp-agent { packet max-size <size:484..17940> | packet contextengineid-check enable | packet-priority { snmp | trap } <priority:0..7> | statistics mib { enable | disable } }',
    'snmp-agent { target-mib interval <interval:Word31> | extend error-code enable | set-cache { enable } | mib-get-cache <cache:Word31> | get-next-cache <nextCache:Word31> }',
    'snmp-agent blacklist { ip-block { disable | enable } | user-block { disable | failed-times <failedTimes:0..10> period <period:1..120> | reactive <reactive:1..1000> } }',
    'snmp-agent blacklist { user-block | ip-block } { disable | enable | failed-times <failedTimes:0..10> period <period:1..120> | reactive <reactive:1..1000> }',
    // Traps.
    'snmp-agent trap enable',
    'snmp-agent trap { all | disable }',
    'snmp-agent trap enable feature-name <feature:Word63> [ trap-name <trap:Word63> ]',

    'snmp-agent trap enable <feature:configuration|flash|ospf|standard|system|vrrp|voice|bgp> { <traps:Word63> } &<1-8>',
    'snmp-agent trap source <interface:Interface>',
    'snmp-agent trap source-port <port:1..65535>',
    'snmp-agent trap type { base-trap | entity-trap | all }',
    'snmp-agent trap { life <life:1..2592000> | queue-size <queueSize:1..1000> | packet-priority <priority:0..7> }',
    'snmp-agent trap suppression feature-name <feature:Word63> trap-name <trap:Word63> suppress-period <period:0..600> [ max-number <maxNumber:0..65535> ]',
    `snmp-agent target-host [ host-name <hostName:Word32> ] { trap | inform } [ ipv6 ] address udp-domain <address:Ip> ${reached} params securityname [ cipher ] <securityName:Secret> ${trapOptions}`,
    'snmp-agent target-host [ ipv6 ] trap-hostname <hostName:Word32> address <address:Ip> [ udp-port <port:0..65535> ] [ source <interface:Interface> ] [ vpn-instance <vpnInstance:Word31> | public-net ] trap-paramsname <params:Word32> [ notify-filter-profile <filter:Word32> ]',
    'snmp-agent target-host trap-paramsname <params:Word32> { { v1 | v2c } securityname [ cipher ] <securityName:Secret> | v3 securityname [ cipher ] <securityName:Secret> [ authentication | privacy ] } [ binding-private-value | trap-filterprofilename <filter:Word32> | private-netmanager | ext-vb ] *',
    'snmp-agent trap-paramsname <params:Word32> { v1 | v2c | v3 } securityname <securityName:Secret> [ authentication | privacy ]',
    'snmp-agent notify-filter-profile { included | excluded } <profile:Word32> <subtree:Word255>',
    'snmp-agent notification-log { enable | global-ageout <ageout:0..1440> [ minute <minute:0..59> ] | global-limit <limit:1..15000> } *',
    'snmp-agent notify log enable',
    'snmp-agent inform { timeout <seconds:1..1800> | resend-times <times:0..10> | pending <pending:1..2048> } *',
    'snmp-agent inform { timeout <seconds:1..1800> | resend-times <times:0..10> } * host-name <hostName:Word32>',
    'snmp-agent inform { timeout <seconds:1..1800> | resend-times <times:0..10> } * address udp-domain <address:Ip> [ vpn-instance <vpnInstance:Word31> ] params securityname [ cipher ] <securityName:Secret>',
    'snmp-agent proxy community [ cipher ] <community:Secret> remote-engineid <engineId:Word64>',
    'snmp-agent proxy target-host <targetHost:Word32> [ ipv6 ] address udp-domain <address:Ip> [ udp-port <port:1..65535> | source <interface:Interface> | vpn-instance <vpnInstance:Word31> | public-net | timeout <timeout:1..1800> ] * params securityname [ cipher ] <securityName:Secret> { v1 | v2c | v3 [ authentication | privacy ] }',
    'snmp-agent proxy rule <ruleName:Word32> { read | write | trap } remote-engineid <engineId:Word64> target-host <targetHost:Word32> params-in securityname [ cipher ] <securityName:Secret> { v1 | v2c | v3 [ authentication | privacy ] }',
    'snmp-agent remote-engineid <engineId:Name64> usm-user v3 <user:Word32>',
    'snmp-agent context <context:Word32>',
    `rmon alarm <alarmEntry:1..65535> <variable:Word63> <sampling:5..65535> ${thresholds} [ startup-alarm { falling | rising | risingorfalling } ] [ owner <alarmOwner:Word127> ]`,
    'rmon event <eventEntry:1..65535> [ description <eventText:Word127> ] { log | trap <trapCommunity:Secret> | log-trap <logTrapCommunity:Secret> | none } [ description <eventDescription:Word127> ] [ owner <eventOwner:Word127> ]',
    'rmon-agent',
    `rmon prialarm <entry:1..65535> <variable:Word127> <description:Word127> <sampling:10..65535> ${thresholds} entrytype { forever | cycle <cycle:0..4294967295> } [ owner <owner:Word127> ]`,
  ],
  interface: [
    'rmon { statistics <statistics:1..65535> | history <history:1..65535> buckets <buckets:1..65535> interval <interval:1..3600> } [ owner <owner:Word127> ]',
    'rmon-statistics enable',
    'rmon { statistics enable | history enable }',
  ],
});
