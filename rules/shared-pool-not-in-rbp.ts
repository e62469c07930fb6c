// A pool is either shared by a backup service or taken by a profile for itself; both at once contradict each other.

import { deviceRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { groupBy } from '../src/model/group-by.ts';
import { calledPool, exclusivePools, poolFamilies, poolsByName, sharedPools } from '../src/model/pool-bindings.ts';

export default deviceRule({
  id: 'shared-pool-not-in-rbp',
  severity: 'error',
  summary: 'A pool that a backup service shares is in no backup profile.',
  source: 'Configuring User Information Backup in Shared IP Address Pool Mode: what a shared pool must not be bound to',
  *check(device) {
    for (const family of poolFamilies) {
      const pools = poolsByName(device, family);
      const exclusive = exclusivePools(device, family);
      if (exclusive.length === 0) continue;
      const shared = groupBy(sharedPools(device, family), ({ pool }) => pool);
      for (const { pool: name, owner: profile, at } of exclusive) {
        const [binding] = shared.get(name) ?? [];
        const pool = pools.get(name);
        // Pools of a DHCP server follow other laws: they are never shared.
        if (!binding || !pool || ('kind' in pool && pool.kind === 'server')) continue;
        const called = calledPool(family, name);
        const service = binding.owner.name;
        yield {
          about: pool,
          at,
          message: `${called} is exclusive to profile ${profile.name}, but service ${service} shares it`,
          related: [{ at: binding.at, message: `service ${service} shares it here` }],
          fixes: [typeIn(profile, `undo ${family === 4 ? 'ip' : 'ipv6'}-pool ${name}`)],
        };
      }
    }
  },
});
