// A service shares an IPv6 pool by its name: a name that nothing bears shares nothing.

import { pool6OfService } from '../grammar/views/remote-backup.ts';
import { dangling } from '../src/lint/meant.ts';
import { inWrongFamily } from '../src/lint/pool-family.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { isLeftOut } from '../src/model/excerpts.ts';
import { poolNames } from '../src/model/unread-pools.ts';

export default deviceRule({
  id: 'rbs-ipv6-pool-ref',
  severity: 'error',
  summary: 'The IPv6 pools that a backup service shares exist.',
  source: 'Command reference, ipv6-pool of a backup service: the pool must have been configured',
  *check(device, other) {
    const names = poolNames(device, 6);
    // A page that shows nothing of IPv6 addresses may have left them out.
    const showsAny = names.size + device.prefixes.length > 0;
    for (const service of device.services)
      for (const line of service.section.all(pool6OfService)) {
        const { pool } = line.fields;
        if (names.has(pool)) continue;
        const problem = inWrongFamily(service, line, 6);
        if (problem) {
          yield problem;
          continue;
        }
        if (isLeftOut(device, other, (each) => [...each.pools6, ...each.prefixes]))
          return yield { skip: 'neither configuration shows an IPv6 pool' };
        const { question, ...reference } = dangling(service, line, 'pool', device.pools6);
        const message = `service ${service.name} shares IPv6 pool ${pool}, but ${device.name} has no such pool${question}`;
        yield { about: service, message, severity: showsAny ? 'error' : 'warning', ...reference };
      }
  },
});
