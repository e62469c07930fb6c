// The tunnel policy of a template lets traffic into SRv6 TE Policies: it is created before the template.

import { protectIpv6Srv6, protectSrv6 } from '../grammar/views/remote-backup.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { spot } from '../src/model/place.ts';
import { danglingPolicies } from '../src/model/tunnel-policies.ts';

export default deviceRule({
  id: 'protect-srv6-tunnel-policy-ref',
  severity: 'error',
  summary: 'The tunnel policy of an SRv6 protection template exists.',
  source: 'Configuring User Information Backup in Shared IP Address Pool Mode: template in SRv6 TE Policy mode',
  *check(device) {
    for (const { service, line, only } of danglingPolicies(device, protectSrv6, protectIpv6Srv6)) {
      const { policy, endpoint, color } = line.fields;
      const head = line.command.usage.startsWith(protectIpv6Srv6Head) ? protectIpv6Srv6Head : 'protect srv6';
      yield {
        about: service,
        at: spot(line, 'policy'),
        message: `backup service ${service.name} is protected by SRv6 with tunnel policy ${policy}, which does not exist`,
        actual: policy,
        ...(only !== undefined && {
          expected: only,
          fixes: [typeIn(service, `${head} tunnel-policy ${only} endpoint ${endpoint} color ${color}`)],
        }),
      };
    }
  },
});

const protectIpv6Srv6Head = 'protect ipv6 srv6';
