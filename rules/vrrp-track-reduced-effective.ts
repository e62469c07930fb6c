// A failure switches over only when the priority of the master falls below that of the backup.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { placeOf } from '../src/model/object.ts';
import { sum } from '../src/model/sum.ts';
import { nameOf, type Group } from '../src/model/vrrp.ts';
import { reducing, trackReducedBy, watched } from '../src/model/vrrp-tracks.ts';

export default pairRule({
  id: 'vrrp-track-reduced-effective',
  severity: 'warning',
  summary: 'When something that the master tracks fails, its priority falls below that of the backup.',
  source: 'Command reference, vrrp vrid track: the reduced priority lets the backup become master',
  *check(pair) {
    for (const { first, second } of pair.groups.both) {
      const [master, backup] = first.priority.value > second.priority.value ? [first, second] : [second, first];
      const [high, low] = [master.priority.value, backup.priority.value];
      // An owner's priority stays, and who follows a management group has none of its own.
      if (high === low || master.isOwner || master.follows || backup.follows) continue;
      yield* rising(master, backup);
      const raised = low + sum(backup.tracks, ({ increased = 0 }) => increased);
      const weak = reducing(master.tracks).filter(({ reduced }) => high - reduced >= low);
      // Small amounts add up: the master gives way when several of its uplinks have failed.
      if (high - sum(weak, ({ reduced }) => reduced) < low) continue;
      for (const track of weak) {
        const { reduced, line } = track;
        yield {
          about: master,
          // The backup may rise when the same thing fails: whether it does, only the network shows.
          ...(high - reduced < raised && { severity: 'info' as const }),
          at: line,
          message: `${nameOf(master)} keeps priority ${high - reduced} when ${watched(track)} fails, not below the ${low} of ${backup.device.name}: no switchover${raised > low ? ' unless that one rises' : ''}`,
          related: [
            { at: placeOf(master.priority, master), message: `priority ${high}` },
            { at: placeOf(backup.priority, backup), message: `priority ${low} on ${backup.device.name}` },
          ],
          expected: `more than ${high - low}`,
          actual: reduced,
          fixes: [typeIn(master, trackReducedBy(track, enough(master, backup)))],
        };
      }
    }
  },
});

/** A master that rises with a failure stays master. That it rises when it loses the other device may be meant. */
function* rising(master: Group, backup: Group): Generator<Problem> {
  for (const track of master.tracks) {
    const { increased, kind, line } = track;
    if (increased === undefined) continue;
    yield {
      about: master,
      ...(kind === 'bfd' && { severity: 'info' as const }),
      at: line,
      message: `${nameOf(master)} is master and its priority rises by ${increased} when ${watched(track)} fails: no switchover`,
      related: [
        { at: placeOf(master.priority, master), message: `priority ${master.priority.value}` },
        {
          at: placeOf(backup.priority, backup),
          message: `priority ${backup.priority.value} on ${backup.device.name}`,
        },
      ],
      fixes: [typeIn(master, trackReducedBy(track, enough(master, backup)))],
    };
  }
}

function enough({ priority }: Group, backup: Group): number {
  return Math.min(255, Math.ceil((priority.value - backup.priority.value + 1) / 10) * 10);
}
