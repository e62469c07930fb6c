// An instance runs in the service-locations of its group: without one it runs nowhere.

import { danglingOfBoth } from '../src/lint/meant.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { isLeftOut } from '../src/model/excerpts.ts';

export default deviceRule({
  id: 'sig-sl-ref',
  severity: 'error',
  summary: 'A service-instance-group names service-locations, and these exist.',
  source: 'Inter-chassis DS-Lite hot backup: step that binds the service-location to the service-instance-group',
  *check(device, other) {
    const numbers = new Set(device.locations.map(({ number }) => number));
    const used = new Set(device.instances.flatMap(({ groups }) => groups.map((line) => line.fields.group)));
    const here = device.locations.map(({ number: name, at }) => ({ name, at }));
    const groupsThere = new Map(other?.instanceGroups.map((group) => [group.name, group]));
    for (const group of device.instanceGroups) {
      const there = groupsThere.get(group.name);
      // Nothing is lost as long as no instance uses it.
      if (group.locations.length === 0 && used.has(group.name)) {
        const member = there?.locations[0];
        yield {
          about: group,
          message: `service-instance-group ${group.name} names no service-location`,
          related: member ? [{ at: member, message: `on ${other?.name} it names ${member.fields.id}` }] : [],
        };
      }
      for (const line of group.locations) {
        const { id } = line.fields;
        if (numbers.has(id)) continue;
        if (isLeftOut(device, other, (each) => each.locations))
          return yield { skip: 'neither configuration shows a service-location' };
        const namesake = other?.locations.find(({ number }) => number === id);
        const { question, ...reference } = danglingOfBoth(group, line, 'id', { here, there: namesake });
        yield {
          about: group,
          message: `service-instance-group ${group.name} names service-location ${id}, which does not exist${question}`,
          ...reference,
        };
      }
    }
  },
});
