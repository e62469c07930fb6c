// A service watches no more than so many interfaces.

import { trackInterfaceOfService } from '../grammar/views/remote-backup.ts';
import { deviceRule } from '../src/lint/rule.ts';

const MOST = 16;

export default deviceRule({
  id: 'rbs-track-limit',
  severity: 'error',
  summary: 'A backup service tracks at most 16 interfaces.',
  source: 'Command reference, track interface of a backup service: number of interfaces',
  *check(device) {
    for (const service of device.services) {
      // The last line says the weight of an interface that is written twice.
      const lines = service.section.all(trackInterfaceOfService);
      const tracked = [...new Map(lines.map((line) => [line.fields.interface, line])).values()];
      const surplus = tracked[MOST];
      if (!surplus) continue;
      yield {
        about: service,
        at: surplus,
        message: `service ${service.name} tracks ${tracked.length} interfaces, but a service takes ${MOST} at most`,
        related: tracked.slice(MOST + 1).map((line) => ({ at: line, message: line.fields.interface })),
        expected: `at most ${MOST}`,
        actual: tracked.length,
      };
    }
  },
});
