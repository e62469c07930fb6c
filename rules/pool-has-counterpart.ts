// A user keeps the address through a switchover: the other device must know the segment that it comes from.

import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { isBalanced, sharedAcross } from '../src/pair/shared-pools.ts';
import { segmentMismatches } from '../src/pair/shared-segments.ts';

export default pairRule({
  id: 'pool-has-counterpart',
  severity: 'warning',
  summary: 'Each segment that one device shares, the other device shares too.',
  source:
    'Configuring User Information Backup in Shared IP Address Pool Mode: the pools of the two devices use one address segment',
  *check(pair) {
    const pools = sharedAcross(pair);
    // Where the segments cross, pool-segment-mirrored compares them.
    if (isBalanced(pair, pools)) return;
    for (const { commands, ...problem } of segmentMismatches(pair, pools)) {
      yield { ...problem, fixes: commands.length > 0 ? [typeIn(problem.about, ...commands)] : [] };
    }
  },
});
