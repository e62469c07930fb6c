// The SRv6 TE Policies of a template carry users to the other device, so they end there.

import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { spot } from '../src/model/place.ts';
import { withValue } from '../src/model/written.ts';
import { templateEnds } from '../src/pair/srv6-ends.ts';

export default pairRule({
  id: 'protect-srv6-endpoint',
  severity: 'warning',
  summary: 'The endpoint of an SRv6 protection template is an address of the other device.',
  source:
    'Inferred from Configuring User Information Backup in Shared IP Address Pool Mode: template in SRv6 TE Policy mode, and from the peer addresses of the other templates',
  *check(pair) {
    const { stray, unseen } = templateEnds(pair);
    for (const { service, other, line } of unseen)
      yield {
        skip: `backup service ${service.name}: no end of SRv6 on ${other.name} for ${line.fields.endpoint} can be seen`,
      };
    for (const { service, other, line, own, home } of stray) {
      const { endpoint } = line.fields;
      yield {
        about: service,
        at: spot(line, 'endpoint'),
        message: `backup service ${service.name} has its SRv6 template end at ${endpoint}, ${own ? 'an address of the device itself' : `no address of ${other.name}`}`,
        related: [
          ...(own ? [{ at: own.address.line, message: 'the own address' }] : []),
          ...(home ? [{ at: home.at, message: `${other.name} is at ${home.address}` }] : []),
        ],
        actual: endpoint,
        ...(home && { expected: home.address, fixes: [typeIn(service, withValue(line, 'endpoint', home.address))] }),
      };
    }
  },
});
