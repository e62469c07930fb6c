// Routes of a shared pool lead to the master; what arrives there for users of the other device needs a way across.

import { deviceRule } from '../src/lint/rule.ts';

export default deviceRule({
  id: 'shared-pool-protection-path',
  severity: 'error',
  summary: 'A backup service that shares pools has a protection path to the other device.',
  source: 'Configuring User Information Backup in Shared IP Address Pool Mode: requirement of a protection tunnel',
  *check(device) {
    for (const service of device.services) {
      const [binding] = service.pools;
      if (!binding || service.protections.length > 0) continue;
      // A way across that the catalogue does not know is one all the same.
      if (service.section.unread('protect')) {
        yield { skip: `backup service ${service.name}: a protection path of an unknown kind` };
        continue;
      }
      yield {
        about: service,
        message: `backup service ${service.name} shares pool ${binding.name}, but has no protection path`,
        related: [{ at: binding.line, message: 'the shared pool' }],
      };
    }
  },
});
