// An encrypted channel takes its certificates from an SSL policy: there has to be one.

import { sslPolicy } from '../grammar/views/transport-security.ts';
import { dangling } from '../src/lint/meant.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { isLeftOut } from '../src/model/excerpts.ts';

export default deviceRule({
  id: 'rbs-ssl-policy-ref',
  severity: 'error',
  summary: 'The SSL policy that a backup service is bound to exists.',
  source: 'Establishing a Dual-Device Backup Platform: the SSL policy is configured before the service is bound to it',
  *check(device, other) {
    const policies = device.system.all(sslPolicy).map((at) => ({ name: at.fields.policyName, at }));
    const names = new Set(policies.map(({ name }) => name));
    for (const service of device.services) {
      const { ssl } = service;
      if (!ssl || names.has(ssl.fields.policy)) continue;
      if (isLeftOut(device, other, ({ system }) => system.all(sslPolicy)))
        return yield { skip: 'neither configuration shows an SSL policy' };
      const { question, ...reference } = dangling(service, ssl, 'policy', policies);
      const message = `service ${service.name} is bound to SSL policy ${ssl.fields.policy}, which does not exist${question}`;
      yield { about: service, message, ...reference };
    }
  },
});
