// A remote pool has no addresses of its own: it asks the servers of a group for them.

import { deviceRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';

export default deviceRule({
  id: 'remote-pool-needs-dhcp-group',
  severity: 'error',
  summary: 'A remote pool refers to a DHCP server group that has a server.',
  source: 'Configuring User Information Backup in Shared IP Address Pool Mode: note on a third device as DHCP server',
  *check(device) {
    const groups = new Map(device.serverGroups.map((group) => [group.name, group]));
    for (const pool of device.pools) {
      if (pool.mode !== 'remote') continue;
      const reference = pool.serverGroup;
      if (!reference) {
        const only = device.serverGroups.length === 1 ? device.serverGroups[0] : undefined;
        yield {
          about: pool,
          message: `remote pool ${pool.name} refers to no DHCP server group`,
          fixes: only ? [typeIn(pool, `dhcp-server group ${only.name}`)] : [],
        };
        continue;
      }
      const group = groups.get(reference.fields.group);
      // A group that is not defined, or that is tied to a backup service, is the finding of another rule.
      if (!group || group.service || group.servers.length > 0) continue;
      yield {
        about: pool,
        at: reference,
        message: `remote pool ${pool.name} refers to DHCP server group ${group.name}, which has no server`,
        related: [{ at: group.at, message: `no server in group ${group.name}` }],
      };
    }
  },
});
