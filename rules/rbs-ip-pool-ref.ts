// A service shares a pool by its name: a name that nothing bears shares nothing.

import { deviceRule } from '../src/lint/rule.ts';
import { spot } from '../src/model/place.ts';
import { poolNames } from '../src/model/unread-pools.ts';
import { poolOfService } from '../grammar/views/remote-backup.ts';

export default deviceRule({
  id: 'rbs-ip-pool-ref',
  severity: 'error',
  summary: 'The pools that a backup service shares exist.',
  source: 'Command reference, ip-pool of a backup service: the pool must have been configured',
  *check(device) {
    const names = poolNames(device, 4);
    for (const service of device.services)
      for (const line of service.section.all(poolOfService)) {
        const { pool } = line.fields;
        if (names.has(pool)) continue;
        yield {
          about: service,
          at: spot(line, 'pool'),
          message: `service ${service.name} shares pool ${pool}, but ${device.name} has no such pool`,
        };
      }
  },
});
