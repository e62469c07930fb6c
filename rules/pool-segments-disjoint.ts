// An address that two pools have goes to two users.

import { deviceRule } from '../src/lint/rule.ts';
import type { Device } from '../src/model/device.ts';
import { collisions, soundSections, vpnOf } from '../src/model/collisions.ts';
import { groupBy } from '../src/model/group-by.ts';
import type { Pool } from '../src/model/pool.ts';

export default deviceRule({
  id: 'pool-segments-disjoint',
  severity: 'error',
  summary: 'Pools of one VPN instance have different addresses.',
  source: 'Configuring User Information Backup in Shared IP Address Pool Mode: segments of the pools of one device',
  *check(device) {
    for (const pools of groupBy(poolsToKeepApart(device), vpnOf).values()) {
      const sections = pools.flatMap((pool) => soundSections(pool).map((section) => ({ ...section, pool })));
      const told = new Set<string>();
      for (const { first, second } of collisions(sections, ({ pool }) => pool)) {
        const both = `${first.pool.name} ${second.pool.name}`;
        if (told.has(both)) continue;
        told.add(both);
        yield {
          about: second.pool,
          at: second.line,
          message: `section ${second.number} of pool ${second.pool.name} overlaps section ${first.number} of pool ${first.pool.name}`,
          related: [{ at: first.line, message: `section ${first.number} of pool ${first.pool.name}` }],
        };
      }
    }
  },
});

/** The pools that must have their addresses for themselves; those opened with `overlap` need not. */
function poolsToKeepApart({ pools }: Device): Pool[] {
  return pools.filter(({ kind, header }) => kind !== undefined && !('overlap' in header.fields));
}
