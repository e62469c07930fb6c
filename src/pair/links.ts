// Links that two devices have in common: where one has a VRRP group, the other may have lost its own.

import { isInSubnet } from '../model/address.ts';
import type { Device } from '../model/device.ts';
import type { Interface } from '../model/interface.ts';
import { isOnLink } from '../model/own-subnet.ts';
import type { Group } from '../model/vrrp.ts';

/**
 * Many networks use the same addresses. So the subnet alone says little: the interface has to have the same name, which
 * the two devices of a pair mostly give it, and another address.
 */
export function haveCommonLink(first: Device, second: Device): boolean {
  return leadsTo(first, second) || leadsTo(second, first);
}

function leadsTo(device: Device, other: Device): boolean {
  return device.groups.some((group) => {
    if (!group.virtualAddresses.some(({ address }) => isOnLink(address, group))) return false;
    const twin = other.interface(group.interface.name);
    return group.interface.addresses.some((own) =>
      twin?.addresses.some(
        ({ address, length, isUnique }) =>
          (address !== own.address || !isUnique) && length === own.length && isInSubnet(address, own),
      ),
    );
  });
}

/** Whether the interface is in the subnet that the group's interface has the address in. */
export function isNeighbour({ interface: own }: Group, address: string, { vpn, addresses }: Interface): boolean {
  const near = own.addresses.filter((each) => isInSubnet(address, each));
  return (
    vpn === own.vpn &&
    addresses.some((their) => near.some((each) => each.length === their.length && isInSubnet(their.address, each)))
  );
}
