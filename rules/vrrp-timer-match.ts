// A backup waits for three intervals of its master: when it counts others than the master sends, it takes over too soon.

import { advertiseLearning } from '../grammar/views/vrrp.ts';
import { pairRule } from '../src/lint/rule.ts';
import { placeOf } from '../src/model/object.ts';
import { nameOf } from '../src/model/vrrp.ts';

export default pairRule({
  id: 'vrrp-timer-match',
  severity: 'error',
  summary: 'The two devices of a VRRP group advertise at the same interval.',
  source:
    'Command reference, vrrp timer-advertise learning enable and vrrp vrid timer advertise: intervals of one group',
  *check(pair) {
    const unlearning = pair.devices.flatMap(({ system }) => system.denied(advertiseLearning) ?? []);
    for (const { first, second } of pair.groups.both) {
      const [own, other] = [first.interval, second.interval];
      // Groups bound to management groups advertise nothing; a value that is none is no interval.
      if (own.value === other.value || !(own.value > 0 && other.value > 0) || first.follows || second.follows) continue;
      // A backup learns the seconds of its master, but no milliseconds.
      const learns = unlearning.length === 0 && own.value >= 1000 && other.value >= 1000;
      const effect = learns ? ', which the backup learns from the master' : '';
      yield {
        about: first,
        at: placeOf(own, first),
        message: `${nameOf(first)} advertises every ${said(own.value)}, but every ${said(other.value)} on ${second.device.name}${effect}`,
        related: [
          { at: placeOf(other, second), message: `${said(other.value)} on ${second.device.name}` },
          ...(learns ? [] : unlearning.map((at) => ({ at, message: 'the interval is not learned' }))),
        ],
        expected: said(other.value),
        actual: said(own.value),
        severity: learns ? 'info' : 'error',
      };
    }
  },
});

function said(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${milliseconds / 1000} s`;
}
