// Pools that a backup service shares between the two devices: those it binds, directly or by a pool group.

import type { PoolBinding, Service } from './backup-service.ts';
import type { Device } from './device.ts';
import type { Pool } from './pool.ts';
import type { Pool6 } from './pool6.ts';
import { remember } from './remember.ts';

export interface Shared<P> {
  readonly pool: P;
  readonly service: Service;
  /** The line that binds the pool, or the group that it is in. */
  readonly binding: PoolBinding;
}

export const sharedPoolsOf = remember((device: Device): Shared<Pool>[] => {
  const pools = new Map(device.pools.filter(({ kind }) => kind !== 'server').map((pool) => [pool.name, pool]));
  return shared(device, poolNames(device), (name) => pools.get(name));
});

export const sharedPools6Of = remember((device: Device): Shared<Pool6>[] => {
  const pools = new Map(device.pools6.map((pool) => [pool.name, pool]));
  const names = ({ kind, name }: PoolBinding) => (kind === 'pool6' ? [name] : []);
  return shared(device, names, (name) => pools.get(name));
});

const definedIn = remember((device: Device) => ({
  names: new Set(device.pools.map(({ name }) => name)),
  names6: new Set(device.pools6.map(({ name }) => name)),
  groups: new Set(device.poolGroups.map(({ name }) => name)),
  members: poolNames(device),
}));

/** Whether the service binds a pool or a group that the configuration does not define: what it shares is unknown then. */
export function bindsUnknown({ device, pools }: Service): boolean {
  const { names, names6, groups, members } = definedIn(device);
  return pools.some((binding) => {
    if (binding.kind === 'pool6') return !names6.has(binding.name);
    if (binding.kind === 'group' && !groups.has(binding.name)) return true;
    return members(binding).some((name) => !names.has(name));
  });
}

/** The command that binds the same with that metric. */
export function bindingCommand({ kind, name }: PoolBinding, metric: number): string {
  const words = { pool: 'ip-pool', group: 'ip-pool-group', pool6: 'ipv6-pool' };
  return `${words[kind]} ${name} metric ${metric}`;
}

/** As messages call what a line binds. */
export function boundName({ kind, name }: PoolBinding): string {
  const words = { pool: 'pool', group: 'pool group', pool6: 'IPv6 pool' };
  return `${words[kind]} ${name}`;
}

/** The IPv4 pools that a binding stands for, by name. */
function poolNames(device: Device): (binding: PoolBinding) => readonly string[] {
  const groups = new Map(
    device.poolGroups.map(({ name, members }) => [name, members.map(({ fields }) => fields.pool)]),
  );
  return ({ kind, name }) => (kind === 'pool' ? [name] : kind === 'group' ? (groups.get(name) ?? []) : []);
}

function shared<P>(
  { services }: Device,
  namesOf: (binding: PoolBinding) => readonly string[],
  named: (name: string) => P | undefined,
): Shared<P>[] {
  return services.flatMap((service) => {
    // The last line that binds a pool holds.
    const bindings = new Map<P, PoolBinding>();
    for (const binding of service.pools) {
      for (const name of namesOf(binding)) {
        const pool = named(name);
        if (pool !== undefined) bindings.set(pool, binding);
      }
    }
    return [...bindings].map(([pool, binding]) => ({ pool, service, binding }));
  });
}
