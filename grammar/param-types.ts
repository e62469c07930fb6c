// The kinds of values that configurations hold: for each, what fits, what only looks like it, and how it is read.

import { endsInNumber, interfaceWords, isIpv6, likeInterface, readInterface, readIpv6 } from './values.ts';

export interface ParamType<T> {
  /** Completes the sentence "expected ...". */
  readonly expects: string;
  /** How many words, from this one on, make a valid value; 0 when none does. */
  fits(words: readonly string[], at: number): number;
  /** Whether a word that does not fit was meant as such a value: then it is a bad value, not another command. */
  resembles(word: string): boolean;
  /** For values of several words: how many belong to a value that has something bad in it. Others are one word long. */
  spans?(words: readonly string[], at: number): number;
  /** The value of words that fit or resemble. */
  value(words: readonly string[]): T;
  /** Words that stand for themselves among the values. */
  readonly keywords?: readonly string[];
  /** For values that may be one word long: whether a word that begins a valid value is all of it. */
  isWhole?(word: string): boolean;
  /** Never printed by a report. */
  readonly secret?: true;
}

const always = () => true;

export function oneWord<T>(
  expects: string,
  valid: (word: string) => boolean,
  resembles: (word: string) => boolean,
  value: (word: string) => T,
): ParamType<T> {
  return {
    expects,
    isWhole: always,
    fits: (words, at) => (valid(words[at] ?? '') ? 1 : 0),
    resembles,
    value: (words) => value(words[0] ?? ''),
  };
}

const asWritten = (word: string) => word;
export const unquoted = (word: string) =>
  word.length > 1 && word.startsWith('"') && word.endsWith('"') ? word.slice(1, -1) : word;
const never = () => false;
const anyWord = (word: string) => word !== '';

/** The value of a decimal number, NaN when the word is none: by hand, for this runs once for every number of a file. */
export function decimal(word: string): number {
  const negative = word.charCodeAt(0) === 45;
  const from = negative ? 1 : 0;
  if (word.length === from || word.length > 15) return Number.NaN;
  let value = 0;
  for (let at = from; at < word.length; at++) {
    const digit = word.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return negative ? -value : value;
}

/** Four octets between dots; by hand, for addresses are the most frequent values of all. */
function isIpv4(candidate: string): boolean {
  let octets = 1;
  let digits = 0;
  let octet = 0;
  for (let at = 0; at < candidate.length; at++) {
    const code = candidate.charCodeAt(at);
    if (code === 46) {
      if (digits === 0) return false;
      octets++;
      digits = 0;
      octet = 0;
    } else {
      octet = octet * 10 + code - 48;
      digits++;
      if (code < 48 || code > 57 || digits > 3 || octet > 255) return false;
    }
  }
  return octets === 4 && digits > 0;
}

/** Dotted numbers that are no address, and too few or too large octets. */
const likeIpv4 = (candidate: string) => /^\d{1,4}(\.\d{1,4}){2,4}$/.test(candidate);
const likeIpv6 = (candidate: string) => /^[0-9a-f.]{0,5}:[0-9a-f:.]*$/i.test(candidate) && candidate.length < 64;

const word = oneWord('a word', anyWord, never, unquoted);
const ipv4 = oneWord('an IPv4 address', isIpv4, likeIpv4, asWritten);
const ipv6 = oneWord('an IPv6 address', isIpv6, likeIpv6, readIpv6);

function isMask(candidate: string): boolean {
  return unsigned(candidate) <= 32 || (isIpv4(candidate) && !Number.isNaN(lengthOf(candidate)));
}

function isIpv4Prefix(candidate: string): boolean {
  const [address = '', length = '', more] = candidate.split('/');
  return more === undefined && isIpv4(address) && unsigned(length) <= 32;
}

function unsigned(candidate: string): number {
  return candidate.startsWith('-') ? Number.NaN : decimal(candidate);
}

/** NaN for a mask with holes, which has no length. */
function maskLength(mask: string): number {
  return isIpv4(mask) ? lengthOf(mask) : Number.NaN;
}

/** The ones of a dotted mask, when no zero stands between them. */
function lengthOf(mask: string): number {
  let bits = 0;
  let octet = 0;
  for (let at = 0; at < mask.length; at++) {
    const code = mask.charCodeAt(at);
    if (code === 46) [bits, octet] = [(bits << 8) | octet, 0];
    else octet = octet * 10 + code - 48;
  }
  const zeros = ~((bits << 8) | octet);
  return (zeros & (zeros + 1)) === 0 ? Math.clz32(zeros) : Number.NaN;
}

const rest = (words: readonly string[]) => words.join(' ');
const text: ParamType<string> = {
  expects: 'text',
  fits: (words, at) => words.length - at,
  resembles: never,
  value: rest,
};

const secret: ParamType<string> = { ...word, expects: 'a key or cipher', value: rest, secret: true };

function pattern(expects: string, form: RegExp, value: (word: string) => string = asWritten): ParamType<string> {
  return oneWord(expects, (candidate) => form.test(candidate), never, value);
}

/** An IPv6 prefix in either spelling: `2001:db8::/32` or `2001:db8:: 32`. */
const ipv6Prefix: ParamType<{ address: string; length: number }> = {
  expects: 'an IPv6 prefix',
  fits: (words, at) => {
    const [address = '', length, more] = (words[at] ?? '').split('/');
    if (more !== undefined || !isIpv6(address)) return 0;
    if (length !== undefined) return unsigned(length) <= 128 ? 1 : 0;
    return unsigned(words[at + 1] ?? '') <= 128 ? 2 : 0;
  },
  resembles: (candidate) => /^\d{1,5}$/.test(candidate) || likeIpv6(candidate.split('/')[0] ?? ''),
  spans: (words, at) => (!(words[at] ?? '').includes('/') && /^\d+$/.test(words[at + 1] ?? '') ? 2 : 1),
  value: (words) => {
    const [address = '', length = ''] = words.join('/').split('/');
    return { address: readIpv6(address), length: Number(length) };
  },
};

export const named: Readonly<Record<string, ParamType<unknown>>> = {
  Word: word,
  Name: oneWord('a name', anyWord, never, (candidate) => unquoted(candidate).toLowerCase()),
  Text: text,
  Secret: secret,
  Ipv4: ipv4,
  Ipv6: ipv6,
  Ip: oneWord(
    'an IP address',
    (candidate) => isIpv4(candidate) || isIpv6(candidate),
    (candidate) => likeIpv4(candidate) || likeIpv6(candidate),
    readIpv6,
  ),
  Mask: oneWord(
    'a mask or a length from 0 to 32',
    isMask,
    (candidate) => /^\d{1,4}$/.test(candidate) || likeIpv4(candidate),
    (candidate) => (candidate.includes('.') ? maskLength(candidate) : Number(candidate)),
  ),
  /** `0` stands for 0.0.0.0; any bits may be set. */
  Wildcard: oneWord(
    'a wildcard mask',
    (candidate) => candidate === '0' || isIpv4(candidate),
    likeIpv4,
    (candidate) => (candidate === '0' ? '0.0.0.0' : candidate),
  ),
  Ipv4Prefix: oneWord(
    'an IPv4 prefix',
    (candidate) => isIpv4Prefix(candidate),
    (candidate) => likeIpv4(candidate.split('/')[0] ?? '') && candidate.includes('/'),
    asWritten,
  ),
  Ipv6Prefix: ipv6Prefix,
  Mac: oneWord(
    'a MAC address H-H-H',
    (candidate) => /^[0-9a-f]{1,4}-[0-9a-f]{1,4}-[0-9a-f]{1,4}$/i.test(candidate),
    (candidate) => /^[0-9a-z]{1,6}([-:][0-9a-z]{1,6}){2,5}$/i.test(candidate),
    (candidate) => candidate.toLowerCase(),
  ),
  Interface: {
    expects: 'an interface name',
    fits: interfaceWords,
    resembles: likeInterface,
    isWhole: endsInNumber,
    value: (words) => readInterface(words.join('')),
  },
  Area: oneWord(
    'an area, as a number or dotted',
    (candidate) => isIpv4(candidate) || unsigned(candidate) <= 4_294_967_295,
    (candidate) => /^\d{1,20}$/.test(candidate) || likeIpv4(candidate),
    (candidate) => (candidate.includes('.') ? candidate : dotted(Number(candidate))),
  ),
  As: oneWord('an AS number', isAs, (candidate) => /^\d{1,20}(\.\d{1,20})?$/.test(candidate), asNumber),
  /** Route distinguishers and targets. */
  Rd: {
    ...pattern('a value like 100:1 or 10.1.1.1:1', /^(\d{1,10}|\d{1,5}\.\d{1,5}|\d{1,3}(\.\d{1,3}){3}):\d{1,10}$/),
    resembles: (candidate) => /^\d[\d.]*(:[\d.]*)?$/.test(candidate),
  },
  Time: pattern('a time hh:mm or hh:mm:ss', /^([01]?\d|2[0-4]):[0-5]\d(:[0-5]\d)?$/),
  Date: pattern('a date', /^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}$/),
  Hex: pattern('a hexadecimal value', /^(0x)?[0-9a-f]+$/i),
  Number: oneWord('a number', (candidate) => /^-?\d{1,15}(\.\d{1,6})?$/.test(candidate), never, Number),
  /** An Ethernet segment or a network entity: hexadecimal groups between dots. */
  Dotted: pattern('hexadecimal groups between dots', /^[0-9a-f]{1,4}(\.[0-9a-f]{1,4}){2,11}$/i),
};

function dotted(area: number): string {
  return [area >>> 24, (area >>> 16) & 255, (area >>> 8) & 255, area & 255].join('.');
}

/** Plain, or in two halves of sixteen bits. */
function isAs(candidate: string): boolean {
  const [high = '', low, more] = candidate.split('.');
  if (low === undefined) return unsigned(high) >= 1 && unsigned(high) <= 4_294_967_295;
  return more === undefined && unsigned(high) <= 65_535 && unsigned(low) <= 65_535;
}

function asNumber(candidate: string): number {
  const [high = '0', low] = candidate.split('.');
  return low === undefined ? Number(high) : Number(high) * 65_536 + Number(low);
}
