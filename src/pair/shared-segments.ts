// Where the segments of shared pools differ, and which pools have no counterpart that the other device shares.

import type { Service } from '../model/backup-service.ts';
import type { Place } from '../model/place.ts';
import type { Pool } from '../model/pool.ts';
import { exclusivePools, inclusionsOf } from '../model/pool-bindings.ts';
import { bindsUnknown, boundName, sharedPoolsOf, type Shared } from '../model/shared-pool.ts';
import { bothWays } from './match.ts';
import type { Pair } from './pair.ts';
import { isElsewhere, segmentDifferences, segmentOf, type Difference } from './pool-segments.ts';
import type { SharedPools } from './shared-pools.ts';

export interface Mismatch extends Omit<Difference, 'about'> {
  readonly about: Pool | Service;
}

export function segmentMismatches(pair: Pair, pools: SharedPools<Pool>): Mismatch[] {
  const differences = pools.both.flatMap(({ first, second }) => {
    // The secondary pool is measured by the primary one.
    const [here, there] = second.pool.isSlave ? [second.pool, first.pool] : [first.pool, second.pool];
    return segmentDifferences(here, there);
  });
  const twins = twinsOf(pair);
  const bound = boundPools(pair);
  const segments = new Map(
    pair.devices.map((device) => {
      const own = pools.alone.filter(({ pool }) => pool.device === device);
      return [device, new Set(own.map(({ pool }) => segmentOf(pool)))];
    }),
  );
  const unknown = new Set([...pools.facing.keys()].filter(bindsUnknown));
  const lonely = pools.alone.flatMap((shared) => {
    const there = pools.facing.get(shared.service);
    const twin = twins.get(shared.pool);
    // Nothing bound at all, undefined pools and secondary pools that nothing binds: other rules say so.
    if (!there || there.pools.length === 0 || unknown.has(there)) return [];
    if (twin?.isSlave && !bound.has(twin)) return [];
    // Several pools of one segment on one device: another rule says so, and which belongs to which is open.
    const segment = segmentOf(shared.pool);
    if (segment !== undefined && segments.get(there.device)?.has(segment)) return [];
    return [unbound(shared, there, twin)];
  });
  return [...differences, ...lonely];
}

function unbound({ pool, binding }: Shared<Pool>, there: Service, twin: Pool | undefined): Mismatch {
  const theirs = `pool ${pool.name} on ${pool.device.name}`;
  const related: { at: Place; message: string }[] = [
    { at: binding.line, message: `${boundName(binding)} on ${pool.device.name}` },
  ];
  if (twin) related.push({ at: twin.at, message: `pool ${twin.name} has the segment of ${theirs}` });
  return {
    about: there,
    at: there.at,
    message: twin
      ? `service ${there.name} does not bind pool ${twin.name}, the counterpart of ${theirs}`
      : `service ${there.name} binds no counterpart of ${theirs}`,
    related,
    expected: twin ? twin.name : `a pool with the segment of ${pool.name}`,
    actual: 'none',
    commands: twin ? [`ip-pool ${twin.name}`] : [],
  };
}

/** The pools of one segment on the two devices. */
function twinsOf({ pools }: Pair): ReadonlyMap<Pool, Pool> {
  const alike = bothWays(pools).filter(({ here, there }) => !isElsewhere(here, there));
  return new Map(alike.map(({ here, there }) => [here, there]));
}

function boundPools({ devices }: Pair): ReadonlySet<Pool> {
  return new Set(
    devices.flatMap((device) => {
      const names = new Set([
        ...exclusivePools(device, 4).map(({ pool }) => pool),
        ...device.profiles.flatMap(inclusionsOf).map(({ destination }) => destination),
      ]);
      const ofProfiles = device.pools.filter(({ name }) => names.has(name));
      return [...sharedPoolsOf(device).map(({ pool }) => pool), ...ofProfiles];
    }),
  );
}
