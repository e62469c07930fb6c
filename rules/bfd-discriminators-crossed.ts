// The two ends of a BFD session find each other by discriminators: what is local here is remote there.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { bfdSessionsOf, type BfdSession } from '../src/model/bfd.ts';
import { spot } from '../src/model/place.ts';
import { sessionKeys } from '../src/pair/keys.ts';
import { match } from '../src/pair/match.ts';

export default pairRule({
  id: 'bfd-discriminators-crossed',
  severity: 'error',
  summary: 'The local discriminator of a BFD session is the remote one on the other device, and the other way round.',
  source: 'Configuring BFD: the discriminators of the two ends of a static session',
  *check(pair) {
    const { both } = match(bfdSessionsOf(pair.first), bfdSessionsOf(pair.second), sessionKeys);
    for (const { first, second } of both) {
      yield* mismatch(first, 'local', second, 'remote');
      yield* mismatch(first, 'remote', second, 'local');
    }
  },
});

type End = 'local' | 'remote';

function* mismatch(first: BfdSession, own: End, second: BfdSession, other: End): Generator<Problem> {
  const [here, there] = [first[own], second[other]];
  // A session without any number has the device choose.
  if (here && !there && isWithoutOne(second)) yield lacking(second, other, here, first);
  if (there && !here && isWithoutOne(first)) yield lacking(first, own, there, second);
  if (!here || !there || here.fields.discriminator === there.fields.discriminator) return;
  const [actual, expected] = [here.fields.discriminator, there.fields.discriminator];
  const name = second.device.name;
  yield {
    about: first,
    at: spot(here, 'discriminator'),
    message: `BFD session ${first.name} has ${own} discriminator ${actual}, but ${other} discriminator ${expected} on ${name}`,
    related: [
      { at: spot(there, 'discriminator'), message: `${other} ${expected} in session ${second.name} on ${name}` },
    ],
    expected,
    actual,
    fixes: [typeIn(first, `discriminator ${own} ${expected}`), typeIn(second, `discriminator ${other} ${actual}`)],
  };
}

/** A line that nobody understands may be the one that is missing. */
function isWithoutOne({ local, remote, section }: BfdSession): boolean {
  return Boolean(local ?? remote) && section.unknown.length === 0 && section.lines.every(({ isFlawed }) => !isFlawed);
}

function lacking(session: BfdSession, end: End, line: NonNullable<BfdSession[End]>, other: BfdSession): Problem {
  const expected = line.fields.discriminator;
  const { name } = other.device;
  return {
    about: session,
    message: `BFD session ${session.name} has no ${end} discriminator, but session ${other.name} on ${name} expects ${expected}`,
    related: [{ at: spot(line, 'discriminator'), message: `${expected} in session ${other.name} on ${name}` }],
    expected,
    fixes: [typeIn(session, `discriminator ${end} ${expected}`)],
  };
}
