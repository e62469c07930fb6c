// An address group that draws from a global pool has the addresses of that pool: without it, none.

import { dangling } from '../src/lint/meant.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { isLeftOut } from '../src/model/excerpts.ts';
import { globalPoolLines, globalPoolsOf } from '../src/model/nat-pool.ts';

export default deviceRule({
  id: 'nat-ip-pool-ref',
  severity: 'warning',
  summary: 'The global address pool that an address group draws from exists.',
  source: 'Inferred from the command reference of the global NAT address pool: an address group is bound to a pool',
  *check(device, other) {
    const pools = globalPoolsOf(device);
    const definitions = [...pools].map(([name, { at }]) => ({ name, at }));
    for (const instance of device.instances)
      for (const line of globalPoolLines(instance)) {
        const { pool } = line.fields;
        if (pools.has(pool)) continue;
        if (isLeftOut(device, other, (each) => [...globalPoolsOf(each)]))
          return yield { skip: 'neither configuration shows a global address pool' };
        const { question, ...reference } = dangling(instance, line, 'pool', definitions);
        yield {
          about: instance,
          message: `${instance.kind} instance ${instance.name} draws from global pool ${pool}, which does not exist${question}`,
          ...reference,
        };
      }
  },
});
