// Users of a shared pool keep their addresses on the other device only if the pool is shared there too.

import { pairRule } from '../src/lint/rule.ts';
import { bothWays } from '../src/pair/match.ts';

export default pairRule({
  id: 'shared-pool-symmetric',
  severity: 'error',
  summary: 'If a backup service shares pools, so does its counterpart on the other device.',
  source: 'Configuring User Information Backup in Shared IP Address Pool Mode: steps that are made on both devices',
  *check(pair) {
    for (const { here, there } of bothWays(pair.services)) {
      const [example] = there.pools;
      if (here.pools.length > 0 || !example) continue;
      const { name } = there.device;
      yield {
        about: here,
        message: `service ${here.name} shares no pool, but service ${there.name} on ${name} shares ${there.pools.length}`,
        related: [{ at: example.line, message: `shared by service ${there.name} on ${name}` }],
        expected: 'at least one pool',
        actual: 'none',
      };
    }
  },
});
