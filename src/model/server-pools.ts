// Pools of the device's own DHCP server that a backup profile covers, and what the profile's VRRP groups say of them.

import { profilesByName, serves, type Profile } from './backup-profile.ts';
import { boundTo } from './bound-groups.ts';
import type { Device } from './device.ts';
import type { Pool } from './pool.ts';
import type { Group } from './vrrp.ts';
import { remember } from './remember.ts';

export interface CoveredPool {
  readonly pool: Pool;
  readonly profile: Profile;
}

/** Server pools whose profile exists. */
export const coveredPools = remember((device: Device): CoveredPool[] => {
  const profiles = profilesByName(device);
  return device.pools.flatMap((pool) => {
    const profile = pool.profile && profiles.get(pool.profile.fields.profile);
    return profile && isServer(pool, profile) ? [{ pool, profile }] : [];
  });
});

/** Who binds a pool to a profile for servers may have left the word out. */
function isServer({ kind }: Pool, profile: Profile): boolean {
  return kind === 'server' || (kind === undefined && serves(profile, 'dhcp-server'));
}

/** Server pools that no profile covers, because none is named or the named one does not exist. */
export const uncoveredPools = remember((device: Device): Pool[] => {
  const covered = new Set(coveredPools(device).map(({ pool }) => pool));
  return device.pools.filter((pool) => pool.kind === 'server' && !covered.has(pool));
});

/**
 * The groups whose state decides for the profile, as far as the configuration shows them. Clients may be where a group is
 * that takes its state from the one that the profile follows.
 */
export const groupsOf = remember(({ groups }: Profile): readonly Group[] =>
  groups.flatMap(({ group }) => (group?.family === 'vrrp' ? [group, ...boundTo(group)] : [])),
);

const virtualOf = remember(
  (profile: Profile): ReadonlySet<string> =>
    new Set(groupsOf(profile).flatMap(({ virtualAddresses }) => virtualAddresses.map(({ address }) => address))),
);

/** Whether clients reach the address on either device; undefined when no virtual address is known. */
export function isVirtual(profile: Profile, address: string): boolean | undefined {
  const known = virtualOf(profile);
  return known.size === 0 ? undefined : known.has(address);
}
