// A line with a value that the device refuses is not in force, whatever the file says.

import type { Statement } from '../grammar/statement.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { isOfBackup } from '../src/model/backup-lines.ts';

export default deviceRule({
  id: 'value-is-valid',
  severity: 'error',
  summary: 'The values in the lines of a backup system are those that the device accepts.',
  source: 'Command reference: ranges and forms of the parameters',
  *check(device) {
    for (const line of device.flawed) {
      if (!isChecked(line)) continue;
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
  },
});

function isChecked({ view, command }: Statement): boolean {
  const [first = '', second = ''] = command.usage.split(' ');
  return isOfBackup(view, first, second);
}
