// A service shares a group of pools by its name: a name that nothing bears shares nothing.

import { groupOfService } from '../grammar/views/remote-backup.ts';
import { dangling } from '../src/lint/meant.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { isLeftOut } from '../src/model/excerpts.ts';

export default deviceRule({
  id: 'rbs-ip-pool-group-ref',
  severity: 'error',
  summary: 'The groups of pools that a backup service shares exist.',
  source: 'Command reference, ip-pool-group of a backup service: the group must have been configured',
  *check(device, other) {
    const names = new Set(device.poolGroups.map(({ name }) => name));
    for (const service of device.services)
      for (const line of service.section.all(groupOfService)) {
        const { group } = line.fields;
        if (names.has(group)) continue;
        if (isLeftOut(device, other, (each) => each.poolGroups))
          return yield { skip: 'neither configuration shows a group of pools' };
        const { question, ...reference } = dangling(service, line, 'group', device.poolGroups);
        const message = `service ${service.name} shares pool group ${group}, but ${device.name} has no such group${question}`;
        yield { about: service, message, ...reference };
      }
  },
});
