// An instance runs in the service-locations of its group: without one it runs nowhere.

import { deviceRule } from '../src/lint/rule.ts';
import { spot } from '../src/model/place.ts';

export default deviceRule({
  id: 'sig-sl-ref',
  severity: 'error',
  summary: 'A service-instance-group names service-locations, and these exist.',
  source: 'Inter-chassis DS-Lite hot backup: step that binds the service-location to the service-instance-group',
  *check(device, other) {
    const numbers = new Set(device.locations.map(({ number }) => number));
    const used = new Set(device.instances.flatMap(({ groups }) => groups.map((line) => line.fields.group)));
    for (const group of device.instanceGroups) {
      const there = other?.instanceGroups.find(({ name }) => name === group.name);
      if (group.locations.length === 0) {
        const member = there?.locations[0];
        yield {
          about: group,
          // Nothing is lost as long as no instance uses it.
          severity: used.has(group.name) ? 'error' : 'warning',
          message: `service-instance-group ${group.name} names no service-location`,
          related: member ? [{ at: member, message: `on ${other?.name} it names ${member.fields.id}` }] : [],
        };
      }
      for (const line of group.locations) {
        const { id } = line.fields;
        if (numbers.has(id)) continue;
        const named = other?.locations.find(({ number }) => number === id);
        yield {
          about: group,
          at: spot(line, 'id'),
          message: `service-instance-group ${group.name} names service-location ${id}, which does not exist`,
          related: named ? [{ at: named.at, message: `${other?.name} has it` }] : [],
          actual: id,
        };
      }
    }
  },
});
