// A service-location without a board has no place to run.

import { location, locationFollowing } from '../grammar/views/nat.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { sameLocation } from '../src/pair/facing.ts';

export default deviceRule({
  id: 'sl-location-bound',
  severity: 'error',
  summary: 'A service-location names the board that it runs on.',
  source: 'Inter-chassis DS-Lite hot backup: step that binds a service-location to a board',
  *check(device, other) {
    for (const each of device.locations) {
      const { section, number } = each;
      if (section.last(location) || section.last(locationFollowing)) continue;
      // A spelling that only other models have.
      if (section.unread('location')) continue;
      const there = sameLocation(each, other)?.boards[0];
      yield {
        about: each,
        message: `service-location ${number} names no board`,
        related: there ? [{ at: there, message: `on ${other?.name} it names one` }] : [],
      };
    }
  },
});
