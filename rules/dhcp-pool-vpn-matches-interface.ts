// A pool answers clients of its own VPN instance: those behind an interface in another one get no address.

import { deviceRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { networkOf } from '../src/model/address.ts';
import type { Interface } from '../src/model/interface.ts';
import { groupsNear } from '../src/model/pool-groups.ts';
import type { CoveredPool } from '../src/model/server-pools.ts';
import { seenWith } from '../src/pair/server-pools.ts';

export default deviceRule({
  id: 'dhcp-pool-vpn-matches-interface',
  severity: 'warning',
  summary: 'A backed-up server pool is in the VPN instance of the interface where its clients are.',
  source: 'Inferred from the command reference, vpn-instance of a server pool: the pool is for users of that instance',
  *check(device, other) {
    for (const { here, there } of seenWith(device, other)) {
      const face = strangerOf(here);
      // What fits on the other device shows that the two differ, which is told as that.
      if (!face || (there && !strangerOf(there))) continue;
      const { pool } = here;
      const line = pool.vpn;
      const own = line ? `in VPN instance ${line.fields.vpnInstance}` : 'in no VPN instance';
      const theirs = face.vpn === undefined ? 'in none' : `in ${face.vpn}`;
      yield {
        about: pool,
        ...(line && { at: line }),
        message: `pool ${pool.name} is ${own}, but ${face.name}, where its clients are, is ${theirs}`,
        related: [{ at: face.at, message: `the interface is ${theirs}` }],
        ...(face.vpn !== undefined && { expected: face.vpn, fixes: [typeIn(pool, `vpn-instance ${face.vpn}`)] }),
        ...(line && { actual: line.fields.vpnInstance }),
      };
    }
  },
});

/** An interface of the groups with the subnet of the pool, where none of those is in its VPN instance. */
function strangerOf(covered: CoveredPool): Interface | undefined {
  const { gateway, vpn } = covered.pool;
  if (!gateway) return undefined;
  const network = networkOf(gateway.address, gateway.length);
  const faces = groupsNear(covered)
    .map((group) => group.interface)
    .filter(({ addresses }) =>
      addresses.some(({ family, address, length }) => family === 4 && networkOf(address, length) === network),
    );
  return faces.some((face) => face.vpn === vpn?.fields.vpnInstance) ? undefined : faces[0];
}
