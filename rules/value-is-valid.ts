// A line with a value that the device refuses is not in force, whatever the file says.

import type { Statement } from '../grammar/statement.ts';
import { gateway } from '../grammar/views/address-pools.ts';
import { deviceRule, type Problem } from '../src/lint/rule.ts';
import { isOfBackup } from '../src/model/backup-lines.ts';
import { spot } from '../src/model/place.ts';
import { BAS_MASKS, type Pool } from '../src/model/pool.ts';
import { isAddressOfLink } from '../src/model/redirect-links.ts';

export default deviceRule({
  id: 'value-is-valid',
  severity: 'error',
  summary: 'The values in the lines of a backup system are those that the device accepts.',
  source: 'Command reference: ranges and forms of the parameters',
  *check(device) {
    for (const line of device.flawed) {
      if (!isChecked(line) && !isAddressOfLink(device, line)) continue;
      for (const { message, expected, actual, range } of line.problems) {
        yield {
          about: { id: `line:${line.command.usage}`, device, at: line, section: device.system },
          at: { source: device.source, range },
          message,
          expected,
          actual,
        };
      }
    }
    for (const pool of device.pools) yield* maskOfUsers(pool);
  },
});

/** Which masks are valid tells the kind of the pool, not the line by itself. */
function* maskOfUsers(pool: Pool): Generator<Problem> {
  const line = pool.section.last(gateway);
  if (pool.kind !== 'bas' || pool.gateway || !line || line.isFlawed) return;
  const expected = `a length from ${BAS_MASKS.least} to ${BAS_MASKS.most}`;
  const actual = line.fields.mask;
  const message = `mask of pool ${pool.name} has length ${actual}, expected ${expected}`;
  yield { about: pool, at: spot(line, 'mask'), message, expected, actual };
}

function isChecked({ view, parent, command }: Statement): boolean {
  const [first = '', second = ''] = command.usage.split(' ');
  return isOfBackup(view, parent, first, second);
}
