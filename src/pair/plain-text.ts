// What a line comes to, however it is spelt: for comparing what two devices say.

import { numberOf, rangeOfNetwork } from '../model/address.ts';

type Respelling = readonly [RegExp, (...found: string[]) => string];

const RESPELLINGS: readonly Respelling[] = [
  // The numbers of sections are local.
  [/^section \d+ /, () => 'section '],
  [
    /([\d.]+) mask (\d+)/,
    (_, address = '', mask = '') => {
      const { start, end } = rangeOfNetwork(address, Number(mask));
      return `${start} ${end}`;
    },
  ],
  [/^(section|.*exclude\S*-address) ([\d.]+)$/, (_, words = '', only = '') => `${words} ${only} ${only}`],
  [
    /^lease (?:day )?(\d+)(?: (?:hour )?(\d+))?(?: (?:minute )?(\d+))?$/,
    (_, days = '', hours = '0', minutes = '0') => `lease ${days} ${hours} ${minutes}`,
  ],
  [/ hex .*/, (text = '') => text.toLowerCase()],
  // Each device sends its logs from an address of its own.
  [/( log host .* source) \S+/, (_, words = '') => words],
];

export function plainText(text: string): string {
  return RESPELLINGS.reduce((spelt, [pattern, respell]) => spelt.replace(pattern, respell), text);
}

/** What holds without a line. */
const DEFAULTS: ReadonlySet<string> = new Set([
  'ds-lite mtu 1500',
  'ds-lite user-session create-rate 64',
  'ds-lite tunnel prefix-length 128',
  'ds-lite alarm user port-number threshold 80',
  'ds-lite alarm address-group port-number threshold 80',
  'nat alarm ip threshold 80',
  'nat alarm user port-number threshold 80',
  'nat alarm address-group port-number threshold 80',
  'lease 3 0 0',
]);

export function isDefault(text: string): boolean {
  return DEFAULTS.has(text);
}

/** Lines that say one thing together, in however many pieces, by how they begin: what they say in all. */
const TOGETHER: ReadonlyMap<string, (values: readonly string[]) => string> = new Map([
  ['section', mergedRanges],
  ['excluded-ip-address', mergedRanges],
  ['exclude-ip-address', mergedRanges],
  ['exclude-port', mergedPorts],
  // The order counts.
  ['dns-server', (values) => values.join(' ')],
  ['nat alg', protocols('dns', 'ftp', 'pptp', 'rtsp', 'sip')],
  ['nat64 alg', protocols('dns', 'ftp', 'http')],
  ['ds-lite alg', protocols('ftp', 'pptp', 'rtsp', 'sip')],
]);

/** The beginnings of the lines that come to the same in both lists. */
export function agreedHeads(first: readonly string[], second: readonly string[]): string[] {
  const agreed = [...TOGETHER].filter(([head, join]) => join(valuesOf(first, head)) === join(valuesOf(second, head)));
  return agreed.map(([head]) => `${head} `);
}

function valuesOf(texts: readonly string[], head: string): string[] {
  return texts.filter((text) => text.startsWith(`${head} `)).map((text) => text.slice(head.length + 1));
}

/** In any order, each in a line of its own or not; `all` is each of them. */
function protocols(...all: readonly string[]) {
  return (values: readonly string[]): string => {
    const words = values.flatMap((value) => value.split(' ')).flatMap((word) => (word === 'all' ? all : word));
    return [...new Set(words)].sort().join(' ');
  };
}

/** Several ports and ranges of ports in a line, or each in one of its own. */
function mergedPorts(values: readonly string[]): string {
  const ports = values.flatMap((value) => value.match(/\d+(?: to \d+)?/g) ?? []).map((port) => port.split(' to '));
  return mergedRanges(ports.map(([first, last = first]) => `${first} ${last}`));
}

/** Ranges in their order, those that touch made one. */
export function mergedRanges(ranges: readonly string[]): string {
  const ordered = ranges
    .map((range) => range.split(' '))
    .map(([start = '', end = '']) => ({ start: numberOf(start), end: numberOf(end) }))
    .sort((one, other) => one.start - other.start);
  const joined: { start: number; end: number }[] = [];
  for (const range of ordered) {
    const last = joined.at(-1);
    if (last && range.start <= last.end + 1) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined.map(({ start, end }) => `${start}-${end}`).join(' ');
}
