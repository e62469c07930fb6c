// Numbers that devices also take by name: services, traffic classes, ICMP messages.

/** For each kind its range and its names, as the notation writes a choice. */
export const numbersByName: ReadonlyMap<string, string> = new Map([
  [
    'Port',
    '0..65535|bgp|biff|bootpc|bootps|chargen|cmd|daytime|discard|dns|dnsix|domain|echo|exec|finger|ftp|ftp-data|gopher|hostname|http|https|ident|irc|klogin|kshell|login|lpd|mobilip-ag|mobilip-mn|nameserver|netbios-dgm|netbios-ns|netbios-ssd|netbios-ssn|nntp|ntp|pim-auto-rp|pop2|pop3|rip|smtp|snmp|snmptrap|ssh|sunrpc|syslog|tacacs|tacacs-ds|talk|telnet|tftp|time|uucp|who|whois|www|xdmcp',
  ],
  [
    'Dscp',
    '0..63|af11|af12|af13|af21|af22|af23|af31|af32|af33|af41|af42|af43|be|cs1|cs2|cs3|cs4|cs5|cs6|cs7|default|ef',
  ],
  ['Precedence', '0..7|critical|flash|flash-override|immediate|internet|network|priority|routine'],
  ['Tos', '0..15|max-reliability|max-throughput|min-delay|min-monetary-cost|normal'],
  [
    'Icmp',
    '0..255|echo|echo-reply|echo-request|err-header-field|frag-time-exceeded|fragmentneed-dfset|hop-limit-exceeded|host-admin-prohib|host-redirect|host-tos-redirect|host-unreachable|information-reply|information-request|neighbor-advertisement|neighbor-solicitation|net-redirect|net-tos-redirect|net-unreachable|network-unreachable|packet-too-big|parameter-problem|port-unreachable|protocol-unreachable|reassembly-timeout|redirect|router-advertisement|router-solicitation|source-quench|source-route-failed|timestamp-reply|timestamp-request|ttl-exceeded|unknown-ipv6-opt|unknown-next-hdr',
  ],
  ['Igmp', '0..255|host-query|host-report|leave-group|report-v2|report-v3|router-advertisement|router-solicitation'],
]);
