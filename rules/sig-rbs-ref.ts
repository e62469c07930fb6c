// Where several service-locations share the users, the backup service tells the devices who serves whom.

import { dangling } from '../src/lint/meant.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { isLeftOut } from '../src/model/excerpts.ts';

export default deviceRule({
  id: 'sig-rbs-ref',
  severity: 'error',
  summary: 'The backup service that a service-instance-group names exists.',
  source: 'Command reference of the service-instance-group: usage of the remote backup service',
  *check(device, other) {
    const names = new Set(device.services.map(({ name }) => name));
    for (const group of device.instanceGroups) {
      if (!group.service || names.has(group.service.fields.service)) continue;
      const { service } = group.service.fields;
      if (isLeftOut(device, other, (each) => each.services))
        return yield { skip: 'neither configuration shows a backup service' };
      const { question, ...reference } = dangling(group, group.service, 'service', device.services);
      const message = `service-instance-group ${group.name} names backup service ${service}, which does not exist${question}`;
      yield { about: group, message, ...reference };
    }
  },
});
