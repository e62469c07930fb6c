// The time of day: time zone and summer time, NTP.

import { chapter } from '../catalogue.ts';

export default chapter({
  system: [
    'clock timezone <zone:Word32> { add | minus } <offset:Time>',
    'clock daylight-saving-time <zone:Word32> one-year <startTime:Time> <startDate:Date> <endTime:Time> <endDate:Date> <offset:Time>',
    'clock daylight-saving-time <zone:Word32> repeating <startTime:Time> { <startDate:Date> | { first | second | third | fourth | last } <startDay:mon|tue|wed|thu|fri|sat|sun> <startMonth:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec> } <endTime:Time> { <endDate:Date> | { first | second | third | fourth | last } <endDay:mon|tue|wed|thu|fri|sat|sun> <endMonth:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec> } <offset:Time> [ <startYear:2000..2099> [ <endYear:2000..2099> ] ]',
    'clock daylight-saving-time <zone:Word32> repeating <startTime:Time> { first | second | third | fourth | last } <startDay:mon|tue|wed|thu|fri|sat|sun> <startMonth:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec> <endTime:Time> { first | second | third | fourth | last } <endDay:mon|tue|wed|thu|fri|sat|sun> <endMonth:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec> <offset:Time>',
    'clock datetime <time:Time> <date:Date>',
    'clock protocol <protocol:ntp|ptp|none>',
    'clock { summer-time | daylight-saving-time } <zone:Word32> { one-off | repeating } <startTime:Time> <startDate:Date> <endTime:Time> <endDate:Date> <offset:Time>',
    'ntp enable',
    'ntp-service enable',
    'ntp-service { disable | authentication enable | kod-enable | discard { min-interval <minInterval:1..8> | avg-interval <avgInterval:1..8> } * | max-dynamic-sessions <sessions:0..100> | sync-interval <interval:180..600> | max-distance <maxDistance:1..16> | max-system-lifetime <lifetime:0..65535> | sensitive { enable | disable } }',
    'ntp-service [ ipv6 ] server { disable | enable }',
    'ntp-service server { disable | enable | source-interface { <interface:Interface> | all } }',
    'ntp-service [ ipv6 ] server source-interface { <interface:Interface> | all } [ disable ]',
    'ntp-service access { peer | query | server | synchronization | limited } { [ ipv6 ] <acl:2000..3999> | acl-name <aclName:Word64> | <namedAcl:Word64> } *',
    'ntp-service authentication-keyid <keyId:1..4294967295> authentication-mode { md5 | hmac-sha256 | hmac-sha-256 | aes-128-cmac } { [ cipher | plain | simple ] <key:Secret> }',
    'ntp-service reliable authentication-keyid <keyId:1..4294967295>',
    'ntp-service refclock-master [ <clock:Ipv4> ] [ <stratum:1..15> ]',
    'ntp-service source-interface <interface:Interface> [ vpn-instance <vpnInstance:Word31> ]',
    'ntp-service ipv6 source-interface <interface:Interface> [ vpn-instance <vpnInstance:Word31> ]',
    'ntp-service port <port:123..65535>',
    'ntp-service { unicast-server | unicast-peer } { <server:Ip> | domain <domain:Word255> | ipv6 <serverIpv6:Ipv6> } [ version <version:1..4> | port <port:1..65535> | authentication-keyid <keyId:1..4294967295> | source-interface <interface:Interface> | vpn-instance <vpnInstance:Word31> | preference | priority | maxpoll <maxPoll:6..17> | minpoll <minPoll:3..17> | burst | iburst | preempt ] *',
  ],
  interface: [
    'ntp-service broadcast-server [ version <version:1..4> | authentication-keyid <keyId:1..4294967295> | port <port:1..65535> ] *',
    'ntp-service broadcast-client',
    'ntp-service multicast-server [ <group:Ipv4> | ipv6 [ <groupIpv6:Ipv6> ] ] [ version <version:1..4> | authentication-keyid <keyId:1..4294967295> | ttl <ttl:1..255> | port <port:1..65535> ] *',
    'ntp-service multicast-client [ <group:Ipv4> | ipv6 [ <groupIpv6:Ipv6> ] ]',
    'ntp-service manycast-server [ <group:Ipv4> | ipv6 [ <groupIpv6:Ipv6> ] ]',
    'ntp-service manycast-client [ <group:Ipv4> | ipv6 [ <groupIpv6:Ipv6> ] ] [ authentication-keyid <keyId:1..4294967295> | ttl <ttl:1..255> | port <port:1025..65535> ] *',
    'ntp-service [ ipv6 ] in-interface disable',
    'ntp-service disable',
  ],
});
