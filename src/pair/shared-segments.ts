// Where the segments of shared pools differ, and which pools have no counterpart that the other device shares.

import type { Service } from '../model/backup-service.ts';
import type { Place } from '../model/place.ts';
import type { Pool } from '../model/pool.ts';
import { boundName } from '../model/shared-pool.ts';
import type { Pair } from './pair.ts';
import { isElsewhere, segmentDifferences, segmentOf, type SegmentDifference } from './pool-segments.ts';
import type { SharedPools } from './shared-pools.ts';
import { unboundPools, type Unbound } from './unbound-pools.ts';

interface SegmentMismatch extends Omit<SegmentDifference, 'about'> {
  readonly about: Pool | Service;
}

export function segmentMismatches(pair: Pair, pools: SharedPools<Pool>): SegmentMismatch[] {
  const differences = pools.both.flatMap(({ first, second }) => {
    // The secondary pool is measured by the primary one.
    const [here, there] = second.pool.isSlave ? [second.pool, first.pool] : [first.pool, second.pool];
    return segmentDifferences(here, there);
  });
  // Pools that have only their name in common are no counterparts.
  const alike = { both: pair.pools.both.filter(({ first, second }) => !isElsewhere(first, second)), alone: [] };
  const segments = new Map(
    pair.devices.map((device) => {
      const own = pools.alone.filter(({ pool }) => pool.device === device);
      return [device, new Set(own.map(({ pool }) => segmentOf(pool)))];
    }),
  );
  const lonely = unboundPools(pair, pools, alike, 4).filter(({ shared, there }) => {
    // Several pools of one segment on one device: another rule says so, and which belongs to which is open.
    const segment = segmentOf(shared.pool);
    return segment === undefined || !segments.get(there.device)?.has(segment);
  });
  return [...differences, ...lonely.map(unbound)];
}

function unbound({ shared: { pool, binding }, there, twin }: Unbound<Pool>): SegmentMismatch {
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
