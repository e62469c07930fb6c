// Who has the virtual address of a VRRP group as the own address of an interface.

import type { Device, Owner } from './device.ts';
import { ownAddress } from './interface.ts';
import { DEFAULT_PRIORITY, type Group } from './vrrp.ts';

/** The other device speaks for itself where it has the group with that address. */
export function ownerOf(
  { interface: own, family }: Group,
  address: string,
  other: Device | undefined,
): Owner | undefined {
  const ours = ownAddress(own, address);
  if (ours) return { interface: own, address: ours };
  return other
    ?.ownersOf(address)
    .find(
      ({ interface: { vpn, name, isLoopback } }) =>
        vpn === own.vpn &&
        !isLoopback &&
        !other.groups.some(
          (each) =>
            each.interface.name === name &&
            each.family === family &&
            each.virtualAddresses.some((theirs) => theirs.address === address),
        ),
    );
}

/** Whether the other device is to be master of the group: then the address is on the wrong interface. */
export function isMeantForMaster({ family }: Group, address: string, other: Device | undefined): boolean {
  const theirs = other?.groups.find(
    (each) => each.family === family && each.virtualAddresses.some((virtual) => virtual.address === address),
  );
  return theirs !== undefined && (theirs.priority.value > DEFAULT_PRIORITY || theirs.tracks.length > 0);
}
