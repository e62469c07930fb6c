// Whose users two devices back up: those of the pools that their services share, or that their profiles have.

import type { Device } from '../model/device.ts';
import { exclusivePools, poolFamilies, poolsByName, sharedPools, type PoolFamily } from '../model/pool-bindings.ts';
import type { Pool } from '../model/pool.ts';
import type { Pool6 } from '../model/pool6.ts';
import { remember } from '../model/remember.ts';
import type { Pair } from './pair.ts';
import { partners } from './partners.ts';

/** Whether the pools of such users are of that family and VPN instance; empty for the device itself. */
export function backUpUsers(pair: Pair, family: PoolFamily, vpn: string): boolean {
  return networksOfUsers(pair).has(nameOf(family, vpn));
}

const networksOfUsers = remember((pair: Pair): ReadonlySet<string> => {
  const owners = new Set<unknown>(partners(pair).map(({ here }) => here));
  for (const { first, second } of pair.profiles.both) owners.add(first).add(second);
  const found = new Set<string>();
  for (const device of pair.devices)
    for (const family of poolFamilies) {
      const pools = poolsByName(device, family);
      const bindings = [...sharedPools(device, family), ...exclusivePools(device, family)];
      for (const binding of bindings.filter(({ owner }) => owners.has(owner))) {
        const pool = pools.get(binding.pool);
        for (const vpn of pool ? vpnsOf(device, pool) : []) found.add(nameOf(family, vpn));
      }
    }
  return found;
});

/** Those of IPv6 stand in the prefixes. */
function vpnsOf(device: Device, pool: Pool | Pool6): string[] {
  const lines = 'prefixes' in pool ? pool.prefixes.map(({ fields }) => device.prefix(fields.prefix)?.vpn) : [pool.vpn];
  return lines.map((line) => line?.fields.vpnInstance ?? '');
}

function nameOf(family: PoolFamily, vpn: string): string {
  return `${family} ${vpn}`;
}
