// A tunnel of public users carries them to the other device, so it ends there.

import { protectTunnelPolicy } from '../grammar/views/remote-backup.ts';
import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { spot } from '../src/model/place.ts';
import { endsOf } from '../src/pair/tunnel-ends.ts';

export default pairRule({
  id: 'protect-tnl-policy-peer',
  severity: 'warning',
  summary: 'A protection tunnel by tunnel policy ends at an address of the other device.',
  source: 'Configuring User Information Backup in Shared IP Address Pool Mode: protection path in tunnel mode',
  *check(pair) {
    const { stray, unseen } = endsOf(pair, protectTunnelPolicy);
    for (const { service, other, line } of unseen)
      yield { skip: `backup service ${service.name}: no address of ${other.name} for ${line.fields.peer} can be seen` };
    for (const { service, other, line, own, home } of stray) {
      const { peer, policy } = line.fields;
      yield {
        about: service,
        at: spot(line, 'peer'),
        message: own
          ? `backup service ${service.name} has its protection tunnel end at ${peer}, an address of the device itself`
          : `backup service ${service.name} has its protection tunnel end at ${peer}, no address of ${other.name}`,
        related: [
          ...(own ? [{ at: own, message: 'the own address' }] : []),
          ...(home ? [{ at: spot(home.line, 'source'), message: `${other.name} is at ${home.source}` }] : []),
        ],
        actual: peer,
        ...(home && {
          expected: home.source,
          fixes: [typeIn(service, `protect tnl-policy ${policy} peer-ip ${home.source}`)],
        }),
      };
    }
  },
});
