// An exclusive pool has no secondary pool: both devices have the same segment, and the master hands it out.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { inclusionsOf } from '../src/model/pool-bindings.ts';
import { exclusiveAcross, type Exclusive } from '../src/pair/exclusive-pools.ts';
import { segmentDifferences } from '../src/pair/pool-segments.ts';
import type { Profile } from '../src/model/backup-profile.ts';

export default pairRule({
  id: 'exclusive-pool-same-segment',
  severity: 'error',
  summary: 'The exclusive pools of a profile have the same segment on both devices.',
  source: 'Example for Configuring RUI in Exclusive Address Pool Mode: networking requirements of the pools',
  *check(pair) {
    const pools = exclusiveAcross(pair);
    for (const { first, second } of pools.both) {
      for (const { commands, ...problem } of segmentDifferences(first.pool, second.pool))
        yield { ...problem, fixes: [typeIn(problem.about, ...commands)] };
      if (pools.facing.get(first.profile) !== second.profile) yield crossed(first, second);
    }
    for (const exclusive of pools.alone) {
      const there = pools.facing.get(exclusive.profile);
      if (there && saysItsPools(there)) yield lacking(exclusive, there);
    }
  },
});

/** Pools that are not defined are the finding of another rule, and inclusions bind by other names. */
function saysItsPools(profile: Profile): boolean {
  const names = new Set(profile.device.pools.map(({ name }) => name));
  return profile.pools.every(({ fields }) => names.has(fields.pool)) && inclusionsOf(profile).length === 0;
}

function crossed({ pool, profile, at }: Exclusive, other: Exclusive): Problem {
  const { name } = other.profile.device;
  return {
    about: profile,
    at,
    message: `profile ${profile.name} binds pool ${pool.name}, whose segment on ${name} belongs to profile ${other.profile.name}`,
    related: [{ at: other.at, message: `pool ${other.pool.name} on ${name}` }],
    actual: pool.name,
  };
}

function lacking({ pool, at }: Exclusive, there: Profile): Problem {
  return {
    about: there,
    message: `profile ${there.name} binds no pool with the segment of pool ${pool.name} on ${pool.device.name}`,
    related: [{ at, message: `pool ${pool.name} on ${pool.device.name}` }],
    expected: `a pool with the segment of ${pool.name}`,
    actual: 'none',
  };
}
