// Packets for an instance that is not there are translated by none.

import { dangling } from '../src/lint/meant.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { bindingsOf } from '../src/model/cgn-bindings.ts';

export default deviceRule({
  id: 'bound-instance-ref',
  severity: 'warning',
  summary: 'The instance of NAT, NAT64 or DS-Lite that a traffic behavior or a domain is bound to exists.',
  source: 'Inferred from the command reference: the behavior or the domain sends its packets to the instance',
  *check(device, other) {
    for (const { about, called, kind, name, instance, line } of bindingsOf(device)) {
      if (instance) continue;
      const own = device.instances.filter((each) => each.kind === kind);
      const unlike = device.instances.find((each) => each.name === name);
      const theirs = other?.instances.filter((each) => each.kind === kind) ?? [];
      if (own.length + theirs.length === 0 && !unlike) {
        yield { skip: `no configuration shows an instance of ${kind}` };
        continue;
      }
      const there = theirs.find((each) => each.name === name);
      const { question, ...reference } = dangling(about, line, 'instance', own);
      const related = [unlike, there].flatMap((each) =>
        each ? [{ at: each.at, message: `a ${each.kind} instance of ${each.device.name} has the name` }] : [],
      );
      yield {
        about,
        message: `${called} is bound to ${kind} instance ${name}, which does not exist${question}`,
        ...reference,
        related: [...reference.related, ...related],
      };
    }
  },
});
