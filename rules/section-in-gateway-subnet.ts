// The addresses of a section lie in the subnet that the gateway gives to the pool.

import { deviceRule, type Problem } from '../src/lint/rule.ts';
import { isInSubnet, networkOf, numberOf } from '../src/model/address.ts';
import { spot } from '../src/model/place.ts';
import type { Pool, PoolSection } from '../src/model/pool.ts';

export default deviceRule({
  id: 'section-in-gateway-subnet',
  severity: 'error',
  summary: 'A section begins before it ends, and both addresses are in the subnet of the gateway.',
  source:
    'Configuring User Information Backup in Shared IP Address Pool Mode: what the mask of the gateway is used for',
  *check(device) {
    for (const pool of device.pools)
      for (const section of pool.sections) {
        if (section.line.problems.length > 0) continue;
        const problem = reversed(pool, section) ?? outside(pool, section);
        if (problem) yield problem;
      }
  },
});

function reversed(pool: Pool, { number, start, end, line }: PoolSection): Problem | undefined {
  if (numberOf(start) <= numberOf(end)) return undefined;
  return {
    about: pool,
    at: spot(line, 'end'),
    message: `section ${number} of pool ${pool.name} ends with ${end}, before its first address ${start}`,
    related: [{ at: spot(line, 'start'), message: 'its first address' }],
  };
}

function outside(pool: Pool, { number, start, end, line }: PoolSection): Problem | undefined {
  const { gateway } = pool;
  if (!gateway || gateway.line.problems.length > 0) return undefined;
  const startsInside = isInSubnet(start, gateway);
  if (startsInside && isInSubnet(end, gateway)) return undefined;
  const subnet = networkOf(gateway.address, gateway.length);
  const [does, address] = startsInside ? ['ends', end] : ['begins', start];
  return {
    about: pool,
    at: spot(line, startsInside ? 'end' : 'start'),
    message: `section ${number} of pool ${pool.name} ${does} with ${address}, outside of ${subnet}`,
    related: [{ at: gateway.line, message: `the gateway is in ${subnet}` }],
    expected: `an address in ${subnet}`,
    actual: address,
  };
}
