// An interface names a profile that there is.

import { deviceRule } from '../src/lint/rule.ts';
import { spot } from '../src/model/place.ts';

export default deviceRule({
  id: 'rbp-bound-ref',
  severity: 'error',
  summary: 'The profile that an interface is bound to exists.',
  source: 'Command remote-backup-profile (interface view): the profile must have been created',
  *check(device) {
    const names = new Set(device.profiles.map(({ name }) => name));
    // An excerpt without the platform leaves open what the name stands for.
    const showsPlatform = names.size > 0 || device.services.length > 0;
    for (const face of device.interfaces) {
      for (const line of face.profiles.filter(({ fields }) => !names.has(fields.profile))) {
        const { profile } = line.fields;
        if (!showsPlatform) {
          yield { skip: 'no backup profile is shown that an interface could be bound to' };
          continue;
        }
        yield {
          about: face,
          at: spot(line, 'profile'),
          message: `interface ${face.name} is bound to profile ${profile}, which does not exist`,
          actual: profile,
        };
      }
    }
  },
});
