// An interface names a profile that there is.

import { dangling } from '../src/lint/meant.ts';
import { deviceRule } from '../src/lint/rule.ts';

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
        const { question, ...reference } = dangling(face, line, 'profile', device.profiles);
        const message = `interface ${face.name} is bound to profile ${profile}, which does not exist${question}`;
        yield { about: face, message, ...reference };
      }
    }
  },
});
