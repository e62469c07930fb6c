// A label switched path of the template carries users to the other device, so it ends there.

import { protectLsp } from '../grammar/views/remote-backup.ts';
import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { spot } from '../src/model/place.ts';
import { endsOf } from '../src/pair/tunnel-ends.ts';

export default pairRule({
  id: 'protect-lsp-peer',
  severity: 'warning',
  summary: 'A protection template of label switched paths ends at an address of the other device.',
  source:
    'Configuring User Information Backup in Shared IP Address Pool Mode: protection tunnel template in MPLS LSP mode',
  *check(pair) {
    const { stray, unseen } = endsOf(pair, protectLsp);
    for (const { service, other, line } of unseen)
      yield { skip: `backup service ${service.name}: no address of ${other.name} for ${line.fields.peer} can be seen` };
    for (const { service, other, line, own, home } of stray) {
      const { peer } = line.fields;
      yield {
        about: service,
        at: spot(line, 'peer'),
        message: own
          ? `backup service ${service.name} has its protection template end at ${peer}, an address of the device itself`
          : `backup service ${service.name} has its protection template end at ${peer}, no address of ${other.name}`,
        related: [
          ...(own ? [{ at: own, message: 'the own address' }] : []),
          ...(home ? [{ at: spot(home.line, 'source'), message: `${other.name} is at ${home.source}` }] : []),
        ],
        actual: peer,
        ...(home && {
          expected: home.source,
          fixes: [typeIn(service, `protect lsp-tunnel for-all-instance peer-ip ${home.source}`)],
        }),
      };
    }
  },
});
