// Users, their pool and the way to the other device belong to one backup service: the same pair of services on both sides.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import { boundName, type Shared } from '../src/model/shared-pool.ts';
import type { Pool } from '../src/model/pool.ts';
import type { Pool6 } from '../src/model/pool6.ts';
import { sharedAcross, sharedAcross6, type SharedPools } from '../src/pair/shared-pools.ts';

export default pairRule({
  id: 'shared-pool-service-match',
  severity: 'warning',
  summary: 'A segment is shared by backup services that are counterparts.',
  source:
    'Inferred from Configuring User Information Backup in Shared IP Address Pool Mode: primary and secondary pool are bound to the backup service',
  *check(pair) {
    yield* astray(sharedAcross(pair));
    yield* astray(sharedAcross6(pair));
  },
});

function* astray<P extends Pool | Pool6>({ both, facing }: SharedPools<P>): Generator<Problem> {
  for (const { first, second } of both) {
    const expected = facing.get(second.service);
    if (!expected || expected === first.service) continue;
    yield {
      about: first.service,
      at: first.binding.line,
      message: `service ${first.service.name} shares ${boundName(first.binding)}, but ${said(second)}, whose counterpart here is ${expected.name}`,
      related: [{ at: second.binding.line, message: `${boundName(second.binding)} on ${second.service.device.name}` }],
      expected: expected.name,
      actual: first.service.name,
    };
  }
}

function said<P extends Pool | Pool6>({ pool, service }: Shared<P>): string {
  return `pool ${pool.name} on ${service.device.name} is shared by service ${service.name}`;
}
