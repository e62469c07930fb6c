// The server identifier follows the master only if it is an address that the VRRP group moves.

import { deviceRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { spot } from '../src/model/place.ts';
import { virtualAddressesFor } from '../src/model/pool-groups.ts';
import { isVirtual } from '../src/model/server-pools.ts';
import { seenWith } from '../src/pair/server-pools.ts';

export default deviceRule({
  id: 'dhcp-server-identifier-is-vip',
  severity: 'error',
  summary: 'The server identifier of a backed-up pool is a virtual address of the VRRP group that decides for it.',
  source: 'Configuring DHCP Server Dual-Device Hot Backup: the server identifier is the virtual address of the group',
  *check(device, other) {
    for (const { here, there } of seenWith(device, other)) {
      const { pool, profile } = here;
      const line = pool.identifier;
      if (!line || isVirtual(profile, line.fields.address) !== false) continue;
      const { address } = line.fields;
      // What is right on the other device shows that the virtual addresses differ, which is told as that.
      const isRightThere = there?.pool.identifier?.fields.address === address && isVirtual(there.profile, address);
      if (isRightThere) continue;
      const known = virtualAddressesFor(here);
      const [only, ...more] = known;
      const expected = known.map((each) => each.address).join(' or ');
      yield {
        about: pool,
        at: spot(line, 'address'),
        message: `pool ${pool.name} has server identifier ${address}, but the virtual address of its VRRP group is ${expected}`,
        related: known.map((each) => ({ at: each.line, message: 'the virtual address' })),
        expected,
        actual: address,
        ...(only && more.length === 0 && { fixes: [typeIn(pool, `server identifier ip ${only.address}`)] }),
      };
    }
  },
});
