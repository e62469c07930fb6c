// A profile names the pools that its users get addresses from; only a pool that users can have serves them.

import { deviceRule } from '../src/lint/rule.ts';
import type { Profile } from '../src/model/backup-profile.ts';
import { spot, type Place } from '../src/model/place.ts';
import { inclusionsOf } from '../src/model/pool-bindings.ts';
import { poolNames } from '../src/model/unread-pools.ts';

type Kind = 'pool' | 'group' | 'pool6';

interface Reference {
  readonly kind: Kind;
  readonly name: string;
  readonly at: Place;
}

export default deviceRule({
  id: 'rbp-ip-pool-ref',
  severity: 'error',
  summary: 'The pools that a backup profile takes its addresses from exist, and are no server pools.',
  source: 'Command reference, ip-pool and ip-pool include of a backup profile: what the pool must be',
  *check(device) {
    const names: Readonly<Record<Kind, ReadonlySet<string>>> = {
      pool: poolNames(device, 4),
      pool6: poolNames(device, 6),
      group: new Set(device.poolGroups.map(({ name }) => name)),
    };
    const servers = new Set(device.pools.filter(({ kind }) => kind === 'server').map(({ name }) => name));
    for (const profile of device.profiles)
      for (const { kind, name, at } of referencesOf(profile)) {
        const isServer = kind === 'pool' && servers.has(name);
        if (names[kind].has(name) && !isServer) continue;
        const fault = isServer ? 'that is a server pool' : `${device.name} has no such ${noun[kind]}`;
        yield { about: profile, at, message: `profile ${profile.name} names ${called[kind]} ${name}, but ${fault}` };
      }
  },
});

const called: Readonly<Record<Kind, string>> = { pool: 'pool', group: 'pool group', pool6: 'IPv6 pool' };
const noun: Readonly<Record<Kind, string>> = { pool: 'pool', group: 'group', pool6: 'pool' };

/** Not the source of an `include`: that is a pool of the other device. */
function referencesOf(profile: Profile): Reference[] {
  return [
    ...profile.pools.map((line): Reference => ({ kind: 'pool', name: line.fields.pool, at: spot(line, 'pool') })),
    ...profile.pools6.map((line): Reference => ({ kind: 'pool6', name: line.fields.pool, at: spot(line, 'pool') })),
    ...inclusionsOf(profile).map(({ kind, destination, line }) => {
      return { kind, name: destination, at: spot(line, 'destination') };
    }),
  ];
}
