// The device takes no section that is larger than its tables.

import { deviceRule } from '../src/lint/rule.ts';
import { numberOf } from '../src/model/address.ts';
import { soundSections } from '../src/model/collisions.ts';

const MOST = 65_536;

export default deviceRule({
  id: 'section-size',
  severity: 'error',
  summary: 'A section of a pool has at most 65536 addresses.',
  source: 'Command reference, section of an address pool: limits of a section',
  *check(device) {
    for (const pool of device.pools) {
      for (const { start, end, number, line } of soundSections(pool)) {
        const size = numberOf(end) - numberOf(start) + 1;
        if (size <= MOST) continue;
        yield {
          about: pool,
          at: line,
          message: `section ${number} of pool ${pool.name} has ${size} addresses, but a section takes ${MOST} at most`,
          expected: `at most ${MOST}`,
          actual: size,
        };
      }
    }
  },
});
