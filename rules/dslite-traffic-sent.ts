// The instance of the backup gets no packets after a switchover where no policy sends it any.

import { pairRule } from '../src/lint/rule.ts';
import { silentInstances } from '../src/pair/instance-traffic.ts';

export default pairRule({
  id: 'dslite-traffic-sent',
  severity: 'warning',
  summary: 'A DS-Lite instance that is backed up gets incoming packets on both devices.',
  source: 'Inferred from inter-chassis DS-Lite hot backup: the same DS-Lite functions are configured on both devices',
  *check(pair) {
    for (const { here, there, binding, sender } of silentInstances(pair)) {
      const { name, device } = here;
      yield {
        about: here,
        at: binding ?? here.at,
        message: `nothing on ${device.name} sends incoming packets to ds-lite instance ${name}, but on ${there.device.name} something does`,
        related: [{ at: sender, message: `sends them on ${there.device.name}` }],
      };
    }
  },
});
