// The gateway gives a pool its subnet: the device takes no section before it.

import type { Statement } from '../grammar/statement.ts';
import { gateway, unnumberedGateway } from '../grammar/views/address-pools.ts';
import { deviceRule, type Problem } from '../src/lint/rule.ts';
import type { Pool } from '../src/model/pool.ts';

export default deviceRule({
  id: 'section-needs-gateway',
  severity: 'error',
  summary: 'A pool with sections has a gateway.',
  source:
    'Configuring User Information Backup in Shared IP Address Pool Mode: gateway and mask come before the sections',
  *check(device) {
    for (const pool of device.pools) {
      const [section] = pool.sections;
      // Dynamic pools learn theirs, and pools of neither kind are those of other platforms.
      if (!section || !pool.kind || pool.mode === 'dynamic') continue;
      // One with a value that the device refuses is reported as such.
      const given = pool.section.last(gateway) ?? pool.section.last(unnumberedGateway);
      if (given) {
        // Views that are opened again are read as one: which lines come first there says little.
        const isLate = pool.section.openings.length === 1 && given.line > section.line.line;
        if (isLate) yield late(pool, given, section.line);
        continue;
      }
      const unread = pool.section.unread('gateway');
      // A form that is not known may be right; an address alone is not.
      if (unread && unread.words.length > 2) continue;
      yield {
        about: pool,
        ...(unread && { at: unread }),
        message: `pool ${pool.name} has sections, but ${unread ? 'its gateway has no mask' : 'no gateway'}`,
        related: [{ at: section.line, message: 'a section' }],
      };
    }
  },
});

/** The device itself prints the gateway first: only what somebody wrote by hand is in another order. */
function late(pool: Pool, line: Statement, section: Statement): Problem {
  return {
    about: pool,
    at: line,
    severity: 'warning',
    message: `the gateway of pool ${pool.name} comes after a section, which the device does not take before it`,
    related: [{ at: section, message: 'a section' }],
  };
}
