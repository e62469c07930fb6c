// The gateway of a pool belongs to the device: no user may get its address, and no interface has it.

import { deviceRule, type Problem } from '../src/lint/rule.ts';
import { isInRange, numberOf } from '../src/model/address.ts';
import { reaching, soundSections, vpnOf } from '../src/model/collisions.ts';
import type { Device } from '../src/model/device.ts';
import { groupBy } from '../src/model/group-by.ts';
import { spot } from '../src/model/place.ts';
import type { Gateway, Pool, PoolSection } from '../src/model/pool.ts';

export default deviceRule({
  id: 'gateway-not-in-section',
  severity: 'warning',
  summary: 'The gateway of a BAS pool is in no section of a BAS pool, and is no address of an interface.',
  source: 'Command reference, gateway of an address pool: addresses that a gateway of a BAS pool must not have',
  *check(device) {
    const pools = device.pools.filter(({ kind }) => kind === 'bas');
    for (const own of groupBy(pools, vpnOf).values()) yield* inSections(own);
    for (const pool of pools) yield* onInterface(device, pool);
  },
});

/** Within one VPN instance. */
function* inSections(pools: readonly Pool[]): Generator<Problem> {
  const reach = reaching(pools.flatMap((pool) => soundSections(pool).map((section) => reachOf(pool, section))));
  for (const pool of pools) {
    const gateway = soundGateway(pool);
    const found = gateway && reach(numberOf(gateway.address));
    if (!found || found.pool.excluded.some((range) => isInRange(gateway.address, range))) continue;
    const { section, pool: owner } = found;
    const where = owner === pool ? '' : ` of pool ${owner.name}`;
    yield {
      about: pool,
      at: spot(gateway.line, 'address'),
      message: `gateway ${gateway.address} of pool ${pool.name} is in section ${section.number}${where}`,
      related: [{ at: section.line, message: `section ${section.number}${where}` }],
    };
  }
}

function reachOf(pool: Pool, section: PoolSection) {
  return { pool, section, start: numberOf(section.start), end: numberOf(section.end) };
}

function* onInterface(device: Device, pool: Pool): Generator<Problem> {
  const gateway = soundGateway(pool);
  if (!gateway) return;
  const { address, line } = gateway;
  const owner = device.ownersOf(address).find((each) => (each.interface.vpn ?? '') === vpnOf(pool));
  if (!owner) return;
  const { name } = owner.interface;
  yield {
    about: pool,
    at: spot(line, 'address'),
    message: `gateway ${address} of pool ${pool.name} is also the address of ${name}`,
    related: [{ at: owner.address.line, message: `address of ${name}` }],
  };
}

function soundGateway({ gateway }: Pool): Gateway | undefined {
  return gateway?.line.isFlawed ? undefined : gateway;
}
