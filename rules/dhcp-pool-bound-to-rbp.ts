// A server pool is backed up through the profile that it names: one of service type dhcp-server.

import { deviceRule, type Problem } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { networkOf } from '../src/model/address.ts';
import { serves, type Profile } from '../src/model/backup-profile.ts';
import type { Device } from '../src/model/device.ts';
import type { Pool } from '../src/model/pool.ts';
import { spot } from '../src/model/place.ts';
import { coveredPools, uncoveredPools, type CoveredPool } from '../src/model/server-pools.ts';
import { poolKeys } from '../src/pair/keys.ts';
import { match, type Key } from '../src/pair/match.ts';
import { servesThere } from '../src/pair/service-types.ts';

export default deviceRule({
  id: 'dhcp-pool-bound-to-rbp',
  severity: 'error',
  summary: 'A server pool is bound to a profile that exists and backs up the DHCP server.',
  source: 'Configuring DHCP Server Dual-Device Hot Backup: step that binds the pool to the profile',
  *check(device, other) {
    // An excerpt without the platform leaves open what the name stands for.
    const showsPlatform = device.profiles.length > 0 || device.services.length > 0;
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
  const message = `pool ${pool.name} is bound to profile ${profile}, which does not exist`;
  return { about: pool, at: spot(line, 'profile'), message, actual: profile };
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

/** Pools without a profile whose counterpart on the other device has one. */
function* unbound(device: Device, other: Device): Generator<Problem> {
  const open = uncoveredPools(device).filter(({ profile }) => !profile);
  const theirs = new Map(coveredPools(other).map((covered) => [covered.pool, covered.profile]));
  for (const { first: pool, second } of match(open, [...theirs.keys()], poolKeys).both) {
    const profile = theirs.get(second);
    const line = second.profile;
    // One name for pools of different networks proves nothing.
    if (!profile || !line || networkOfPool(pool, 'first') !== networkOfPool(second, 'second')) continue;
    const own = profileLike(profile, device);
    yield {
      about: pool,
      message: `pool ${pool.name} is bound to no profile, but pool ${second.name} on ${other.name} is bound to ${profile.name}`,
      related: [{ at: line, message: `bound on ${other.name}` }],
      ...(own && { fixes: [typeIn(pool, `remote-backup-profile ${own.name}`)] }),
    };
  }
}

const networkOfPool: Key<Pool> = ({ gateway }) => gateway && networkOf(gateway.address, gateway.length);

function profileLike({ backupId }: Profile, device: Device): Profile | undefined {
  const id = backupId?.fields.id;
  return device.profiles.find((each) => serves(each, 'dhcp-server') && each.backupId?.fields.id === id);
}
