// The tunnel policy chooses the kind of tunnel: without it there is no tunnel.

import { protectTunnelPolicy } from '../grammar/views/remote-backup.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { spot } from '../src/model/place.ts';
import { danglingPolicies } from '../src/model/tunnel-policies.ts';

export default deviceRule({
  id: 'protect-tnl-policy-ref',
  severity: 'error',
  summary: 'The tunnel policy of a protection path exists.',
  source: 'Configuring User Information Backup in Shared IP Address Pool Mode: protection path in tunnel mode',
  *check(device) {
    for (const { service, line, only } of danglingPolicies(device, protectTunnelPolicy)) {
      const { policy, peer } = line.fields;
      yield {
        about: service,
        at: spot(line, 'policy'),
        message: `backup service ${service.name} is protected by tunnel policy ${policy}, which does not exist`,
        actual: policy,
        ...(only !== undefined && {
          expected: only,
          fixes: [typeIn(service, `protect tnl-policy ${only} peer-ip ${peer}`)],
        }),
      };
    }
  },
});
