// The pools of a device that something of it uses.

import { aaaView, domainOfAaa } from '../../grammar/views/aaa.ts';
import { groupOfDomain, pool6OfDomain, poolOfDomain } from '../../grammar/views/aaa-domains.ts';
import type { Device } from './device.ts';
import type { Described } from './object.ts';
import { exclusivePools, inclusionsOf, poolsByName, sharedPools, type PoolFamily } from './pool-bindings.ts';

/** By name: the pools that backup services and profiles bind. */
export function poolsInBackup(device: Device, family: PoolFamily): ReadonlySet<string> {
  const bound = [...sharedPools(device, family), ...exclusivePools(device, family)].map(({ pool }) => pool);
  const included = device.profiles.flatMap(inclusionsOf);
  const named = (kind: 'pool' | 'group' | 'pool6') =>
    included.filter((each) => each.kind === kind).map(({ destination }) => destination);
  const own = family === 4 ? [...named('pool'), ...membersOf(device, named('group'))] : named('pool6');
  return new Set([...bound, ...own]);
}

/** The pool of the other family that the name stands for, when nothing of backup binds that: the command has a slip. */
export function ofOtherFamily(device: Device, family: PoolFamily, name: string): Described | undefined {
  const other = family === 4 ? 6 : 4;
  return poolsInBackup(device, other).has(name) ? undefined : poolsByName(device, other).get(name);
}

/** Whether a server elsewhere has the addresses of a pool that is used: other pools give nobody an address. */
export function usesRemotePools(device: Device, family: PoolFamily): boolean {
  const pools =
    family === 4
      ? device.pools.filter(({ mode }) => mode === 'remote')
      : device.pools6.filter(({ isRemote }) => isRemote);
  if (pools.length === 0) return false;
  const used = [poolsInBackup(device, family), poolsOfDomains(device, family)];
  return pools.some(({ name }) => used.some((names) => names.has(name)));
}

/** By name: the pools that users of domains get their addresses from. */
function poolsOfDomains(device: Device, family: PoolFamily): ReadonlySet<string> {
  const domains = device.system.below(aaaView).flatMap((section) => section.below(domainOfAaa));
  if (family === 6) return new Set(domains.flatMap((view) => view.all(pool6OfDomain)).map(({ fields }) => fields.pool));
  const pools = domains.flatMap((view) => view.all(poolOfDomain)).map(({ fields }) => fields.pool);
  const groups = domains.flatMap((view) => view.all(groupOfDomain)).map(({ fields }) => fields.group);
  return new Set([...pools, ...membersOf(device, groups)]);
}

function membersOf({ poolGroups }: Device, groups: readonly string[]): string[] {
  const members = poolGroups.filter(({ name }) => groups.includes(name)).flatMap((group) => group.members);
  return members.map(({ fields }) => fields.pool);
}
