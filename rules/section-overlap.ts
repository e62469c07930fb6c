// An address that two sections of a pool have would be given away twice.

import { deviceRule } from '../src/lint/rule.ts';
import { collisions, soundSections } from '../src/model/collisions.ts';

export default deviceRule({
  id: 'section-overlap',
  severity: 'error',
  summary: 'The sections of a pool do not overlap.',
  source: 'Command reference, section of an address pool: sections share no address',
  *check(device) {
    for (const pool of device.pools)
      for (const { first, second } of collisions(soundSections(pool), (section) => section)) {
        yield {
          about: pool,
          at: second.line,
          message: `section ${second.number} of pool ${pool.name} overlaps section ${first.number}`,
          related: [{ at: first.line, message: `section ${first.number}` }],
        };
      }
  },
});
