// A profile sends its users through a backup service: there has to be one.

import { deviceRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { serviceOf } from '../src/model/backup-uses.ts';
import { spot } from '../src/model/place.ts';

export default deviceRule({
  id: 'rbp-rbs-ref',
  severity: 'error',
  summary: 'The backup service that a profile names exists.',
  source: 'Establishing a Dual-Device Backup Platform: the service is created before the profile is bound to it',
  *check(device) {
    const [only, ...more] = device.services;
    for (const profile of device.profiles) {
      const line = profile.backupId;
      if (!line || serviceOf(profile)) continue;
      const { id, service } = line.fields;
      yield {
        about: profile,
        at: spot(line, 'service'),
        message: `profile ${profile.name} uses service ${service}, which does not exist`,
        actual: service,
        fixes: only && more.length === 0 ? [typeIn(profile, `backup-id ${id} remote-backup-service ${only.name}`)] : [],
      };
    }
  },
});
