// Server pools of two devices that belong together: by profile first, then by what they hand out.

import { networkOf } from '../model/address.ts';
import type { Profile } from '../model/backup-profile.ts';
import type { Device } from '../model/device.ts';
import { groupBy } from '../model/group-by.ts';
import type { Pool } from '../model/pool.ts';
import { coveredPools, uncoveredPools, type CoveredPool } from '../model/server-pools.ts';
import { poolKeys } from './keys.ts';
import { match, type Key, type Match, type Matches } from './match.ts';
import type { Pair } from './pair.ts';

const keys: readonly Key<CoveredPool>[] = [
  ...poolKeys.map(
    (key): Key<CoveredPool> =>
      ({ pool }, side) =>
        key(pool, side),
  ),
  // Two that are left over, one on each device, belong together.
  () => 'the only one left',
];

interface ProfilePools {
  readonly profiles: Match<Profile>;
  readonly pools: Matches<CoveredPool>;
}

/** The server pools of each two profiles that belong together. */
export function poolsByProfile(pair: Pair): ProfilePools[] {
  const [ours, theirs] = pair.devices.map((device) => groupBy(coveredPools(device), ({ profile }) => profile));
  return pair.profiles.both.map((profiles) => ({
    profiles,
    pools: match(ours?.get(profiles.first) ?? [], theirs?.get(profiles.second) ?? [], keys),
  }));
}

/**
 * Covered pools that only one device has, each with the profile of the other one. An unbound pool of the other device may
 * belong to it: then nothing is missing but the binding.
 */
export function poolsWithoutCounterpart(pair: Pair, matched: readonly ProfilePools[]): [Pool, Profile][] {
  const lonely = matched.flatMap(({ profiles: { first, second }, pools }) =>
    pools.alone.map(({ pool, profile }): [Pool, Profile] => [pool, profile === first ? second : first]),
  );
  return pair.devices.flatMap((device) => {
    const own = lonely.filter(([pool]) => pool.device === device);
    const unbound = uncoveredPools(pair.otherOf(device));
    const { both } = match(
      own.map(([pool]) => pool),
      unbound,
      poolKeys,
    );
    const found = new Set(both.map(({ first }) => first));
    return own.filter(([pool]) => !found.has(pool));
  });
}

export interface Seen {
  readonly here: CoveredPool;
  /** The pool of the other device that belongs to it. */
  readonly there: CoveredPool | undefined;
}

/** The covered pools of one device, with what the other one has for them. */
export function seenWith(device: Device, other: Device | undefined): Seen[] {
  const own = coveredPools(device);
  const { both } = match(own, other ? coveredPools(other) : [], keys);
  const found = new Map(both.map(({ first, second }) => [first, second]));
  return own.map((here) => ({ here, there: found.get(here) }));
}

/** Pools that no profile covers, each with the pool of the other device that belongs to it and has a profile. */
export function boundOnlyThere(device: Device, other: Device): [Pool, CoveredPool][] {
  const open = uncoveredPools(device).filter(({ profile }) => !profile);
  const theirs = new Map(coveredPools(other).map((covered) => [covered.pool, covered]));
  return match(open, [...theirs.keys()], poolKeys).both.flatMap(({ first, second }): [Pool, CoveredPool][] => {
    const there = theirs.get(second);
    // One name for pools of different networks proves nothing.
    return there && networkOfPool(first) === networkOfPool(second) ? [[first, there]] : [];
  });
}

function networkOfPool({ gateway }: Pool): string | undefined {
  return gateway && networkOf(gateway.address, gateway.length);
}
