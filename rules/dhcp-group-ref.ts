// A pool that names a group of DHCP servers gets its addresses there.

import { dangling } from '../src/lint/meant.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { isLeftOut } from '../src/model/excerpts.ts';

export default deviceRule({
  id: 'dhcp-group-ref',
  severity: 'error',
  summary: 'The DHCP server group that a pool refers to exists.',
  source:
    'Configuring User Information Backup in Shared IP Address Pool Mode: association of pools with a DHCP server group',
  *check(device, other) {
    const groups = new Set(device.serverGroups.map(({ name }) => name));
    for (const pool of device.pools) {
      const { serverGroup } = pool;
      if (!serverGroup || groups.has(serverGroup.fields.group)) continue;
      if (isLeftOut(device, other, (each) => each.serverGroups))
        return yield { skip: 'neither configuration shows a DHCP server group' };
      const { question, ...reference } = dangling(pool, serverGroup, 'group', device.serverGroups);
      const message = `pool ${pool.name} refers to DHCP server group ${serverGroup.fields.group}, which does not exist${question}`;
      yield { about: pool, message, ...reference };
    }
  },
});
