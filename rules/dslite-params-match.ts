// The backup continues sessions that the master began: with the same addresses, ports and functions.

import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { bodyMismatches } from '../src/pair/instance-bodies.ts';

export default pairRule({
  id: 'dslite-params-match',
  severity: 'error',
  summary: 'A DS-Lite instance that is backed up between devices has the same parameters and functions on both.',
  source: 'Inter-chassis DS-Lite hot backup: requirements of the DS-Lite instances',
  *check(pair) {
    for (const { missing, concerns: _, ...problem } of bodyMismatches(pair, ['ds-lite'])) {
      yield { ...problem, fixes: missing ? [typeIn(missing.view, ...missing.commands)] : [] };
    }
  },
});
