// A board cannot stand in for itself.

import { location } from '../grammar/views/nat.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { spot } from '../src/model/place.ts';

export default deviceRule({
  id: 'location-slots-differ',
  severity: 'error',
  summary: 'The backup board of a service-location is another one than its main board.',
  source: 'Command reference of the service-location: usage of the main and the backup board',
  *check(device) {
    for (const each of device.locations) {
      for (const line of each.section.all(location)) {
        const { slot, backupSlot, card, backupCard, engine, backupEngine } = line.fields;
        // Two engines of one slot are two boards for all we know.
        if (slot !== backupSlot || card !== backupCard || engine !== backupEngine) continue;
        yield {
          about: each,
          at: spot(line, 'backupSlot'),
          message: `service-location ${each.number} has its backup in slot ${slot}, where it runs itself`,
          related: [{ at: spot(line, 'slot'), message: 'the main board' }],
          expected: `another slot than ${slot}`,
          actual: slot,
        };
      }
    }
  },
});
