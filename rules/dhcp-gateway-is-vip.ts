// Clients send what leaves their subnet to the gateway of their pool: it moves to the other device only if VRRP moves it.

import { deviceRule } from '../src/lint/rule.ts';
import { isInSubnet } from '../src/model/address.ts';
import { spot } from '../src/model/place.ts';
import { groupsNear } from '../src/model/pool-groups.ts';
import { isVirtual } from '../src/model/server-pools.ts';
import { seenWith } from '../src/pair/server-pools.ts';

export default deviceRule({
  id: 'dhcp-gateway-is-vip',
  severity: 'warning',
  summary: 'The gateway of a backed-up server pool is a virtual address of the VRRP group that decides for it.',
  source: 'Inferred from the example for DHCP server dual-device hot backup, whose gateway is the virtual address',
  *check(device, other) {
    for (const { here, there } of seenWith(device, other)) {
      const { pool, profile } = here;
      const { gateway } = pool;
      if (!gateway || isVirtual(profile, gateway.address) !== false) continue;
      // Behind a relay the gateway is another device: it lies in no subnet of the group.
      const groups = groupsNear(here).filter(({ interface: { addresses } }) =>
        addresses.some((own) => own.family === 4 && isInSubnet(gateway.address, own)),
      );
      const known = groups.flatMap(({ virtualAddresses }) => virtualAddresses);
      // What is right on the other device shows that the two differ, which is told as that.
      const theirs = there?.pool.gateway;
      if (known.length === 0 || (there && theirs && isVirtual(there.profile, theirs.address))) continue;
      const expected = known.map(({ address }) => address).join(' or ');
      yield {
        about: pool,
        at: spot(gateway.line, 'address'),
        message: `pool ${pool.name} gives clients the gateway ${gateway.address}, but the virtual address of its VRRP group is ${expected}`,
        related: known.map(({ line }) => ({ at: line, message: 'the virtual address' })),
        expected,
        actual: gateway.address,
      };
    }
  },
});
