// A tunnel for a VPN instance serves its users only; public users need a way of their own, or a template.

import { deviceRule } from '../src/lint/rule.ts';
import { boundPoolsOf } from '../src/model/bound-pools.ts';
import { groupBy } from '../src/model/group-by.ts';

export default deviceRule({
  id: 'protect-missing-for-public-pool',
  severity: 'warning',
  summary: 'A backup service that shares a pool of the public network has a protection path for its users.',
  source: 'Inferred from Configuring User Information Backup in Shared IP Address Pool Mode: what each path serves',
  *check(device) {
    const pools = new Set<object>(device.pools);
    for (const [service, all] of groupBy(boundPoolsOf(device), (bound) => bound.service)) {
      const { protections } = service;
      // Without any path at all, that is what is wrong.
      if (protections.length === 0 || protections.some(({ kind }) => kind !== 'vpn')) continue;
      // What a group says of its VPN instance holds for its members.
      const inVpns = new Set(all.filter(({ vpn }) => vpn).map(({ binding }) => binding));
      const open = all.find(({ pool, binding }) => pools.has(pool) && !inVpns.has(binding));
      if (!open) continue;
      yield {
        about: service,
        at: open.binding.line,
        message: `backup service ${service.name} has no protection path for public users, whom pool ${open.pool.name} serves`,
        related: protections.map(({ line }) => ({ at: line, message: 'serves the users of a VPN instance' })),
      };
    }
  },
});
