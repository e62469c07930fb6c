// Values that are spelled in several ways and mean one thing: IPv6 addresses and interface names.

import ipaddr from 'ipaddr.js';

export function isIpv6(word: string): boolean {
  // A zone or a missing colon makes no address of a configuration; the test spares most words the parser.
  return word.includes(':') && word.length <= 45 && !word.includes('%') && ipaddr.IPv6.isValid(word);
}

/** The canonical spelling (RFC 5952); a word that is no address stays as it is. */
export function readIpv6(word: string): string {
  return isIpv6(word) ? ipaddr.IPv6.parse(word).toRFC5952String() : word;
}

// As devices print them; a type that is not listed keeps the letters it has.
const interfaceTypes = [
  'GigabitEthernet', 'XGigabitEthernet', 'Ethernet', 'Eth-Trunk', 'LoopBack', 'Vlanif', 'Vbdif', 'NULL', 'Tunnel',
  'Virtual-Template', 'Virtual-Ethernet', 'Global-VE', 'MEth', 'MultiGE', '10GE', '25GE', '40GE', '50GE', '100GE', '200GE',
  '400GE', 'FlexE', 'Pos', 'Serial', 'Atm', 'Ip-Trunk', 'Mp-group', 'Nve', 'Stack-Port', 'Fabric-Port', 'Cellular', 'Wlan-Radio', 'Wlan-Bss',
  'Bridge-if', 'Dialer', 'Ima-group', 'Cpos', 'Trunk-Serial', 'Global-Mp-group', 'Aux', 'Async', 'Console', 'E1', 'T1',
  'Virtual-if', 'Sip', 'Wdm', 'Remote-Ap', 'PW-VE', 'GE', 'XGE', 'FE', 'Dcn-Serial', 'Logic-Channel', 'Lmpif',
  'Global-Ima-group', 'Gmpls-Uni', 'Mtunnel', 'Port-Group', 'Mfr', 'Pos-Trunk',
] as const; // prettier-ignore

/** By the spelling itself, too: nearly every name has it already. */
const spelling = new Map<string, string>(
  interfaceTypes.flatMap((type) => [
    [type, type],
    [type.toLowerCase(), type],
  ]),
);
/** Letters and digits that end in a letter, then the number: also `FlexE-50G0/1/1` and `100GE1/0/2`. */
const joined = /^([\w|-]*[a-z])(\d+(?:[/.:]\d+)*)$/i;
const number = /^\d+(?:[/.:]\d+)*$/;

/** One name for one interface: `gigabitethernet 0/1/0` and `GigabitEthernet0/1/0` are `GigabitEthernet0/1/0`. */
export function readInterface(name: string): string {
  const parts = joined.exec(name);
  if (!parts) return spelling.get(name.toLowerCase()) ?? name;
  const [, type = '', index = ''] = parts;
  return (spelling.get(type) ?? spelling.get(type.toLowerCase()) ?? type) + index;
}

/** How many words name an interface: one (`Vlanif100`), two (`Vlanif 100`), or none. */
export function interfaceWords(words: readonly string[], at: number): number {
  const first = words[at] ?? '';
  if (first.length > 63) return 0;
  if (joined.test(first)) return 1;
  if (spelling.has(first.toLowerCase())) return number.test(words[at + 1] ?? '') ? 2 : 0;
  return 0;
}

/** Of the names of interfaces those that are one word. */
export function endsInNumber(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return last >= 48 && last <= 57;
}

/** A known type with a number that is none: `GigabitEthernet0/1/`. */
export function likeInterface(word: string): boolean {
  const [type = ''] = /^[\w|-]*[a-z](?=\d)/i.exec(word) ?? [];
  return spelling.has(type.toLowerCase());
}
