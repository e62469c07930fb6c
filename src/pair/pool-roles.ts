// Shared pools that belong together but have one role, and whether both devices use theirs at once.

import type { Pool } from '../model/pool.ts';
import type { Pool6 } from '../model/pool6.ts';
import { costOf } from '../model/pool-cost.ts';
import type { Shared } from '../model/shared-pool.ts';
import type { Matches } from './match.ts';
import type { Pair } from './pair.ts';

interface Alike<P> {
  /** The one that more probably has the wrong role. */
  readonly wrong: Shared<P>;
  readonly right: Shared<P>;
}

export function alikeInRole<P extends Pool | Pool6>({ both }: Matches<Shared<P>>): Alike<P>[] {
  return both.flatMap(({ first, second }) => {
    if (first.pool.isSlave !== second.pool.isSlave) return [];
    const [cost, other] = [costOf(first)?.value ?? 0, costOf(second)?.value ?? 0];
    // The routes of a secondary pool are the dearer ones.
    const isFirst = first.pool.isSlave ? cost < other : cost > other;
    return [isFirst ? { wrong: first, right: second } : { wrong: second, right: first }];
  });
}

/** Whether each device is the master of some VRRP group. */
export function mastersOfBoth({ groups }: Pair): boolean {
  const own = groups.both.filter(({ first, second }) => !first.follows && !second.follows);
  const leads = own.map(({ first, second }) => first.priority.value - second.priority.value);
  return leads.some((lead) => lead > 0) && leads.some((lead) => lead < 0);
}
