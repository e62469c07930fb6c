// The exclusive pools of two devices, matched: those of profiles that back up the same users.

import type { Profile } from '../model/backup-profile.ts';
import type { Device } from '../model/device.ts';
import { spot, type Place } from '../model/place.ts';
import type { Pool } from '../model/pool.ts';
import { poolKeys } from './keys.ts';
import { match, type Key, type Matches } from './match.ts';
import type { Pair } from './pair.ts';

export interface Exclusive {
  readonly pool: Pool;
  readonly profile: Profile;
  /** The words that bind the pool. */
  readonly at: Place;
}

interface ExclusivePools extends Matches<Exclusive> {
  /** The profile of the other device that backs up the same users. */
  readonly facing: ReadonlyMap<Profile, Profile>;
}

export function exclusiveAcross(pair: Pair): ExclusivePools {
  const numbers = new Map(
    pair.profiles.both.flatMap(({ first, second }, index) => [first, second].map((each) => [each, index])),
  );
  const facing = new Map(
    pair.profiles.both.flatMap(({ first, second }): [Profile, Profile][] => [
      [first, second],
      [second, first],
    ]),
  );
  const own = (device: Device) => exclusivePoolsOf(device).filter(({ profile }) => facing.has(profile));
  const ofPools = poolKeys.map(
    (key): Key<Exclusive> =>
      ({ pool }, side) =>
        key(pool, side),
  );
  const keys: Key<Exclusive>[] = [
    // A pool that several profiles bind belongs to the counterpart of each.
    ...ofPools.map(
      (key): Key<Exclusive> =>
        (exclusive, side) =>
          within(numbers.get(exclusive.profile), key(exclusive, side)),
    ),
    ...ofPools,
    // Whatever differs: the one pool of a profile belongs to the one pool of its counterpart.
    ({ profile }) => String(numbers.get(profile)),
  ];
  return { ...match(own(pair.first), own(pair.second), keys), facing };
}

function within(number: number | undefined, key: string | undefined): string | undefined {
  return key === undefined ? undefined : `${number} ${key}`;
}

function exclusivePoolsOf(device: Device): Exclusive[] {
  const pools = new Map(device.pools.filter(({ kind }) => kind !== 'server').map((pool) => [pool.name, pool]));
  return device.profiles.flatMap((profile) => {
    // A binding that is written twice is one.
    const lines = new Map(profile.pools.map((line) => [line.fields.pool, line]));
    return [...lines].flatMap(([name, line]) => {
      const pool = pools.get(name);
      return pool ? [{ pool, profile, at: spot(line, 'pool') }] : [];
    });
  });
}
