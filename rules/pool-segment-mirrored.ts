// With load balancing each device serves half of the users, and stands in for the other half: the segments cross.

import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { isBalanced, sharedAcross } from '../src/pair/shared-pools.ts';
import { segmentMismatches } from '../src/pair/shared-segments.ts';

export default pairRule({
  id: 'pool-segment-mirrored',
  severity: 'error',
  summary:
    'Where each device has a primary and a secondary pool, the primary segment of one is the secondary segment of the other.',
  source:
    'Configuring User Information Backup in Shared IP Address Pool Mode: requirements of the primary and the secondary pool of each device',
  *check(pair) {
    const pools = sharedAcross(pair);
    // With one pool on each device it is pool-has-counterpart that compares them.
    if (!isBalanced(pair, pools)) return;
    for (const { commands, ...problem } of segmentMismatches(pair, pools)) {
      yield { ...problem, fixes: commands.length > 0 ? [typeIn(problem.about, ...commands)] : [] };
    }
  },
});
