// The pools that a backup service shares, by themselves or as members of a group.

import { vpnOfPoolGroup } from '../../grammar/views/address-pools.ts';
import type { Statement } from '../../grammar/statement.ts';
import type { PoolBinding, Service } from './backup-service.ts';
import type { Device } from './device.ts';
import type { Described } from './object.ts';
import type { Place } from './place.ts';
import { exclusivePools } from './pool-bindings.ts';
import { remember } from './remember.ts';

export interface BoundPool {
  readonly service: Service;
  readonly binding: PoolBinding;
  /** The pool, or the group that is bound. */
  readonly pool: Described & { readonly name: string };
  /** The line that places it in a VPN instance. */
  readonly vpn: Statement<{ vpnInstance: string }> | undefined;
}

/** A pool is named once for each binding that it comes with; those that the device does not define are left out. */
export const boundPoolsOf = remember((device: Device): BoundPool[] => {
  const pools = new Map(device.pools.map((pool) => [pool.name, pool]));
  const groups = new Map(device.poolGroups.map((group) => [group.name, group]));
  const bound: BoundPool[] = [];
  const bind = (service: Service, binding: PoolBinding, name: string) => {
    const pool = pools.get(name);
    if (pool) bound.push({ service, binding, pool, vpn: pool.vpn });
  };
  for (const service of device.services) {
    for (const binding of service.pools) {
      if (binding.kind === 'pool') bind(service, binding, binding.name);
      const group = binding.kind === 'group' ? groups.get(binding.name) : undefined;
      if (!group) continue;
      bound.push({ service, binding, pool: group, vpn: group.section.last(vpnOfPoolGroup) });
      for (const { fields } of group.members) bind(service, binding, fields.pool);
    }
  }
  return bound;
});

/** A pool of backed-up users that is in a VPN instance, and who uses it. */
interface PlacedPool {
  readonly pool: BoundPool['pool'];
  readonly vpn: Statement<{ vpnInstance: string }>;
  /** As messages call it. */
  readonly called: string;
  readonly use: { readonly at: Place; readonly message: string };
}

/** Each once, by its last use. */
export function poolsInVpns(device: Device): PlacedPool[] {
  const shared = boundPoolsOf(device).map(({ pool, vpn, service, binding }) => {
    const use = { at: binding.line, message: `backup service ${service.name} shares it` };
    return { pool, vpn, called: `shared pool ${pool.name}`, use };
  });
  const pools = new Map(device.pools.map((pool) => [pool.name, pool]));
  const exclusive = exclusivePools(device, 4).flatMap(({ pool: name, owner, at }) => {
    const pool = pools.get(name);
    const use = { at, message: `profile ${owner.name} has it for its users` };
    return pool ? [{ pool, vpn: pool.vpn, called: `exclusive pool ${name}`, use }] : [];
  });
  const placed = [...shared, ...exclusive].flatMap(({ vpn, ...each }) => (vpn ? [{ ...each, vpn }] : []));
  return [...new Map(placed.map((each) => [each.pool, each])).values()];
}
