// The gateway gives a pool its subnet: the device takes no section before it.

import { unnumberedGateway } from '../grammar/views/address-pools.ts';
import { deviceRule } from '../src/lint/rule.ts';
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
      if (!section || !pool.kind || pool.mode === 'dynamic' || hasGateway(pool)) continue;
      yield {
        about: pool,
        message: `pool ${pool.name} has sections, but no gateway`,
        related: [{ at: section.line, message: 'a section' }],
      };
    }
  },
});

/** Even one that cannot be read. */
function hasGateway({ gateway, section }: Pool): boolean {
  return (
    gateway !== undefined ||
    section.last(unnumberedGateway) !== undefined ||
    section.unknown.some(({ words }) => words[0]?.text.toLowerCase() === 'gateway')
  );
}
