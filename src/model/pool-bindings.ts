// What binds the pools of a device's users: services share them with another device, profiles have them for themselves.

import type { Command } from '../../grammar/fields.ts';
import type { Statement } from '../../grammar/statement.ts';
import {
  groupOfService,
  pool6Inclusion,
  pool6OfService,
  poolInclusion,
  poolOfService,
} from '../../grammar/views/remote-backup.ts';
import type { Profile } from './backup-profile.ts';
import type { Service } from './backup-service.ts';
import type { Device } from './device.ts';
import { spot, type Place } from './place.ts';
import type { Pool } from './pool.ts';
import type { Pool6 } from './pool6.ts';
import { remember } from './remember.ts';

export type PoolFamily = 4 | 6;

export const poolFamilies: readonly PoolFamily[] = [4, 6];

/** What binds something, and the words that say so. */
export interface Binding<Owner> {
  readonly owner: Owner;
  readonly at: Place;
}

interface PoolBinding<Owner> extends Binding<Owner> {
  readonly pool: string;
  /** The group that the words name, and that the pool is in. */
  readonly group: string | undefined;
}

interface GroupBinding extends Binding<Service> {
  readonly group: string;
}

/** The groups of pools that services share. */
export function sharedGroups({ services }: Device): GroupBinding[] {
  return services.flatMap((owner) =>
    owner.section.all(groupOfService).map((line) => {
      return { group: line.fields.group, owner, at: spot(line, 'group') };
    }),
  );
}

/** The pools that services share, those in groups too. */
export function sharedPools(device: Device, family: PoolFamily): readonly PoolBinding<Service>[] {
  return family === 4 ? shared4(device) : shared6(device);
}

const shared4 = remember((device: Device): readonly PoolBinding<Service>[] => {
  return [...sharedBy(device, poolOfService), ...poolsInGroups(device)];
});
const shared6 = remember((device: Device) => sharedBy(device, pool6OfService));

function sharedBy({ services }: Device, command: Command<{ pool: string }>): readonly PoolBinding<Service>[] {
  return services.flatMap((owner) => owner.section.all(command).map((line) => bound(owner, line)));
}

function poolsInGroups(device: Device): PoolBinding<Service>[] {
  const members = new Map(device.poolGroups.map((group) => [group.name, group.members]));
  return sharedGroups(device).flatMap((binding) =>
    (members.get(binding.group) ?? []).map(({ fields: { pool } }) => ({ ...binding, pool })),
  );
}

/** The pools that profiles have for themselves. */
export function exclusivePools(device: Device, family: PoolFamily): readonly PoolBinding<Profile>[] {
  return family === 4 ? exclusive4(device) : exclusive6(device);
}

const exclusive4 = remember(({ profiles }: Device) => exclusiveTo(profiles, ({ pools }) => pools));
const exclusive6 = remember(({ profiles }: Device) => exclusiveTo(profiles, ({ pools6 }) => pools6));

function exclusiveTo(
  profiles: readonly Profile[],
  linesOf: (profile: Profile) => readonly Statement<{ pool: string }>[],
): readonly PoolBinding<Profile>[] {
  const bindings: PoolBinding<Profile>[] = [];
  for (const owner of profiles) for (const line of linesOf(owner)) bindings.push(bound(owner, line));
  return bindings;
}

function bound<Owner>(owner: Owner, line: Statement<{ pool: string }>): PoolBinding<Owner> {
  return { pool: line.fields.pool, owner, at: spot(line, 'pool'), group: undefined };
}

/** Users of another device's pool, the source, get addresses of a pool or group of this device, the destination. */
interface Inclusion {
  readonly kind: 'pool' | 'group' | 'pool6';
  readonly destination: string;
  readonly line: Statement<{ destination: string }>;
}

export function inclusionsOf({ section }: Profile): readonly Inclusion[] {
  const [lines, lines6] = [section.all(poolInclusion), section.all(pool6Inclusion)];
  if (lines.length + lines6.length === 0) return NONE;
  return [
    ...lines.map((line): Inclusion => {
      const { parts, fields } = line.read();
      const before = parts[parts.findIndex(({ field }) => field === 'destination') - 1];
      return { kind: before?.field === 'poolGroup' ? 'group' : 'pool', destination: fields.destination, line };
    }),
    ...lines6.map((line): Inclusion => {
      return { kind: 'pool6', destination: line.fields.destination, line };
    }),
  ];
}

const NONE: readonly Inclusion[] = [];

export function poolsByName(device: Device, family: PoolFamily): ReadonlyMap<string, Pool | Pool6> {
  return family === 4 ? byName4(device) : byName6(device);
}

const byName4 = remember(({ pools }: Device) => new Map(pools.map((pool) => [pool.name, pool])));
const byName6 = remember(({ pools6 }: Device) => new Map(pools6.map((pool) => [pool.name, pool])));

/** As messages call it. */
export function calledPool(family: PoolFamily, name: string): string {
  return `${family === 4 ? 'pool' : 'IPv6 pool'} ${name}`;
}
