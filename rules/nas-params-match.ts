// The RADIUS server knows the users by the name, the port and the address of one access server, whichever device it is.

import type { Command } from '../grammar/fields.ts';
import { logicIp, logicPort, logicSysname, radiusSourceOfNas } from '../grammar/views/remote-backup.ts';
import { pairRule, type Problem } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import type { Profile } from '../src/model/backup-profile.ts';
import { serviceOf } from '../src/model/backup-uses.ts';
import { written, writtenValue } from '../src/model/written.ts';
import { bothWays } from '../src/pair/match.ts';

export default pairRule({
  id: 'nas-params-match',
  severity: 'error',
  summary: 'A profile states the access server to RADIUS alike on both devices: its logical port, name and address.',
  source: 'Setting NAS Parameters: the logical interface and the logical host name are the same on both devices',
  *check(pair) {
    for (const { first, second } of pair.profiles.both) {
      yield* different(first, second, logicPort, 'port', 'logical port');
      yield* different(first, second, logicSysname, 'name', 'logical name');
      // Where replies to RADIUS start from that address, each device needs its own.
      if ([first, second].every((profile) => !isSource(profile)))
        yield* different(first, second, logicIp, 'address', 'logical address', 'warning');
    }
    for (const { here, there } of bothWays(pair.profiles)) {
      yield* lacking(here, there, logicPort, 'port', 'logical port');
      yield* lacking(here, there, logicSysname, 'name', 'logical name');
      yield* lacking(here, there, logicIp, 'address', 'logical address');
    }
  },
});

function isSource(profile: Profile): boolean {
  return serviceOf(profile)?.section.last(radiusSourceOfNas) !== undefined;
}

function* different<F>(
  first: Profile,
  second: Profile,
  command: Command<F>,
  field: keyof F & string,
  called: string,
  severity: Problem['severity'] = 'error',
): Generator<Problem> {
  const [here, there] = [first, second].map((profile) => profile.section.last(command));
  if (!here || !there || here.fields[field] === there.fields[field]) return;
  const [actual, expected, name] = [writtenValue(here, field), writtenValue(there, field), second.device.name];
  yield {
    about: first,
    at: here,
    severity,
    message: `profile ${first.name} has ${called} ${actual}, but ${expected} on ${name}`,
    related: [{ at: there, message: `${expected} on ${name}` }],
    expected,
    actual,
  };
}

function* lacking<F>(
  here: Profile,
  there: Profile,
  command: Command<F>,
  field: keyof F & string,
  called: string,
): Generator<Problem> {
  const line = there.section.last(command);
  if (here.section.last(command) || !line) return;
  const expected = writtenValue(line, field);
  yield {
    about: here,
    severity: 'info',
    message: `profile ${here.name} has no ${called}, but ${expected} on ${there.device.name}`,
    related: [{ at: line, message: `only on ${there.device.name}` }],
    expected,
    fixes: [typeIn(here, written(line))],
  };
}
