// Of the VRRP groups that decide for a server pool, those whose interfaces may have its clients.

import { networkOf } from './address.ts';
import type { Profile } from './backup-profile.ts';
import { remember } from './remember.ts';
import { groupsOf, type CoveredPool } from './server-pools.ts';
import type { Group, VirtualAddress } from './vrrp.ts';

/** Those on interfaces whose subnet has addresses in common with that of the gateway; all where there is no gateway. */
export function groupsNear({ pool: { gateway }, profile }: CoveredPool): readonly Group[] {
  if (!gateway) return groupsOf(profile);
  const near = nearOf(profile);
  const known = near.get(gateway.length) ?? byNetwork(groupsOf(profile), gateway.length);
  near.set(gateway.length, known);
  const found = new Set<Group>();
  for (const [length, groups] of known) {
    for (const group of groups.get(networkOf(gateway.address, length)) ?? []) found.add(group);
  }
  return [...found];
}

/** The virtual addresses of the clients' own groups, or of all where none of these has one. */
export function virtualAddressesFor(covered: CoveredPool): VirtualAddress[] {
  const near = groupsNear(covered).flatMap(({ virtualAddresses }) => virtualAddresses);
  return near.length > 0 ? near : groupsOf(covered.profile).flatMap(({ virtualAddresses }) => virtualAddresses);
}

type ByNetwork = Map<number, Map<string, Group[]>>;

/** A profile may have hundreds of pools and groups: by the length of the gateway. */
const nearOf = remember((_profile: Profile) => new Map<number, ByNetwork>());

/** Two subnets have addresses in common where the shorter prefix says the same of both. */
function byNetwork(groups: readonly Group[], most: number): ByNetwork {
  const found: ByNetwork = new Map();
  for (const group of groups) {
    for (const { family, address, length: own } of group.interface.addresses) {
      if (family !== 4) continue;
      const length = Math.min(own, most);
      const networks = found.get(length) ?? new Map<string, Group[]>();
      found.set(length, networks);
      const network = networkOf(address, length);
      const others = networks.get(network) ?? [];
      networks.set(network, others);
      others.push(group);
    }
  }
  return found;
}
