// The backup continues sessions that the master began: with the same addresses, ports and functions.

import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { bodyMismatches } from '../src/pair/instance-bodies.ts';

export default pairRule({
  id: 'nat-params-match',
  severity: 'error',
  summary: 'A NAT or NAT64 instance that is backed up between devices has the same addresses and functions on both.',
  source: 'Inferred from the examples of inter-chassis NAT hot backup, and from the requirements of DS-Lite',
  *check(pair) {
    for (const { missing, concerns, ...problem } of bodyMismatches(pair, ['nat', 'nat64'])) {
      yield {
        ...problem,
        severity: concerns === 'addresses' ? 'error' : 'warning',
        fixes: missing ? [typeIn(missing.view, ...missing.commands)] : [],
      };
    }
  },
});
