// Global pools of public addresses, which instances of carrier-grade NAT draw from.

import { poolOfDsLite } from '../../grammar/views/ds-lite.ts';
import type { Statement } from '../../grammar/statement.ts';
import { natIpPool, poolOfNat } from '../../grammar/views/nat.ts';
import type { Instance } from './cgn.ts';
import type { Device } from './device.ts';
import type { Described } from './object.ts';

export interface GlobalPool extends Described {
  readonly slave: boolean;
  /** It gets its addresses from a server. */
  readonly dynamic: boolean;
}

export function globalPoolsOf(device: Device): Map<string, GlobalPool> {
  return new Map(
    device.system.below(natIpPool).flatMap((section): [string, GlobalPool][] => {
      const at = section.headers(natIpPool).at(-1);
      if (!at) return [];
      const { name, slave, dynamic } = at.fields;
      const pool = { id: `nat-ip-pool:${name}`, device, at, section, slave: slave === true, dynamic: dynamic === true };
      return [[name, pool]];
    }),
  );
}

/** The lines by which the instance draws from global pools. */
export function globalPoolLines({ section }: Instance): Statement<{ pool: string }>[] {
  return [poolOfNat, poolOfDsLite].flatMap((command) => section.all(command));
}

/** The names of the global pools that the instance draws from. */
export function globalPoolNames(instance: Instance): string[] {
  return globalPoolLines(instance).map((line) => line.fields.pool);
}
