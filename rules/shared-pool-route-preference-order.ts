// The network sends the users' traffic where their routes cost least: that has to be the device of the primary pool.

import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { preferences, setByRouting } from '../src/pair/preferences.ts';
import { sharedAcross } from '../src/pair/shared-pools.ts';

export default pairRule({
  id: 'shared-pool-route-preference-order',
  severity: 'error',
  summary: 'The routes of a primary pool cost less than those of its secondary pool on the other device.',
  source:
    'Configuring User Information Backup in Shared IP Address Pool Mode: the route of the primary pool has the higher priority; default metrics of the bound pools',
  *check(pair) {
    if (setByRouting(pair)) return;
    for (const { command, ...problem } of preferences(sharedAcross(pair)))
      yield { ...problem, fixes: [typeIn(problem.about, command)] };
  },
});
