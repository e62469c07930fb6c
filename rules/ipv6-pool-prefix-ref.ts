// An IPv6 pool hands out of a prefix that is described elsewhere.

import { dangling } from '../src/lint/meant.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { isLeftOut } from '../src/model/excerpts.ts';

export default deviceRule({
  id: 'ipv6-pool-prefix-ref',
  severity: 'error',
  summary: 'The prefix that an IPv6 pool hands out exists.',
  source: 'Command reference, prefix in the IPv6 pool view: the prefix is created beforehand',
  *check(device, other) {
    const prefixes = new Set(device.prefixes.map(({ name }) => name));
    for (const pool of device.pools6) {
      for (const line of pool.prefixes) {
        const { prefix } = line.fields;
        if (prefixes.has(prefix)) continue;
        if (isLeftOut(device, other, (each) => each.prefixes))
          return yield { skip: 'neither configuration shows an IPv6 prefix' };
        const { question, ...reference } = dangling(pool, line, 'prefix', device.prefixes);
        const message = `IPv6 pool ${pool.name} hands out prefix ${prefix}, which does not exist${question}`;
        yield { about: pool, message, ...reference };
      }
    }
  },
});
