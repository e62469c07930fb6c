// A daily batch sends in one direction only: each device has to send its own users.

import { serviceBatch } from '../grammar/views/remote-backup.ts';
import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import type { Service } from '../src/model/backup-service.ts';
import { bothWays } from '../src/pair/match.ts';

export default pairRule({
  id: 'batch-daily-symmetric',
  severity: 'warning',
  summary: 'A daily batch backup is configured on both devices for the same users.',
  source: 'Command reference, batch-backup of a service: the batch goes one way, so it is recommended on both devices',
  *check(pair) {
    for (const { here, there } of bothWays(pair.services)) {
      const own = new Set(dailyOf(here).map(({ fields }) => fields.service));
      for (const line of dailyOf(there)) {
        const { service, time } = line.fields;
        if (own.has(service) || own.has('all') || (service === 'all' && coversAll(own, here, there))) continue;
        yield {
          about: here,
          message: `service ${here.name} has no daily batch of service type ${service}, but its counterpart on ${there.device.name} has`,
          related: [{ at: line, message: `daily at ${time} on ${there.device.name}` }],
          fixes: [typeIn(here, `batch-backup service-type ${service} daily ${time}`)],
        };
      }
    }
  },
});

function dailyOf({ section }: Service) {
  // With `now` the line is an action, and has no time.
  return section.all(serviceBatch).filter(({ fields }) => fields.time !== undefined);
}

/** Each kind of user that the profiles of the services have, one by one. */
function coversAll(own: ReadonlySet<string>, ...services: readonly Service[]): boolean {
  const kinds = services.flatMap(({ name, device }) =>
    device.profiles
      .filter(({ backupId }) => backupId?.fields.service === name)
      .flatMap(({ serviceTypes }) => serviceTypes.map(({ fields }) => fields.service)),
  );
  return kinds.length > 0 && kinds.every((kind) => own.has(kind));
}
