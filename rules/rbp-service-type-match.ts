// Both devices back up the same kinds of users under one profile.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { serves, type Profile } from '../src/model/backup-profile.ts';
import { spot } from '../src/model/place.ts';

export default pairRule({
  id: 'rbp-service-type-match',
  severity: 'error',
  summary: 'A profile has the same service types on both devices.',
  source: 'Configuring ARP Dual-Device Hot Backup: the service type is set on both devices',
  *check(pair) {
    for (const { first, second } of pair.profiles.both) {
      const [ours, theirs] = [typesOnlyIn(first, second), typesOnlyIn(second, first)];
      if (ours.length > 0 && theirs.length > 0) yield different(first, second, ours, theirs);
      else {
        yield* lacking(second, first, ours);
        yield* lacking(first, second, theirs);
      }
    }
  },
});

type Types = Profile['serviceTypes'];

function typesOnlyIn(profile: Profile, other: Profile): Types {
  return profile.serviceTypes.filter(({ fields }) => !serves(other, fields.service));
}

function different(first: Profile, second: Profile, ours: Types, theirs: Types): Problem {
  const [own] = ours;
  const [here, there] = [listOf(ours), listOf(theirs)];
  const { name } = second.device;
  return {
    about: first,
    ...(own && { at: spot(own, 'service') }),
    message: `profile ${first.name} backs up ${here}, but ${there} on ${name}`,
    related: theirs.map((line) => ({ at: spot(line, 'service'), message: `${line.fields.service} on ${name}` })),
    expected: there,
    actual: here,
  };
}

function* lacking(profile: Profile, other: Profile, types: Types): Generator<Problem> {
  for (const line of types) {
    const { service } = line.fields;
    const { name } = other.device;
    yield {
      about: profile,
      message: `profile ${profile.name} does not back up ${service}, but does on ${name}`,
      related: [{ at: spot(line, 'service'), message: `${service} on ${name}` }],
      expected: service,
      fixes: [typeIn(profile, `service-type ${service}`)],
    };
  }
}

function listOf(types: Types): string {
  return types.map(({ fields }) => fields.service).join(' and ');
}
