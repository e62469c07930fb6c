// The information centre: logs, traps and debugging output, where they go and what is kept out.

import { chapter } from '../catalogue.ts';

const levels = 'emergencies|alert|critical|error|warning|warnings|notification|informational|debugging|alerts|errors';
const output = <K extends string>(kind: K) =>
  `${kind} { state { on | off } | level <${kind}Level:${levels}> } *` as const;

const hostOptions =
  'local-time | utc | source-ip <sourceIp:Ip> | port <port:1..65535> | filter-bsd | brief | log-counter { disable | enable } | binary [ <binaryPort:1..65535> ]';
const messages =
  'channel { <channel:0..9> | <channelName:Word30> } | facility <facility:Word31> | language { english | chinese } | level <level:Word31> | number <number:Word31>';
const transport =
  'transport { udp | tcp [ ssl-policy <policy:Name31> [ security ] [ verify-dns-name <dnsName:Word255> ] [ root-certificate <rootCertificate:Word64> ] ] }';

export default chapter({
  system: [
    'info-center { enable | disable }',
    `info-center loghost { <address:Ip> | ipv6 <ipv6:Ipv6> | domain <domain:Word255> } [ { public-net | vpn-instance <vpnInstance:Word31> } | ${hostOptions} | ${messages} | ${transport} ] *`,
    'info-center loghost source { <interface:Interface> | <source:Ip> }',
    'info-center loghost source-port <port:1..65535>',
    'info-center { log-counter { enable | disable } | logging { level <level:Word31> | suppress duplicates } }',
    'info-center channel <channel:0..9> name <name:Name30>',
    'info-center { console | monitor | logbuffer | trapbuffer | snmp | logfile | loghost | terminal } channel { <channel:0..9> | <channelName:Name30> }',
    'info-center logbuffer [ size <size:0..10240> | channel { <channel:0..9> | <channelName:Name30> } ] *',
    'info-center trapbuffer [ size <size:0..10240> | channel { <channel:0..9> | <channelName:Name30> } ] *',
    'info-center { logfile | max-logfile-number | logfile-number } { size <size:1..512> | path <path:Word255> | <number:3..1000> | number <count:3..1000> }',
    'info-center logfile { path <path:Word255> | size <size:1..512> | compression-mode <compression:zip|7z|none> }',
    'info-center security { logbuffer | logfile } path <path:Word255>',
    'info-center diag-logfile path <path:Word255>',
    `info-center source { <module:Name31> | default } channel { <channel:0..9> | <channelName:Name30> } [ ${output('log')} | ${output('trap')} | ${output('debug')} ] *`,
    'info-center timestamp { log | trap | debugging | debug | loghost } { boot | date | short-date | format-date | iso | none | no-year-date | date-tenthsecond | rfc-3339 } [ precision-time { tenth-second | millisecond | second } ] [ without-timezone ]',
    'info-center filter-id { <filterId:Word31> | bymodule-alias <module:Word31> <alias:Word63> } [ bytime <interval:0..86400> | bynumber <number:0..100000> ] [ regex <regex:Word255> ]',
    'info-center rate-limit { except { byinfoid <exceptId:Hex> | bymodule-alias <exceptModule:Word31> <exceptAlias:Word63> } | monitor-period <period:1..60> }',
    'info-center rate-limit { threshold <threshold:1..1000000> [ byinfoid <infoId:Hex> | bymodule-alias <module:Word31> <alias:Word63> ] | global-threshold <globalThreshold:1..1000000> }',
    'info-center statistic-suppress { enable | disable }',
    'info-center { synchronous | snmp enable | backup { enable | disable } | local { log-counter disable } | slb-log enable }',
    'info-center ssl-policy <policy:Word31>',
    'info-center log-brief enable',
    'info-center language <language:english|chinese>',
    'info-center assistant-reminder { enable | disable }',
    'info-center ip ttl <ttl:1..255>',
    'diag-logfile max-number <maxNumber:1..500>',
    'info-center local log-counter disable',
    'info-center syslog packet-priority <priority:0..7>',
  ],
});
