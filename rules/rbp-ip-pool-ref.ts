// A profile names the pools that its users get addresses from; only a pool that users can have serves them.

import type { Statement } from '../grammar/statement.ts';
import { dangling, type Named } from '../src/lint/meant.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { isLeftOut } from '../src/model/excerpts.ts';
import type { Profile } from '../src/model/backup-profile.ts';
import { inclusionsOf } from '../src/model/pool-bindings.ts';
import { poolNames } from '../src/model/unread-pools.ts';

type Kind = 'pool' | 'group' | 'pool6';
interface Reference {
  readonly kind: Kind;
  readonly name: string;
  readonly find: (definitions: readonly Named[]) => ReturnType<typeof dangling>;
}

export default deviceRule({
  id: 'rbp-ip-pool-ref',
  severity: 'error',
  summary: 'The pools that a backup profile takes its addresses from exist, and are no server pools.',
  source: 'Command reference, ip-pool and ip-pool include of a backup profile: what the pool must be',
  *check(device, other) {
    const names: Readonly<Record<Kind, ReadonlySet<string>>> = {
      pool: poolNames(device, 4),
      pool6: poolNames(device, 6),
      group: new Set(device.poolGroups.map(({ name }) => name)),
    };
    const definitions: Readonly<Record<Kind, readonly Named[]>> = {
      pool: device.pools.filter(({ kind }) => kind !== 'server'),
      pool6: device.pools6,
      group: device.poolGroups,
    };
    const servers = new Set(device.pools.filter(({ kind }) => kind === 'server').map(({ name }) => name));
    for (const profile of device.profiles)
      for (const { kind, name, find } of referencesOf(profile)) {
        const isServer = kind === 'pool' && servers.has(name);
        if (names[kind].has(name) && !isServer) continue;
        if (isLeftOut(device, other, (each) => [...each.pools, ...each.pools6]))
          return yield { skip: 'neither configuration shows an address pool' };
        const fault = isServer
          ? 'that is a server pool'
          : `${device.name} has no such ${kind === 'group' ? 'group' : 'pool'}`;
        const { question, ...reference } = find(definitions[kind]);
        const message = `profile ${profile.name} names ${called[kind]} ${name}, but ${fault}${question}`;
        yield { about: profile, message, ...reference };
      }
  },
});

const called: Readonly<Record<Kind, string>> = { pool: 'pool', group: 'pool group', pool6: 'IPv6 pool' };

/** Not the source of an `include`: that is a pool of the other device. */
function referencesOf(profile: Profile): Reference[] {
  const own = (kind: Kind) => (line: Statement<{ pool: string }>) => {
    return { kind, name: line.fields.pool, find: (known: readonly Named[]) => dangling(profile, line, 'pool', known) };
  };
  return [
    ...profile.pools.map(own('pool')),
    ...profile.pools6.map(own('pool6')),
    ...inclusionsOf(profile).map(({ kind, destination: name, line }): Reference => {
      return { kind, name, find: (known) => dangling(profile, line, 'destination', known) };
    }),
  ];
}
