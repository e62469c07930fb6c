// What binds the pools of a device's users: services share them with another device, profiles have them for themselves.

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

export type PoolFamily = 4 | 6;

export const poolFamilies: readonly PoolFamily[] = [4, 6];

/** What binds something, and the words that say so. */
export interface Binding<Owner> {
  readonly owner: Owner;
  readonly at: Place;
}

export interface PoolBinding<Owner> extends Binding<Owner> {
  readonly pool: string;
  /** The group that the words name, and that the pool is in. */
  readonly group: string | undefined;
}

export interface GroupBinding extends Binding<Service> {
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
export function sharedPools(device: Device, family: PoolFamily): PoolBinding<Service>[] {
  const command = family === 4 ? poolOfService : pool6OfService;
  const own = device.services.flatMap((owner) => owner.section.all(command).map((line) => bound(owner, line)));
  return family === 4 ? [...own, ...poolsInGroups(device)] : own;
}

function poolsInGroups(device: Device): PoolBinding<Service>[] {
  const members = new Map(device.poolGroups.map((group) => [group.name, group.members]));
  return sharedGroups(device).flatMap((binding) =>
    (members.get(binding.group) ?? []).map(({ fields: { pool } }) => ({ ...binding, pool })),
  );
}

/** The pools that profiles have for themselves. */
export function exclusivePools({ profiles }: Device, family: PoolFamily): PoolBinding<Profile>[] {
  return profiles.flatMap((owner) => (family === 4 ? owner.pools : owner.pools6).map((line) => bound(owner, line)));
}

function bound<Owner>(owner: Owner, line: Statement<{ pool: string }>): PoolBinding<Owner> {
  return { pool: line.fields.pool, owner, at: spot(line, 'pool'), group: undefined };
}

/** Users of another device's pool, the source, get addresses of a pool or group of this device, the destination. */
export interface Inclusion {
  readonly kind: 'pool' | 'group' | 'pool6';
  readonly destination: string;
  readonly line: Statement<{ destination: string }>;
}

export function inclusionsOf({ section }: Profile): Inclusion[] {
  return [
    ...section.all(poolInclusion).map((line): Inclusion => {
      const { parts, fields } = line.read();
      const before = parts[parts.findIndex(({ field }) => field === 'destination') - 1];
      return { kind: before?.field === 'poolGroup' ? 'group' : 'pool', destination: fields.destination, line };
    }),
    ...section.all(pool6Inclusion).map((line): Inclusion => {
      return { kind: 'pool6', destination: line.fields.destination, line };
    }),
  ];
}

export function poolsByName(device: Device, family: 4): ReadonlyMap<string, Pool>;
export function poolsByName(device: Device, family: PoolFamily): ReadonlyMap<string, Pool | Pool6>;
export function poolsByName({ pools, pools6 }: Device, family: PoolFamily): ReadonlyMap<string, Pool | Pool6> {
  return new Map((family === 4 ? pools : pools6).map((pool) => [pool.name, pool]));
}

/** As messages call it. */
export function calledPool(family: PoolFamily, name: string): string {
  return `${family === 4 ? 'pool' : 'IPv6 pool'} ${name}`;
}
