// Users are found on the other device by the ID of their profile: no two profiles share one.

import { deviceRule } from '../src/lint/rule.ts';
import { alikeBy } from '../src/model/group-by.ts';
import { spot } from '../src/model/place.ts';

export default deviceRule({
  id: 'backup-id-unique',
  severity: 'error',
  summary: 'No two profiles of a device have the same backup ID.',
  source: 'Command reference, backup-id of a profile: an ID that one profile has cannot be given to another',
  *check(device) {
    const users = device.profiles.flatMap((profile) => {
      const line = profile.backupId;
      return line && line.problems.length === 0 ? [{ profile, line, ...line.fields }] : [];
    });
    for (const [id, [first, ...more]] of alikeBy(users, (each) => each.id)) {
      if (!first) continue;
      const byService = new Map([[first.service, first]]);
      for (const each of more) {
        const earlier = byService.get(each.service);
        byService.set(each.service, earlier ?? each);
        const { profile, line } = earlier ?? first;
        yield {
          about: each.profile,
          at: spot(each.line, 'id'),
          message: earlier
            ? `profile ${each.profile.name} has backup ID ${id}, as profile ${profile.name} of the same service has`
            : `profile ${each.profile.name} has backup ID ${id}, as profile ${profile.name} of service ${first.service} has`,
          related: [{ at: spot(line, 'id'), message: `${id} for profile ${profile.name}` }],
          actual: id,
          // Other services lead to other devices: there the ID alone does not mix the users up.
          ...(earlier ? {} : { severity: 'warning' }),
        };
      }
    }
  },
});
