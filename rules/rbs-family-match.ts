// A channel has two ends of one family: from an IPv4 address nothing reaches an IPv6 one.

import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { channelsOfBoth, mirrorOf } from '../src/pair/services.ts';

export default pairRule({
  id: 'rbs-family-match',
  severity: 'error',
  summary: 'Both ends of a backup channel have IPv4 addresses, or both IPv6 addresses.',
  source: 'Establishing a Dual-Device Backup Platform: step that sets peer, source and port of the service',
  *check(pair) {
    for (const both of pair.services.both) {
      const [here, there] = [both.first.channels[0], both.second.channels[0]];
      if (!here || !there || channelsOfBoth(both).length > 0) continue;
      const { name } = both.second.device;
      yield {
        about: both.first,
        at: here.line,
        message: `service ${both.first.name} has an IPv${here.family} channel, but its counterpart on ${name} an IPv${there.family} one`,
        related: [{ at: there.line, message: `IPv${there.family} on ${name}` }],
        expected: mirrorOf(there),
        fixes: [typeIn(both.first, mirrorOf(there)), typeIn(both.second, mirrorOf(here))],
      };
    }
  },
});
