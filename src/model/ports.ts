// Ports that have a name: some devices print the name, and some the number.

// prettier-ignore
const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    bgp: 179, biff: 512, bootpc: 68, bootps: 67, chargen: 19, cmd: 514, daytime: 13, discard: 9, dns: 53, dnsix: 90,
    domain: 53, echo: 7, exec: 512, finger: 79, ftp: 21, 'ftp-data': 20, gopher: 70, hostname: 101, http: 80, https: 443,
    ident: 113, irc: 194, klogin: 543, kshell: 544, login: 513, lpd: 515, 'mobilip-ag': 434, 'mobilip-mn': 435,
    nameserver: 42, 'netbios-dgm': 138, 'netbios-ns': 137, 'netbios-ssd': 139, 'netbios-ssn': 139, nntp: 119, ntp: 123,
    'pim-auto-rp': 496, pop2: 109, pop3: 110, rip: 520, smtp: 25, snmp: 161, snmptrap: 162, ssh: 22, sunrpc: 111,
    syslog: 514, tacacs: 49, 'tacacs-ds': 65, talk: 517, telnet: 23, tftp: 69, time: 37, uucp: 540, who: 513, whois: 43,
    www: 80, xdmcp: 177,
  }),
);

/** The words of a rule, with numbers for the names of ports. */
export function withPortNumbers(rule: string): string {
  return rule.replace(/-port (?:(?:eq|gt|lt|neq) \S+|range \S+ \S+)/g, (ports) =>
    ports
      .split(' ')
      .map((word) => String(NUMBERS.get(word.toLowerCase()) ?? word))
      .join(' '),
  );
}
