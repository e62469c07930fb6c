// The tunnel policy of a template lets traffic into SRv6 TE Policies: it is created before the template.

import { protectIpv6Srv6, protectSrv6 } from '../grammar/views/remote-backup.ts';
import { tunnelPolicy } from '../grammar/views/vpn.ts';
import { dangling } from '../src/lint/meant.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { isLeftOut } from '../src/model/excerpts.ts';
import { danglingPolicies } from '../src/model/tunnel-policies.ts';

export default deviceRule({
  id: 'protect-srv6-tunnel-policy-ref',
  severity: 'error',
  summary: 'The tunnel policy of an SRv6 protection template exists.',
  source: 'Configuring User Information Backup in Shared IP Address Pool Mode: template in SRv6 TE Policy mode',
  *check(device, other) {
    for (const { service, line, policies } of danglingPolicies(device, protectSrv6, protectIpv6Srv6)) {
      if (isLeftOut(device, other, ({ system }) => system.all(tunnelPolicy)))
        return yield { skip: 'neither configuration shows a tunnel policy' };
      const { question, ...reference } = dangling(service, line, 'policy', policies);
      yield {
        about: service,
        message: `backup service ${service.name} is protected by SRv6 with tunnel policy ${line.fields.policy}, which does not exist${question}`,
        ...reference,
      };
    }
  },
});
