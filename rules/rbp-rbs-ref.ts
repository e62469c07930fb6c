// A profile sends its users through a backup service: there has to be one.

import { dangling } from '../src/lint/meant.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { isLeftOut } from '../src/model/excerpts.ts';
import { serviceOf } from '../src/model/backup-uses.ts';

export default deviceRule({
  id: 'rbp-rbs-ref',
  severity: 'error',
  summary: 'The backup service that a profile names exists.',
  source: 'Establishing a Dual-Device Backup Platform: the service is created before the profile is bound to it',
  *check(device, other) {
    for (const profile of device.profiles) {
      const line = profile.backupId;
      if (!line || serviceOf(profile)) continue;
      const { service } = line.fields;
      if (isLeftOut(device, other, (each) => each.services))
        return yield { skip: 'neither configuration shows a backup service' };
      const { question, ...reference } = dangling(profile, line, 'service', device.services);
      const message = `profile ${profile.name} uses service ${service}, which does not exist${question}`;
      yield { about: profile, message, ...reference };
    }
  },
});
