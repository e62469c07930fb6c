// When the board fails that a service-location runs on, its VRRP group has to notice.

import { deviceRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import type { Location } from '../src/model/cgn.ts';
import { spot } from '../src/model/place.ts';
import type { Group } from '../src/model/vrrp.ts';
import { sameLocation } from '../src/pair/facing.ts';

export default deviceRule({
  id: 'vrrp-tracks-service-location',
  severity: 'warning',
  summary: 'The VRRP group of a service-location that is backed up between devices tracks that service-location.',
  source: 'Inter-chassis DS-Lite hot backup: step that has the VRRP group track the service-location',
  *check(device, other) {
    const numbers = new Set(device.locations.map(({ number }) => String(number)));
    for (const location of device.locations) {
      const { group, binding, channel, number } = location;
      if (!group || !binding || !channel || group.follows) continue;
      // Bound to a group aside from its channel: that is its mistake.
      if (group.interface.name !== channel.fields.interface) continue;
      const tracks = group.tracks.filter(({ kind }) => kind === 'service-location');
      // A track of what does not exist is a mistake of its own.
      if (tracks.some(({ what }) => what === String(number) || !numbers.has(what))) continue;
      const there = sameLocation(location, other)?.group;
      const counterpart = there?.tracks.find(
        ({ kind, what }) => kind === 'service-location' && what === String(number),
      );
      const wrong = tracks.find(({ what }) => !servedBy(group, device.locations).has(what));
      yield {
        about: group,
        at: wrong?.line ?? group.interface.at,
        // A backup that does not notice loses nothing as long as the master lives.
        severity: there && there.priority.value < group.priority.value ? 'error' : 'warning',
        message: `VRRP group ${group.vrid} does not track service-location ${number}, which follows it${wrong ? `, but ${wrong.what}` : ''}`,
        related: [
          { at: spot(binding, 'vrid'), message: `service-location ${number} follows the group` },
          ...(counterpart ? [{ at: counterpart.line, message: `tracked on ${other?.name}` }] : []),
        ],
        expected: number,
        ...(wrong && { actual: wrong.what }),
        fixes: [
          typeIn(group, `vrrp vrid ${group.vrid} track service-location ${number} reduced ${reduction(group, there)}`),
        ],
      };
    }
  },
});

/** The service-locations that follow the group. */
function servedBy(group: Group, locations: readonly Location[]): Set<string> {
  return new Set(locations.filter((each) => each.group === group).map(({ number }) => String(number)));
}

/** Enough to fall below the other device, with some to spare. */
function reduction(group: Group, there: Group | undefined): number {
  const lead = there ? group.priority.value - there.priority.value : 0;
  return Math.min(255, Math.max(10, lead + 10));
}
