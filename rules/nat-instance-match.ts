// The devices find the sessions of each other by the instance: by its name and its ID.

import { pairRule } from '../src/lint/rule.ts';
import { instanceMismatches } from '../src/pair/instances.ts';

export default pairRule({
  id: 'nat-instance-match',
  severity: 'error',
  summary: 'A NAT or NAT64 instance that is backed up between devices exists on both, under one name and one ID.',
  source: 'Command reference of the NAT64 instance: its ID; for NAT inferred from the examples and from DS-Lite',
  *check(pair) {
    yield* instanceMismatches(pair, ['nat', 'nat64']);
  },
});
