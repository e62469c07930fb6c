// A TE tunnel is an interface itself: next to it the protection path has no outbound interface.

import { protectTunnelPolicy } from '../grammar/views/remote-backup.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { spot } from '../src/model/place.ts';
import { policiesOfTe } from '../src/model/tunnel-policies.ts';

export default deviceRule({
  id: 'protect-te-without-interface',
  severity: 'warning',
  summary: 'A protection path through TE tunnels has no outbound interface.',
  source: 'Command reference, protect tnl-policy of a backup service: where no interface can be given',
  *check(device) {
    const policies = policiesOfTe(device);
    for (const service of device.services)
      for (const line of service.section.all(protectTunnelPolicy)) {
        const { policy, peer, interface: name } = line.fields;
        const tunnels = policies.get(policy);
        if (name === undefined || !tunnels) continue;
        yield {
          about: service,
          at: spot(line, 'interface'),
          message: `backup service ${service.name} is protected over ${name}, but by tunnel policy ${policy} through TE tunnels: these take no interface`,
          related: [{ at: tunnels, message: 'TE tunnels' }],
          actual: name,
          fixes: [typeIn(service, `protect tnl-policy ${policy} peer-ip ${peer}`)],
        };
      }
  },
});
