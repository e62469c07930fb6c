// Arithmetic of addresses, of both families.

import ipaddr from 'ipaddr.js';

/** The network that the address lies in, as `10.1.1.0/24`: equal for two addresses of one subnet. */
export function networkOf(address: string, length: number): string {
  if (!address.includes(':')) return `${dotted(maskedNumber(address, length))}/${length}`;
  if (!ipaddr.IPv6.isValid(address)) return `${address}/${length}`;
  const bytes = ipaddr.IPv6.parse(address).toByteArray();
  const kept = bytes.map((byte, index) => byte & (0xff00 >> Math.min(8, Math.max(0, length - index * 8))) & 0xff);
  return `${new ipaddr.IPv6(kept).toRFC5952String()}/${length}`;
}

function maskedNumber(address: string, length: number): number {
  const number = numberOf(address);
  return number - (number % 2 ** (32 - length));
}

function dotted(number: number): string {
  return `${number >>> 24}.${(number >>> 16) & 255}.${(number >>> 8) & 255}.${number & 255}`;
}

export function familyOf(address: string): 4 | 6 {
  return address.includes(':') ? 6 : 4;
}

export interface Subnet {
  readonly address: string;
  readonly length: number;
}

export function isInSubnet(address: string, subnet: Subnet): boolean {
  const { address: own, length } = subnet;
  if (!address.includes(':') && !own.includes(':')) return maskedNumber(address, length) === maskedNumber(own, length);
  return networkOf(address, length) === networkOf(own, length);
}

/** An IPv4 address as a number, so that ranges compare. By hand, for rules ask it of every address. */
export function numberOf(address: string): number {
  let number = 0;
  let octet = 0;
  for (let at = 0; at < address.length; at++) {
    const code = address.charCodeAt(at);
    if (code === DOT) {
      number = number * 256 + octet;
      octet = 0;
    } else octet = octet * 10 + code - ZERO;
  }
  return number * 256 + octet;
}

const DOT = 46;
const ZERO = 48;

export interface AddressRange {
  readonly start: string;
  readonly end: string;
}

/** The IPv4 addresses of a network, however one of them is given. */
export function rangeOfNetwork(address: string, length: number): AddressRange {
  const first = maskedNumber(address, length);
  return { start: dotted(first), end: dotted(first + 2 ** (32 - length) - 1) };
}

export function isInRange(address: string, { start, end }: AddressRange): boolean {
  return numberOf(start) <= numberOf(address) && numberOf(address) <= numberOf(end);
}
