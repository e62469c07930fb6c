// When both devices give addresses of their own pools to users, each needs a secondary pool for those of the other.

import { pairRule } from '../src/lint/rule.ts';
import type { Service } from '../src/model/backup-service.ts';
import type { Device } from '../src/model/device.ts';
import { groupBy } from '../src/model/group-by.ts';
import { poolsByName, sharedPools } from '../src/model/pool-bindings.ts';
import type { Pool } from '../src/model/pool.ts';
import { bothWays } from '../src/pair/match.ts';
import type { Pair } from '../src/pair/pair.ts';

export default pairRule({
  id: 'shared-pool-primary-and-slave',
  severity: 'info',
  summary: 'Where two devices share their load, each shares a primary pool and a secondary pool.',
  source: 'Configuring User Information Backup in Shared IP Address Pool Mode: pools of each device',
  *check(pair) {
    const twins = twinsOf(pair);
    const shared = new Map(pair.devices.flatMap(poolsOf));
    for (const { here, there } of bothWays(pair.services)) {
      const own = shared.get(here) ?? [];
      // A pool that is missing may have been the secondary one.
      if (own.length === 0 || own.some((pool) => !pool || pool.isSlave)) continue;
      // Primary pools with the same addresses are one pool, of a pair that shares no load.
      const known = new Set(own.map((pool) => pool && twins.get(pool)));
      const foreign = shared.get(there)?.find((pool) => pool && !pool.isSlave && !known.has(pool));
      if (!foreign) continue;
      yield {
        about: here,
        message: `service ${here.name} shares no pool with rui-slave, but ${there.device.name} shares primary pool ${foreign.name}`,
        related: [{ at: foreign.header, message: `primary pool ${foreign.name} of ${there.device.name}` }],
      };
    }
  },
});

function twinsOf({ pools }: Pair): ReadonlyMap<Pool, Pool> {
  return new Map(
    pools.both.flatMap(({ first, second }): [Pool, Pool][] => [
      [first, second],
      [second, first],
    ]),
  );
}

/** Of each service; undefined for a name that leads nowhere. */
function poolsOf(device: Device): [Service, (Pool | undefined)[]][] {
  const pools = poolsByName(device, 4);
  return [...groupBy(sharedPools(device, 4), ({ owner }) => owner)].map(([service, bindings]) => [
    service,
    bindings.map(({ pool }) => pools.get(pool)),
  ]);
}
