// A service shares a pool by its name: a name that no pool of users bears shares nothing.

import { dangling } from '../src/lint/meant.ts';
import { inWrongFamily } from '../src/lint/pool-family.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { isLeftOut } from '../src/model/excerpts.ts';
import { poolNames } from '../src/model/unread-pools.ts';
import { poolOfService } from '../grammar/views/remote-backup.ts';

export default deviceRule({
  id: 'rbs-ip-pool-ref',
  severity: 'error',
  summary: 'The pools that a backup service shares exist, and are no server pools.',
  source: 'Command reference, ip-pool of a backup service: the pool must have been configured',
  *check(device, other) {
    const names = poolNames(device, 4);
    const users = device.pools.filter(({ kind }) => kind !== 'server');
    const servers = new Set(device.pools.filter(({ kind }) => kind === 'server').map(({ name }) => name));
    for (const service of device.services)
      for (const line of service.section.all(poolOfService)) {
        const { pool } = line.fields;
        if (names.has(pool) && !servers.has(pool)) continue;
        const problem = names.has(pool) ? undefined : inWrongFamily(service, line, 4);
        if (problem) {
          yield problem;
          continue;
        }
        if (isLeftOut(device, other, (each) => each.pools))
          return yield { skip: 'neither configuration shows an address pool' };
        const fault = servers.has(pool) ? 'that is a server pool' : `${device.name} has no such pool`;
        const { question, ...reference } = dangling(service, line, 'pool', users);
        yield {
          about: service,
          message: `service ${service.name} shares pool ${pool}, but ${fault}${question}`,
          ...reference,
        };
      }
  },
});
