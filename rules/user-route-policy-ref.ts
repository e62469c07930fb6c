// The policy that routes of users pass through gives them their cost: one that does not exist gives none.

import { routePolicy } from '../grammar/views/routing-policy.ts';
import { dangling } from '../src/lint/meant.ts';
import { deviceRule } from '../src/lint/rule.ts';
import type { Device } from '../src/model/device.ts';
import { sharedPoolsOf } from '../src/model/shared-pool.ts';

export default deviceRule({
  id: 'user-route-policy-ref',
  severity: 'warning',
  summary: 'The route policy through which the routes of shared pools are advertised exists.',
  source:
    'Inferred from Configuring User Information Backup in Shared IP Address Pool Mode: controlling the routes of the pool so that the master is preferred',
  *check(device, other) {
    if (sharedPoolsOf(device).length === 0) return;
    const policies = policiesOf(device);
    const names = new Set(policies.map(({ name }) => name));
    for (const { line } of device.routing.userRoutes) {
      const { policy } = line.fields;
      if (policy === undefined || names.has(policy)) continue;
      // Policies are often left out: only a file that shows some, or a twin that does, shows that one is missing.
      if (names.size === 0 && !(other && policiesOf(other).length > 0))
        return yield { skip: `nothing shows the route policies of ${device.name}` };
      const { question, ...reference } = dangling(device, line, 'policy', policies);
      yield {
        about: device,
        message: `the routes of users pass through route policy ${policy}, which does not exist${question}`,
        ...reference,
        // What to type belongs to the view of the protocol.
        fixes: [],
      };
    }
  },
});

function policiesOf({ system }: Device) {
  return system.all(routePolicy).map((at) => ({ name: at.fields.policy, at }));
}
