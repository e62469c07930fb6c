// The time of day: time zone and summer time, NTP.

import { chapter } from '../catalogue.ts';

/** When summer time begins and ends: a date, or a weekday of a month. */
const change = <S extends string>(side: S) =>
  `<${side}Time:Time> { <${side}Date:Date|Word5> | { first | second | third | fourth | last } <${side}Day:mon|tue|wed|thu|fri|sat|sun> <${side}Month:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec> }` as const;

const association =
  'version <version:1..4> | port <port:1..65535> | authentication-keyid <keyId:1..4294967295> | source-interface <interface:Interface> | vpn-instance <vpnInstance:Word31> | preferred | preference';
const polling = 'maxpoll <maxPoll:6..17> | minpoll <minPoll:3..17> | burst | iburst';

export default chapter({
  system: [
    'clock timezone <zone:Word32> &<1-6> { add | minus } <offset:Time|0..23>',
    'clock daylight-saving-time <zone:Word32> &<1-6> one-year <startTime:Time> <startDate:Date> <endTime:Time> <endDate:Date> <offset:Time|0..23>',
    `clock daylight-saving-time <zone:Word32> &<1-6> repeating ${change('start')} ${change('end')} <offset:Time|0..23> [ <startYear:2000..2099> [ <endYear:2000..2099> ] ]`,
    'clock datetime <time:Time> <date:Date>',
    'clock protocol <protocol:ntp|ptp|none>',
    'clock { summer-time | daylight-saving-time } <zone:Word32> { one-off | repeating } <startTime:Time> <startDate:Date> <endTime:Time> <endDate:Date> <offset:Time|0..23>',
    'ntp { enable | disable | authentication enable | kod-enable | max-dynamic-sessions <sessions:0..100> | max-distance <maxDistance:1..16> | sync-interval <interval:180..600> | port <port:123..65535> }',
    'ntp [ ipv6 ] server { enable | disable | source-interface { <interface:Interface> | all } [ enable | disable ] }',
    'ntp authentication-keyid <keyId:1..4294967295> authentication-mode { md5 | hmac-sha256 | hmac-sha-256 } { [ cipher | plain ] <key:Secret> }',
    'ntp { trusted | reliable } authentication-keyid <keyId:1..4294967295>',
    'ntp refclock-master [ <clock:Ipv4> ] [ <stratum:1..15> ]',
    'ntp [ ipv6 ] source-interface <interface:Interface> [ vpn-instance <vpnInstance:Word31> ]',
    'ntp access { peer | query | server | synchronization | limited } { [ ipv6 ] <acl:2000..3999> | acl-name <aclName:Word64> } *',
    'ntp discard { min-interval <minInterval:1..8> | avg-interval <avgInterval:1..8> } *',
    `ntp { unicast-server | unicast-peer } { <server:Ipv4> | ipv6 <serverIpv6:Ipv6> | domain <domain:Word255> } [ ${association} | ${polling} ] *`,
    'ntp-service enable',
    'ntp-service { disable | authentication enable | kod-enable | discard { min-interval <minInterval:1..8> | avg-interval <avgInterval:1..8> } * | max-dynamic-sessions <sessions:0..100> }',
    'ntp-service { sync-interval <interval:180..600> | max-distance <maxDistance:1..16> | max-system-lifetime <lifetime:0..65535> | sensitive { enable | disable } }',
    'ntp-service [ ipv6 ] server { disable | enable }',
    'ntp-service server { disable | enable | source-interface { <interface:Interface> | all } }',
    'ntp-service [ ipv6 ] server source-interface { <interface:Interface> | all } [ enable | disable ]',
    'ntp-service access { peer | query | server | synchronization | limited } { [ ipv6 ] <acl:2000..3999> | acl-name <aclName:Word64> | <namedAcl:Word64> } *',
    'ntp-service authentication-keyid <keyId:1..4294967295> authentication-mode { md5 | hmac-sha256 | hmac-sha-256 | aes-128-cmac } { [ cipher | plain | simple ] <key:Secret> }',
    'ntp-service reliable authentication-keyid <keyId:1..4294967295>',
    'ntp-service refclock-master [ <clock:Ipv4> ] [ <stratum:1..15> ]',
    'ntp-service source-interface <interface:Interface> [ vpn-instance <vpnInstance:Word31> ]',
    'ntp-service ipv6 source-interface <interface:Interface> [ vpn-instance <vpnInstance:Word31> ]',
    'ntp-service port <port:123..65535>',
    `ntp-service { unicast-server | unicast-peer } { <server:Ip> | domain <domain:Word255> | ipv6 <serverIpv6:Ipv6> } [ ${association} | prefer | priority | ${polling} | preempt ] *`,
  ],
  interface: [
    'ntp-service broadcast-server [ version <version:1..4> | authentication-keyid <keyId:1..4294967295> | port <port:1..65535> ] *',
    'ntp-service broadcast-client',
    'ntp-service multicast-server [ <group:Ipv4> | ipv6 [ <groupIpv6:Ipv6> ] ] [ version <version:1..4> | authentication-keyid <keyId:1..4294967295> | ttl <ttl:1..255> | port <port:1..65535> ] *',
    'ntp-service multicast-client [ <group:Ipv4> | ipv6 [ <groupIpv6:Ipv6> ] ]',
    'ntp-service manycast-server [ <group:Ipv4> | ipv6 [ <groupIpv6:Ipv6> ] ]',
    'ntp-service manycast-client [ <group:Ipv4> | ipv6 [ <groupIpv6:Ipv6> ] ] [ authentication-keyid <keyId:1..4294967295> | ttl <ttl:1..255> | port <port:1025..65535> ] *',
    'ntp broadcast-server [ version <version:1..4> | authentication-keyid <keyId:1..4294967295> | port <port:1..65535> ] *',
    'ntp broadcast-client',
    'ntp { multicast-client | manycast-server } [ <group:Ipv4> | ipv6 [ <groupIpv6:Ipv6> ] ]',
    'ntp { multicast-server | manycast-client } [ <group:Ipv4> | ipv6 [ <groupIpv6:Ipv6> ] ] [ version <version:1..4> | authentication-keyid <keyId:1..4294967295> | ttl <ttl:1..255> | port <port:1..65535> ] *',
    'ntp disable',
    'ntp-service [ ipv6 ] in-interface disable',
    'ntp-service disable',
  ],
});
