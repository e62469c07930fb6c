// An encrypted channel takes its certificates from an SSL policy: there has to be one.

import { sslPolicy } from '../grammar/views/transport-security.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { spot } from '../src/model/place.ts';

export default deviceRule({
  id: 'rbs-ssl-policy-ref',
  severity: 'error',
  summary: 'The SSL policy that a backup service is bound to exists.',
  source: 'Establishing a Dual-Device Backup Platform: the SSL policy is configured before the service is bound to it',
  *check(device) {
    const policies = new Set(device.system.all(sslPolicy).map((line) => line.fields.policyName));
    for (const service of device.services) {
      const { ssl } = service;
      if (!ssl || policies.has(ssl.fields.policy)) continue;
      yield {
        about: service,
        at: spot(ssl, 'policy'),
        message: `service ${service.name} is bound to SSL policy ${ssl.fields.policy}, which does not exist`,
        actual: ssl.fields.policy,
      };
    }
  },
});
