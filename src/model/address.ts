// Arithmetic of addresses, of both families.

import ipaddr from 'ipaddr.js';

/** The network that the address lies in, as `10.1.1.0/24`: equal for two addresses of one subnet. */
export function networkOf(address: string, length: number): string {
  if (!address.includes(':'))
    return `${dotted(numberOf(address) - (numberOf(address) % 2 ** (32 - length)))}/${length}`;
  if (!ipaddr.IPv6.isValid(address)) return `${address}/${length}`;
  const bytes = ipaddr.IPv6.parse(address).toByteArray();
  const kept = bytes.map((byte, index) => byte & (0xff00 >> Math.min(8, Math.max(0, length - index * 8))) & 0xff);
  return `${new ipaddr.IPv6(kept).toRFC5952String()}/${length}`;
}

function dotted(number: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
}

export interface Subnet {
  readonly address: string;
  readonly length: number;
}

export function isInSubnet(address: string, subnet: Subnet): boolean {
  return networkOf(address, subnet.length) === networkOf(subnet.address, subnet.length);
}

/** An IPv4 address as a number, so that ranges compare. */
export function numberOf(address: string): number {
  return address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
}

export interface AddressRange {
  readonly start: string;
  readonly end: string;
}

export function isInRange(address: string, { start, end }: AddressRange): boolean {
  return numberOf(start) <= numberOf(address) && numberOf(address) <= numberOf(end);
}

export function overlap(one: AddressRange, other: AddressRange): boolean {
  return numberOf(one.start) <= numberOf(other.end) && numberOf(other.start) <= numberOf(one.end);
}
