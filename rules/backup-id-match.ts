// Users are found on the other device by service and ID: the same profile under two IDs is two profiles.

import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { spot } from '../src/model/place.ts';

export default pairRule({
  id: 'backup-id-match',
  severity: 'error',
  summary: 'A profile has the same backup ID on both devices.',
  source: 'Establishing a Dual-Device Backup Platform: step that sets the backup ID of a profile',
  *check(pair) {
    for (const { first, second } of pair.profiles.both) {
      const [here, there] = [first.backupId, second.backupId];
      if (!here || !there || here.fields.id === there.fields.id) continue;
      const expected = there.fields.id;
      yield {
        about: first,
        at: spot(here, 'id'),
        message: `profile ${first.name} has backup ID ${here.fields.id}, but ${expected} on ${second.device.name}`,
        related: [{ at: spot(there, 'id'), message: `${expected} on ${second.device.name}` }],
        expected,
        actual: here.fields.id,
        fixes: [
          typeIn(first, `backup-id ${expected} remote-backup-service ${here.fields.service}`),
          typeIn(second, `backup-id ${here.fields.id} remote-backup-service ${there.fields.service}`),
        ],
      };
    }
  },
});
