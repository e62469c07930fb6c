// One end that encrypts and one that does not never connect.

import { sslPolicy } from '../grammar/views/transport-security.ts';
import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { bothWays } from '../src/pair/match.ts';

export default pairRule({
  id: 'rbs-ssl-symmetric',
  severity: 'error',
  summary: 'Either both ends of a backup channel are bound to an SSL policy, or neither is.',
  source: 'Establishing a Dual-Device Backup Platform and Configuring ARP Dual-Device Hot Backup: both ends use SSL',
  *check(pair) {
    for (const { here, there } of bothWays(pair.services)) {
      if (here.ssl || !there.ssl) continue;
      const [policy, ...more] = here.device.system.all(sslPolicy);
      yield {
        about: here,
        message: `service ${here.name} is bound to no SSL policy, but its counterpart on ${there.device.name} is`,
        related: [{ at: there.ssl, message: `SSL policy ${there.ssl.fields.policy} on ${there.device.name}` }],
        // Which of several policies is meant, nothing tells.
        fixes: policy && more.length === 0 ? [typeIn(here, `bind ssl-policy ${policy.fields.policyName}`)] : [],
      };
    }
  },
});
