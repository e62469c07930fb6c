// A group that is tied to a backup service asks the other device, for the users whose primary pool is there.

import { deviceRule, type Problem } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import type { Channel } from '../src/model/backup-service.ts';
import { groupBy } from '../src/model/group-by.ts';
import { spot } from '../src/model/place.ts';
import type { Pool } from '../src/model/pool.ts';
import type { ServerGroup } from '../src/model/server-group.ts';

export default deviceRule({
  id: 'dhcp-group-rbs-server-is-peer',
  severity: 'error',
  summary:
    'A DHCP server group that is tied to a backup service has one server, the peer of that service, and serves secondary pools only.',
  source: 'Command reference, dhcp-server group in the system view: groups with remote-backup-service',
  *check(device) {
    const services = new Map(device.services.map((service) => [service.name, service]));
    const pools = groupBy(device.pools, ({ serverGroup }) => serverGroup?.fields.group);
    for (const group of device.serverGroups) {
      if (!group.service) continue;
      const channel = services.get(group.service.fields.service ?? '')?.channels.find(({ family }) => family === 4);
      if (channel) yield* otherServers(group, channel);
      yield* primaryPools(group, pools.get(group.name) ?? []);
    }
  },
});

function* otherServers(group: ServerGroup, { peer, line }: Channel): Generator<Problem> {
  const related = [{ at: spot(line, 'peer'), message: `${peer} is the peer of the backup service` }];
  const add = group.servers.some(({ fields }) => fields.server === peer) ? [] : [`dhcp-server ${peer}`];
  if (group.servers.length === 0) {
    const message = `DHCP server group ${group.name} has no server, not even the peer ${peer} of its backup service`;
    yield { about: group, message, related, fixes: [typeIn(group, ...add)] };
  }
  for (const server of group.servers.filter(({ fields }) => fields.server !== peer)) {
    const actual = server.fields.server;
    yield {
      about: group,
      at: spot(server, 'server'),
      message: `DHCP server group ${group.name} has server ${actual}, but the peer of its backup service is ${peer}`,
      related,
      expected: peer,
      actual,
      fixes: [typeIn(group, `undo dhcp-server ${actual}`, ...add)],
    };
  }
}

function* primaryPools(group: ServerGroup, pools: readonly Pool[]): Generator<Problem> {
  for (const pool of pools.filter(({ isSlave }) => !isSlave)) {
    if (!pool.serverGroup || !group.service) continue;
    yield {
      about: pool,
      at: pool.serverGroup,
      message: `pool ${pool.name} is no secondary pool, but DHCP server group ${group.name} is tied to a backup service`,
      related: [{ at: group.service, message: 'tied here' }],
    };
  }
}
