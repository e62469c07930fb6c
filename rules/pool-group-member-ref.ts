// A group gathers pools by their names: a name that nothing bears adds nothing.

import { memberPool } from '../grammar/views/address-pools.ts';
import { dangling } from '../src/lint/meant.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { poolNames } from '../src/model/unread-pools.ts';

export default deviceRule({
  id: 'pool-group-member-ref',
  severity: 'error',
  summary: 'The pools of a pool group exist.',
  source: 'Command reference, ip-pool of a pool group: the pool must have been configured',
  *check(device) {
    const names = poolNames(device, 4);
    for (const group of device.poolGroups)
      for (const line of group.section.all(memberPool)) {
        const { pool } = line.fields;
        if (names.has(pool)) continue;
        const { question, ...reference } = dangling(group, line, 'pool', device.pools);
        const message = `pool group ${group.name} holds pool ${pool}, but ${device.name} has no such pool${question}`;
        yield { about: group, message, ...reference };
      }
  },
});
