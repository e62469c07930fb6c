// Both ends of the TCP channel use one port.

import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { spot } from '../src/model/place.ts';
import { channelsOfBoth, mirrorOf, mirrors } from '../src/pair/services.ts';

export default pairRule({
  id: 'rbs-port-match',
  severity: 'error',
  summary: 'Both ends of a backup channel have the same TCP port.',
  source: 'Establishing a Dual-Device Backup Platform: step that sets peer, source and port of the service',
  *check(pair) {
    for (const both of pair.services.both) {
      for (const { first, second } of channelsOfBoth(both)) {
        // A port that the device would refuse is reported as such.
        const refused = [first, second].some(({ line }) => line.problems.some(({ field }) => field === 'port'));
        if (refused || first.port === second.port) continue;
        const other = both.second.device.name;
        yield {
          about: both.first,
          at: spot(first.line, 'port'),
          message: `service ${both.first.name} has port ${first.port}, but ${second.port} on ${other}`,
          related: [{ at: spot(second.line, 'port'), message: `${second.port} on ${other}` }],
          expected: second.port,
          actual: first.port,
          // With other addresses at fault as well, a whole line would mend too much at once.
          fixes: mirrors(first, second)
            ? [typeIn(both.first, mirrorOf(second)), typeIn(both.second, mirrorOf(first))]
            : [],
        };
      }
    }
  },
});
