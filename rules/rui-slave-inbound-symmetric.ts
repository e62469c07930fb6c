// Whether the backup drops the packets of its users is said on both devices, for either may become the backup.

import { slaveWithoutForwarding } from '../grammar/views/remote-backup.ts';
import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { bothWays } from '../src/pair/match.ts';

export default pairRule({
  id: 'rui-slave-inbound-symmetric',
  severity: 'error',
  summary: 'A profile forwards the packets of backup users on both devices or on neither.',
  source: 'Command reference, rui-slave inbound without-forwarding: configured on both devices',
  *check(pair) {
    for (const { here, there } of bothWays(pair.profiles)) {
      const line = there.section.last(slaveWithoutForwarding);
      if (!line || here.section.last(slaveWithoutForwarding)) continue;
      yield {
        about: here,
        message: `profile ${here.name} forwards the packets of users that it backs up, but on ${there.device.name} it does not`,
        related: [{ at: line, message: `without forwarding on ${there.device.name}` }],
        fixes: [typeIn(here, 'rui-slave inbound without-forwarding')],
      };
    }
  },
});
