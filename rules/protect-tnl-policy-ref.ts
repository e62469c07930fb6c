// The tunnel policy chooses the kind of tunnel: without it there is no tunnel.

import { protectTunnelPolicy } from '../grammar/views/remote-backup.ts';
import { tunnelPolicy } from '../grammar/views/vpn.ts';
import { dangling } from '../src/lint/meant.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { isLeftOut } from '../src/model/excerpts.ts';
import { danglingPolicies } from '../src/model/tunnel-policies.ts';

export default deviceRule({
  id: 'protect-tnl-policy-ref',
  severity: 'error',
  summary: 'The tunnel policy of a protection path exists.',
  source: 'Configuring User Information Backup in Shared IP Address Pool Mode: protection path in tunnel mode',
  *check(device, other) {
    for (const { service, line, policies } of danglingPolicies(device, protectTunnelPolicy)) {
      if (isLeftOut(device, other, ({ system }) => system.all(tunnelPolicy)))
        return yield { skip: 'neither configuration shows a tunnel policy' };
      const { question, ...reference } = dangling(service, line, 'policy', policies);
      yield {
        about: service,
        message: `backup service ${service.name} is protected by tunnel policy ${line.fields.policy}, which does not exist${question}`,
        ...reference,
      };
    }
  },
});
