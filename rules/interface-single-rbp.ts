// An interface belongs to one profile.

import { deviceRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { spot } from '../src/model/place.ts';

export default deviceRule({
  id: 'interface-single-rbp',
  severity: 'error',
  summary: 'An interface is bound to one profile at most.',
  source: 'Command remote-backup-profile (interface view): only one profile per interface',
  *check(device) {
    for (const face of device.interfaces) {
      const [first, ...more] = face.profiles;
      if (!first) continue;
      const { profile } = first.fields;
      // The same name twice is one binding.
      for (const line of more.filter(({ fields }) => fields.profile !== profile)) {
        yield {
          about: face,
          at: line,
          message: `interface ${face.name} is bound to profile ${line.fields.profile} and to profile ${profile}`,
          related: [{ at: spot(first, 'profile'), message: `bound to profile ${profile} already` }],
          expected: 'one profile',
          fixes: [typeIn(face, `undo remote-backup-profile ${line.fields.profile}`)],
        };
      }
    }
  },
});
