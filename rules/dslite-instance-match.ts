// The devices find the sessions of each other by the instance: by its name and its ID.

import { pairRule } from '../src/lint/rule.ts';
import { instanceMismatches } from '../src/pair/instances.ts';

export default pairRule({
  id: 'dslite-instance-match',
  severity: 'error',
  summary: 'A DS-Lite instance that is backed up between devices exists on both, under one name and one ID.',
  source: 'Inter-chassis DS-Lite hot backup: requirements of the DS-Lite instances',
  *check(pair) {
    yield* instanceMismatches(pair, ['ds-lite']);
  },
});
