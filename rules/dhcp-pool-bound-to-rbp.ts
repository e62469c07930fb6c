// A server pool is backed up through the profile that it names: one of service type dhcp-server.

import { dangling } from '../src/lint/meant.ts';
import { deviceRule, type Problem } from '../src/lint/rule.ts';
import { isLeftOut } from '../src/model/excerpts.ts';
import { typeIn } from '../src/lint/typing.ts';
import { serves } from '../src/model/backup-profile.ts';
import type { Device } from '../src/model/device.ts';
import type { Pool } from '../src/model/pool.ts';
import { spot } from '../src/model/place.ts';
import { coveredPools, uncoveredPools, type CoveredPool } from '../src/model/server-pools.ts';
import { boundOnlyThere } from '../src/pair/server-pools.ts';
import { servesThere } from '../src/pair/service-types.ts';

export default deviceRule({
  id: 'dhcp-pool-bound-to-rbp',
  severity: 'error',
  summary: 'A server pool is bound to a profile that exists and backs up the DHCP server.',
  source: 'Configuring DHCP Server Dual-Device Hot Backup: step that binds the pool to the profile',
  *check(device, other) {
    // An excerpt without the platform leaves open what the name stands for.
    const showsPlatform =
      device.profiles.length > 0 ||
      (device.services.length > 0 && !isLeftOut(device, other, ({ profiles }) => profiles));
    for (const pool of uncoveredPools(device)) {
      if (!pool.profile) continue;
      if (!showsPlatform) yield { skip: 'no backup profile is shown that a server pool could be bound to' };
      else yield missingProfile(pool, pool.profile);
    }
    for (const covered of coveredPools(device)) if (isOfOtherService(covered, other)) yield otherService(covered);
    if (other) yield* unbound(device, other);
  },
});

function missingProfile(pool: Pool, line: NonNullable<Pool['profile']>): Problem {
  const { profile } = line.fields;
  const { question, ...reference } = dangling(pool, line, 'profile', pool.device.profiles);
  const message = `pool ${pool.name} is bound to profile ${profile}, which does not exist${question}`;
  return { about: pool, message, ...reference };
}

/** Without any service type the profile itself is incomplete, and where the devices differ that is told as well. */
function isOfOtherService({ profile }: CoveredPool, other: Device | undefined): boolean {
  if (profile.serviceTypes.length === 0 || serves(profile, 'dhcp-server')) return false;
  return servesThere(profile, 'dhcp-server', other) !== true;
}

function otherService({ pool, profile }: CoveredPool): Problem {
  const line = pool.profile;
  return {
    about: pool,
    ...(line && { at: spot(line, 'profile') }),
    message: `pool ${pool.name} is bound to profile ${profile.name}, which does not back up the DHCP server`,
    related: profile.serviceTypes.map((type) => ({ at: type, message: `the profile backs up ${type.fields.service}` })),
    expected: 'dhcp-server',
    fixes: [typeIn(profile, 'service-type dhcp-server')],
  };
}

function* unbound(device: Device, other: Device): Generator<Problem> {
  for (const [pool, there] of boundOnlyThere(device, other)) {
    const id = there.profile.backupId?.fields.id;
    const own = device.profiles.find((each) => serves(each, 'dhcp-server') && each.backupId?.fields.id === id);
    const name = `${there.pool.name} on ${other.name}`;
    yield {
      about: pool,
      message: `pool ${pool.name} is bound to no profile, but pool ${name} is bound to ${there.profile.name}`,
      related: [{ at: there.pool.profile ?? there.pool.at, message: `bound on ${other.name}` }],
      ...(own && { fixes: [typeIn(pool, `remote-backup-profile ${own.name}`)] }),
    };
  }
}
