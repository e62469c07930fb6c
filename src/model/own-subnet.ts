// Whether a virtual address belongs to the interface of its VRRP group.

import { isInSubnet } from './address.ts';
import type { InterfaceAddress } from './interface.ts';
import type { Group } from './vrrp.ts';

export function isLinkLocal(address: string): boolean {
  return address.includes(':') && /^fe[89ab][0-9a-f]:/i.test(address);
}

/** The addresses of the interface that virtual ones can share a subnet with. */
export function subnetsOf({ family, interface: { addresses } }: Group): InterfaceAddress[] {
  if (family === 'vrrp') return addresses.filter((own) => own.family === 4);
  return addresses.filter((own) => own.family === 6 && !isLinkLocal(own.address));
}

export function isOnLink(address: string, group: Group): boolean {
  return subnetsOf(group).some((own) => isInSubnet(address, own));
}
