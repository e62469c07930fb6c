// The RADIUS server knows the users by the name, the port and the address of one access server, whichever device it is.

import type { Command } from '../grammar/fields.ts';
import { logicIp, logicPort, logicSysname, radiusSourceOfNas } from '../grammar/views/remote-backup.ts';
import type { Statement } from '../grammar/statement.ts';
import { pairRule, type Problem } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import type { Profile } from '../src/model/backup-profile.ts';
import { serviceOf } from '../src/model/backup-uses.ts';
import { bothWays } from '../src/pair/match.ts';

export default pairRule({
  id: 'nas-params-match',
  severity: 'error',
  summary: 'A profile states the access server to RADIUS alike on both devices: its logical port, name and address.',
  source: 'Setting NAS Parameters: the logical interface and the logical host name are the same on both devices',
  *check(pair) {
    for (const { first, second } of pair.profiles.both) {
      yield* different(first, second, logicPort, 'logical port');
      yield* different(first, second, logicSysname, 'logical name');
      // Where replies to RADIUS start from that address, each device needs its own.
      if ([first, second].every((profile) => !isSource(profile)))
        yield* different(first, second, logicIp, 'logical address', 'warning');
    }
    for (const { here, there } of bothWays(pair.profiles)) {
      yield* lacking(here, there, logicPort, 'logical port');
      yield* lacking(here, there, logicSysname, 'logical name');
      yield* lacking(here, there, logicIp, 'logical address');
    }
  },
});

function isSource(profile: Profile): boolean {
  return serviceOf(profile)?.section.last(radiusSourceOfNas) !== undefined;
}

/** In the one spelling that both devices share. */
function valueOf(line: Statement<object>): string {
  return String(Object.values(line.fields)[0]);
}

/** As the line writes it, behind its two keywords. */
function written(line: Statement<object>): string {
  const [, , ...value] = line.words.map(({ text }) => text);
  return value.join(' ');
}

function* different(
  first: Profile,
  second: Profile,
  command: Command<object>,
  called: string,
  severity: Problem['severity'] = 'error',
): Generator<Problem> {
  const [here, there] = [first, second].map((profile) => profile.section.last(command));
  if (!here || !there || valueOf(here) === valueOf(there)) return;
  const [actual, expected, name] = [written(here), written(there), second.device.name];
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

function* lacking(here: Profile, there: Profile, command: Command<object>, called: string): Generator<Problem> {
  const line = there.section.last(command);
  if (here.section.last(command) || !line) return;
  yield {
    about: here,
    severity: 'info',
    message: `profile ${here.name} has no ${called}, but ${written(line)} on ${there.device.name}`,
    related: [{ at: line, message: `only on ${there.device.name}` }],
    expected: written(line),
    fixes: [typeIn(here, line.words.map(({ text }) => text).join(' '))],
  };
}
