// A secondary pool gives addresses only to users that come from the other device: without a binding it never does.

import { deviceRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import type { Device } from '../src/model/device.ts';
import { calledPool, poolFamilies, poolsByName } from '../src/model/pool-bindings.ts';
import { poolsInBackup } from '../src/model/pools-in-use.ts';
import { poolNames } from '../src/model/unread-pools.ts';

const MOST_PARTNERS = 4;

export default deviceRule({
  id: 'rui-slave-pool-unbound',
  severity: 'warning',
  summary: 'A pool with rui-slave is bound to a backup service or a backup profile.',
  source: 'Configuring User Information Backup in Shared IP Address Pool Mode: step that binds the secondary pool',
  *check(device, other) {
    if (device.services.length + device.profiles.length === 0) {
      const slaves = [...device.pools, ...device.pools6].filter(({ isSlave }) => isSlave);
      if (slaves.length > 0)
        yield { skip: `${device.name} has pools with rui-slave, but no backup service or profile` };
      return;
    }
    // Where this device shares nothing and the other does, shared-pool-symmetric says so.
    if (other && !sharesAny(device) && sharesAny(other)) return;
    for (const family of poolFamilies) {
      const used = poolsInBackup(device, family);
      const names = poolNames(device, family);
      // A binding whose name leads nowhere was meant for one of them: the name is the mistake.
      if ([...used].some((name) => !names.has(name))) continue;
      for (const [name, pool] of poolsByName(device, family)) {
        if (!pool.isSlave || used.has(name)) continue;
        const [service, ...others] = device.services;
        const command = `${family === 4 ? 'ip' : 'ipv6'}-pool ${name}`;
        yield {
          about: pool,
          message: `${calledPool(family, name)} is rui-slave, but no backup service or profile binds it`,
          related: device.services
            .slice(0, MOST_PARTNERS)
            .map(({ at, name: each }) => ({ at, message: `service ${each} does not bind it` })),
          ...(service && others.length === 0 && { fixes: [typeIn(service, command)] }),
        };
      }
    }
  },
});

function sharesAny({ services }: Device): boolean {
  return services.some(({ pools }) => pools.length > 0);
}
