// The shared pools of two devices, matched: only those of services that mean the other device.

import type { Service } from '../model/backup-service.ts';
import type { Device } from '../model/device.ts';
import type { Pool } from '../model/pool.ts';
import type { Pool6 } from '../model/pool6.ts';
import { sharedPools6Of, sharedPoolsOf, type Shared } from '../model/shared-pool.ts';
import { pool6Keys, poolKeys } from './keys.ts';
import { match, type Key, type Match, type Matches } from './match.ts';
import type { Pair } from './pair.ts';
import { partners } from './partners.ts';
import { remember } from '../model/remember.ts';

export interface SharedPools<P> extends Matches<Shared<P>> {
  /** The service of the other device that a service faces. */
  readonly facing: ReadonlyMap<Service, Service>;
}

export const sharedAcross = remember((pair: Pair): SharedPools<Pool> => {
  return matched(pair, sharedPoolsOf, poolKeys);
});

export const sharedAcross6 = remember((pair: Pair): SharedPools<Pool6> => {
  return matched(pair, sharedPools6Of, pool6Keys);
});

/** Both devices share a primary and a secondary pool: each serves its own half of the users. */
export function isBalanced<P extends Pool | Pool6>(
  { first, second }: Pair,
  { both, alone }: Matches<Shared<P>>,
): boolean {
  const all = [...both.flatMap((each) => [each.first, each.second]), ...alone];
  return [first, second].every((device) =>
    [true, false].every((isSlave) => all.some(({ pool }) => pool.device === device && pool.isSlave === isSlave)),
  );
}

/** The primary pool and the secondary one; undefined when both are the same. */
export function byRole<P extends Pool | Pool6>({ first, second }: Match<Shared<P>>) {
  if (first.pool.isSlave === second.pool.isSlave) return undefined;
  return first.pool.isSlave ? { primary: second, secondary: first } : { primary: first, secondary: second };
}

function matched<P extends Pool | Pool6>(
  pair: Pair,
  poolsOf: (device: Device) => Shared<P>[],
  keys: readonly Key<P>[],
): SharedPools<P> {
  const facing = new Map(partners(pair).map(({ here, there }) => [here, there]));
  const numbers = new Map(
    pair.services.both.flatMap(({ first, second }, index) => [first, second].map((each) => [each, index])),
  );
  const own = (device: Device) => poolsOf(device).filter(({ service }) => facing.has(service));
  const sharedKeys: Key<Shared<P>>[] = [
    ...keys.map(
      (key): Key<Shared<P>> =>
        ({ pool }, side) =>
          key(pool, side),
    ),
    // Whatever else differs: the one primary pool belongs to the one secondary pool.
    ({ pool, service }, side) => `${numbers.get(service)} ${(side === 'first') === pool.isSlave}`,
  ];
  return { ...match(own(pair.first), own(pair.second), sharedKeys), facing };
}
