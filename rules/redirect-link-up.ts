// A redirection over an interface that is shut down leads nowhere.

import { shutdown } from '../grammar/views/interfaces.ts';
import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import type { Interface } from '../src/model/interface.ts';
import { redirectionsOf } from '../src/pair/redirections.ts';

export default pairRule({
  id: 'redirect-link-up',
  severity: 'warning',
  summary: 'The interface that a redirection leads over is not shut down.',
  source:
    'Configuring User Information Backup in Shared IP Address Pool Mode: before a protection path in IP redirection mode, a direct link is deployed',
  *check(pair) {
    const told = new Set<Interface>();
    for (const { service, line, out } of redirectionsOf(pair)) {
      // A part of an interface is down with the whole.
      const whole = out && service.device.interface(out.main);
      const down = [out, whole].find((each) => each?.isShutdown);
      if (!down || told.has(down)) continue;
      told.add(down);
      const at = down.section.last(shutdown);
      yield {
        about: down,
        ...(at && { at }),
        message: `interface ${down.name} is shut down, but service ${service.name} redirects users to ${line.fields.nextHop} over ${out?.name}`,
        related: [{ at: line, message: 'the redirection' }],
        fixes: [typeIn(down, 'undo shutdown')],
      };
    }
  },
});
