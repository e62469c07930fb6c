// The backup channel carries the users' sessions: unencrypted, whoever is on the way can read and forge them.

import { sslPolicy } from '../grammar/views/transport-security.ts';
import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { bothWays } from '../src/pair/match.ts';

export default pairRule({
  id: 'service-ssl-advised',
  severity: 'info',
  optIn: true,
  summary: 'The channel of a backup service is encrypted.',
  source: 'Establishing a Dual-Device Backup Platform: advice to bind the service to an SSL policy',
  *check(pair) {
    for (const { here, there } of bothWays(pair.services)) {
      const [channel] = here.channels;
      // Where only one end encrypts, another rule says so.
      if (!channel || here.ssl || there.ssl) continue;
      const [policy, ...more] = here.device.system.all(sslPolicy);
      yield {
        about: here,
        message: `service ${here.name} is bound to no SSL policy: its channel to ${channel.peer} is not encrypted`,
        related: [{ at: channel.line, message: 'the channel' }],
        expected: 'an SSL policy',
        // Which of several policies is meant, nothing tells.
        fixes: policy && more.length === 0 ? [typeIn(here, `bind ssl-policy ${policy.fields.policyName}`)] : [],
      };
    }
  },
});
