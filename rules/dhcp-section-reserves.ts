// A pool that contains the devices' own addresses may offer them to a client.

import { deviceRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { isInRange } from '../src/model/address.ts';
import type { Device } from '../src/model/device.ts';
import { groupBy } from '../src/model/group-by.ts';
import type { Place } from '../src/model/place.ts';
import { groupsNear } from '../src/model/pool-groups.ts';
import type { Group } from '../src/model/vrrp.ts';
import { seenWith, type Seen } from '../src/pair/server-pools.ts';

interface Taken {
  readonly address: string;
  readonly at: Place;
  readonly device: Device;
}

export default deviceRule({
  id: 'dhcp-section-reserves',
  severity: 'info',
  summary: 'A backed-up server pool excludes the addresses that the devices themselves have in its sections.',
  source: 'Inferred: an address of a device that lies in a section and is not excluded may be offered to a client',
  *check(device, other) {
    for (const seen of seenWith(device, other)) {
      const { pool } = seen.here;
      const kept = new Set([pool.gateway?.address, pool.identifier?.fields.address]);
      const taken = takenIn(seen).filter(
        ({ address }) => !kept.has(address) && !pool.excluded.some((range) => isInRange(address, range)),
      );
      for (const { start, end, line } of pool.sections) {
        const found = taken.filter(({ address }) => isInRange(address, { start, end }));
        const [first] = found;
        if (!first) continue;
        const addresses = [...new Set(found.map(({ address }) => address))];
        yield {
          about: pool,
          at: line,
          message: `a section of pool ${pool.name} has ${addresses.join(' and ')}, which the devices themselves have`,
          related: found.map(({ at, address, device: owner }) => ({ at, message: `${address} of ${owner.name}` })),
          fixes: [typeIn(pool, ...addresses.map((address) => `excluded-ip-address ${address}`))],
        };
      }
    }
  },
});

/** The addresses of the groups' interfaces on both devices, and the virtual ones, each once a device. */
function takenIn({ here, there }: Seen): Taken[] {
  const groups = [here, ...(there ? [there] : [])].flatMap(groupsNear);
  const all = groups.flatMap(addressesOf);
  return [...groupBy(all, ({ address, device }) => `${address} ${device.name}`).values()].flatMap(
    ([first]) => first ?? [],
  );
}

function addressesOf({ interface: face, virtualAddresses, device }: Group): Taken[] {
  const own = face.addresses.filter(({ family }) => family === 4);
  return [...own, ...virtualAddresses].map(({ address, line }) => ({ address, at: line, device }));
}
