// The number of a section is its name within the pool: the device refuses a second section of the same number.

import { deviceRule } from '../src/lint/rule.ts';
import { groupBy } from '../src/model/group-by.ts';
import { numberedSectionsOf } from '../src/model/numbered-sections.ts';

export default deviceRule({
  id: 'section-number-unique',
  severity: 'warning',
  summary: 'The sections of a pool or an address group have different numbers.',
  source: 'Inferred from the command reference, section of an address pool: the number identifies the section',
  *check(device) {
    for (const { about, called, sections } of numberedSectionsOf(device))
      for (const [number, [first, second]] of groupBy(sections, (section) => section.number)) {
        if (!first || !second) continue;
        yield {
          about,
          at: second.line,
          message: `section ${number} of ${called} is there already, with other addresses`,
          related: [{ at: first.line, message: `section ${number}` }],
        };
      }
  },
});
