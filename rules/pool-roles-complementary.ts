// Of the two pools with one segment, the primary one hands out its addresses, and the secondary one keeps them.

import { pairRule } from '../src/lint/rule.ts';
import { alikeInRole, mastersOfBoth } from '../src/pair/pool-roles.ts';
import { sharedAcross } from '../src/pair/shared-pools.ts';

export default pairRule({
  id: 'pool-roles-complementary',
  severity: 'warning',
  summary: 'Of two shared pools with one segment, one is primary and one is secondary.',
  source:
    'Configuring User Information Backup in Shared IP Address Pool Mode: primary and secondary pools, and the note on address conflicts with load balancing',
  *check(pair) {
    const bothAreMasters = mastersOfBoth(pair);
    for (const { wrong, right } of alikeInRole(sharedAcross(pair))) {
      const modes = [wrong.pool.mode, right.pool.mode];
      // A pool that does not say its mode does not say its role; and of two remote pools another rule speaks.
      if (modes.includes(undefined) || modes.every((mode) => mode === 'remote')) continue;
      const { isSlave, name } = wrong.pool;
      const role = isSlave ? 'secondary' : 'primary';
      const other = right.pool.device.name;
      yield {
        about: wrong.pool,
        // Two masters hand out the same addresses at once.
        severity: !isSlave && bothAreMasters ? 'error' : 'warning',
        message: `pool ${name} is ${role}, and so is its counterpart ${right.pool.name} on ${other}`,
        related: [{ at: right.pool.at, message: `${role} on ${other}` }],
        expected: isSlave ? 'primary' : 'secondary',
        actual: role,
      };
    }
  },
});
