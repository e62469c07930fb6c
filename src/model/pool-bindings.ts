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

export interface Bound<Owner> {
  readonly pool: string;
  readonly owner: Owner;
  /** The words that name the pool, or the group that it is in. */
  readonly at: Place;
  /** The group that binds it. */
  readonly group: string | undefined;
}

/** The pools that services share, those in groups too. */
export function sharedPools({ services, poolGroups }: Device, family: PoolFamily): Bound<Service>[] {
  const members = new Map(poolGroups.map((group) => [group.name, group.members.map(({ fields }) => fields.pool)]));
  return services.flatMap((owner) => {
    const { section } = owner;
    const lines = family === 4 ? section.all(poolOfService) : section.all(pool6OfService);
    const own = lines.map((line) => bound(owner, line));
    if (family === 6) return own;
    const inGroups = section.all(groupOfService).flatMap((line) => {
      const { group } = line.fields;
      return (members.get(group) ?? []).map((pool) => ({ pool, owner, at: spot(line, 'group'), group }));
    });
    return [...own, ...inGroups];
  });
}

/** The pools that profiles have for themselves. */
export function exclusivePools({ profiles }: Device, family: PoolFamily): Bound<Profile>[] {
  return profiles.flatMap((owner) => (family === 4 ? owner.pools : owner.pools6).map((line) => bound(owner, line)));
}

function bound<Owner>(owner: Owner, line: Statement<{ pool: string }>): Bound<Owner> {
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
