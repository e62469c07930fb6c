// A group watches no more than so many service-locations.

import { deviceRule } from '../src/lint/rule.ts';
import { nameOf } from '../src/model/vrrp.ts';

const MOST = 16;

export default deviceRule({
  id: 'track-sl-limit',
  severity: 'error',
  summary: 'A VRRP group tracks at most 16 service-locations.',
  source: 'Command reference, vrrp vrid track service-location: number of service-locations of a group',
  *check(device) {
    for (const group of device.groups) {
      const tracked = group.tracks.filter(({ kind }) => kind === 'service-location');
      const surplus = tracked[MOST];
      if (!surplus) continue;
      yield {
        about: group,
        at: surplus.line,
        message: `${nameOf(group)} tracks ${tracked.length} service-locations, but a group takes ${MOST} at most`,
        related: tracked.slice(MOST + 1).map(({ line, what }) => ({ at: line, message: `service-location ${what}` })),
        expected: `at most ${MOST}`,
        actual: tracked.length,
      };
    }
  },
});
