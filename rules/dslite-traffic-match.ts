// What the backup does not send to its instance, it forwards as it is: nobody takes the packets out of their tunnel.

import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { trafficMismatches } from '../src/pair/instance-traffic.ts';

export default pairRule({
  id: 'dslite-traffic-match',
  severity: 'warning',
  summary: 'The traffic policies of both devices send the same packets to a DS-Lite instance that is backed up.',
  source: 'Inferred from inter-chassis DS-Lite hot backup: the same DS-Lite functions are configured on both devices',
  *check(pair) {
    for (const { missing, concerns: _, ...problem } of trafficMismatches(pair)) {
      yield { ...problem, fixes: missing ? [typeIn(missing.view, ...missing.commands)] : [] };
    }
  },
});
