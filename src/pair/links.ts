// Links that two devices have in common: where one has a VRRP group, the other may have lost its own.

import { isInSubnet, networkOf } from '../model/address.ts';
import type { Device } from '../model/device.ts';
import { groupBy } from '../model/group-by.ts';
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

/** Interfaces by the subnets that they are in. */
export function bySubnet(interfaces: readonly Interface[]): Map<string, Interface[]> {
  const all = interfaces.flatMap((each) => each.addresses.map(({ address, length }) => ({ each, address, length })));
  const found = groupBy(all, ({ each, address, length }) => `${each.vpn ?? ''} ${networkOf(address, length)}`);
  return new Map([...found].map(([subnet, own]) => [subnet, own.map(({ each }) => each)]));
}

/** The interfaces that are in the subnet of the group's address. */
export function neighbours(
  { interface: { vpn, addresses } }: Group,
  address: string,
  subnets?: Map<string, Interface[]>,
) {
  return addresses
    .filter((own) => isInSubnet(address, own))
    .flatMap((own) => subnets?.get(`${vpn ?? ''} ${networkOf(own.address, own.length)}`) ?? []);
}
