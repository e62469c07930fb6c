// Where several service-locations share the users, the backup service tells the devices who serves whom.

import { deviceRule } from '../src/lint/rule.ts';
import { spot } from '../src/model/place.ts';

export default deviceRule({
  id: 'sig-rbs-ref',
  severity: 'error',
  summary: 'The backup service that a service-instance-group names exists.',
  source: 'Command reference of the service-instance-group: usage of the remote backup service',
  *check(device) {
    const names = new Set(device.services.map(({ name }) => name));
    for (const group of device.instanceGroups) {
      if (!group.service || names.has(group.service.fields.service)) continue;
      const { service } = group.service.fields;
      yield {
        about: group,
        at: spot(group.service, 'service'),
        message: `service-instance-group ${group.name} names backup service ${service}, which does not exist`,
        actual: service,
      };
    }
  },
});
