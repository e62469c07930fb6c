// A failure switches over only when the priority of the master falls below that of the backup.

import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { placeOf } from '../src/model/object.ts';
import { nameOf, type Group } from '../src/model/vrrp.ts';
import { reducing, sum, type Track } from '../src/model/vrrp-tracks.ts';

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
      const raised = low + sum(backup.tracks.map(({ increased = 0 }) => increased));
      const weak = reducing(master.tracks).filter(({ reduced }) => high - reduced >= low);
      // Small amounts add up: the master gives way when several of its uplinks have failed.
      if (high - sum(weak.map(({ reduced }) => reduced)) < low) continue;
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
          fixes: [typeIn(master, commandFor(track, enough(master, backup)))],
        };
      }
    }
  },
});

function watched({ kind, what }: Track): string {
  if (kind === 'interface') return what;
  return `${kind === 'bfd' ? 'BFD session' : kind} ${what}`;
}

function enough({ priority }: Group, backup: Group): number {
  return Math.min(255, Math.ceil((priority.value - backup.priority.value + 1) / 10) * 10);
}

/** The same line with another amount; models of some families say `reduce`. */
function commandFor({ line }: Track, amount: number): string {
  const words = line.words.map(({ text }) => text);
  const at = words.findIndex((word) => /^reduced?$/i.test(word));
  return at < 0 ? [...words, 'reduced', amount].join(' ') : [...words.slice(0, at + 1), amount].join(' ');
}
