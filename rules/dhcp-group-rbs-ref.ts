// A group of DHCP servers may be tied to a backup service: then the peer of the service is the server.

import { dangling } from '../src/lint/meant.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { isLeftOut } from '../src/model/excerpts.ts';

export default deviceRule({
  id: 'dhcp-group-rbs-ref',
  severity: 'error',
  summary: 'The backup service that a DHCP server group is tied to exists.',
  source:
    'Configuring User Information Backup in Shared IP Address Pool Mode: step that ties a DHCP server group to a backup service',
  *check(device, other) {
    const services = new Set(device.services.map(({ name }) => name));
    for (const group of device.serverGroups) {
      const name = group.service?.fields.service;
      if (!group.service || name === undefined || services.has(name)) continue;
      if (isLeftOut(device, other, (each) => each.services))
        return yield { skip: 'neither configuration shows a backup service' };
      const { question, ...reference } = dangling(device, group.service, 'service', device.services);
      const message = `DHCP server group ${group.name} is tied to backup service ${name}, which does not exist${question}`;
      yield { about: group, message, ...reference };
    }
  },
});
