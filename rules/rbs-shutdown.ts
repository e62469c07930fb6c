// A backup service that is shut down backs up nothing, and nothing else in the configuration shows it.

import { serviceShutdown } from '../grammar/views/remote-backup.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';

export default deviceRule({
  id: 'rbs-shutdown',
  severity: 'warning',
  summary: 'A backup service is not shut down.',
  source: 'Command reference, shutdown of a backup service: the backup stops',
  *check(device) {
    for (const service of device.services) {
      const line = service.section.last(serviceShutdown);
      if (!line) continue;
      yield {
        about: service,
        at: line,
        message: `backup service ${service.name} is shut down: what it has to back up is lost in a switchover`,
        fixes: [typeIn(service, 'undo shutdown')],
      };
    }
  },
});
