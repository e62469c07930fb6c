// Shared pools for which the other device binds nothing.

import type { Service } from '../model/backup-service.ts';
import type { Pool } from '../model/pool.ts';
import type { PoolFamily } from '../model/pool-bindings.ts';
import type { Pool6 } from '../model/pool6.ts';
import { poolsInBackup } from '../model/pools-in-use.ts';
import { bindsUnknown, type Shared } from '../model/shared-pool.ts';
import { twins, type Matches } from './match.ts';
import type { Pair } from './pair.ts';
import type { SharedPools } from './shared-pools.ts';

export interface Unbound<P> {
  readonly shared: Shared<P>;
  /** The service of the other device, which binds no counterpart. */
  readonly there: Service;
  /** The pool that it could bind. */
  readonly twin: P | undefined;
}

/** Nothing bound at all, undefined pools, and secondary pools that nothing binds: of these, other rules speak. */
export function unboundPools<P extends Pool | Pool6>(
  { devices }: Pair,
  { alone, facing }: SharedPools<P>,
  matches: Matches<P>,
  family: PoolFamily,
): Unbound<P>[] {
  if (alone.length === 0) return [];
  const counterparts = twins(matches);
  const used = new Map(devices.map((device) => [device, poolsInBackup(device, family)]));
  const unknown = new Set([...facing.keys()].filter(bindsUnknown));
  return alone.flatMap((shared) => {
    const there = facing.get(shared.service);
    const twin = counterparts.get(shared.pool);
    if (!there || there.pools.length === 0 || unknown.has(there)) return [];
    return twin?.isSlave && !used.get(twin.device)?.has(twin.name) ? [] : [{ shared, there, twin }];
  });
}
