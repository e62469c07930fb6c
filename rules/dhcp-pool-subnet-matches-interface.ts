// The pool hands out addresses of the subnet that the clients share with the VRRP group.

import { deviceRule } from '../src/lint/rule.ts';
import { isInSubnet, networkOf } from '../src/model/address.ts';
import type { InterfaceAddress } from '../src/model/interface.ts';
import { groupsNear } from '../src/model/pool-groups.ts';
import type { CoveredPool } from '../src/model/server-pools.ts';
import { seenWith } from '../src/pair/server-pools.ts';

export default deviceRule({
  id: 'dhcp-pool-subnet-matches-interface',
  severity: 'warning',
  summary: 'A backed-up server pool has the subnet of the interface where its clients are.',
  source: 'Inferred from the example for DHCP server dual-device hot backup: pool and interface share a subnet',
  *check(device, other) {
    for (const { here, there } of seenWith(device, other)) {
      const { pool } = here;
      const odd = addressAtOdds(here);
      // What fits on the other device shows that the two differ, which is told as that.
      if (!pool.gateway || !odd || (there && !addressAtOdds(there))) continue;
      const { address, length, line } = pool.gateway;
      const expected = networkOf(odd.address, odd.length);
      const actual = networkOf(address, length);
      yield {
        about: pool,
        at: line,
        message: `pool ${pool.name} is for ${actual}, but the interface of its VRRP group is in ${expected}`,
        related: [{ at: odd.line, message: `the interface is in ${expected}` }],
        expected,
        actual,
      };
    }
  },
});

/**
 * An address whose subnet is part of the pool's or the other way round. Apart from each other they are no mistake: a
 * relay stands between.
 */
function addressAtOdds(covered: CoveredPool): InterfaceAddress | undefined {
  const { gateway } = covered.pool;
  if (!gateway) return undefined;
  const network = networkOf(gateway.address, gateway.length);
  const addresses = groupsNear(covered).flatMap((group) =>
    group.interface.addresses.filter(({ family }) => family === 4),
  );
  if (addresses.some(({ address, length }) => networkOf(address, length) === network)) return undefined;
  return addresses.find((own) => isInSubnet(gateway.address, own) || isInSubnet(own.address, gateway));
}
