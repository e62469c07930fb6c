// Users are backed up as they come, which is hot: another mode keeps less, or nothing.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { serves, type Profile } from '../src/model/backup-profile.ts';
import { placeOf } from '../src/model/object.ts';

const DEFAULT_MODE = 'hot';

export default pairRule({
  id: 'peer-backup-hot',
  severity: 'error',
  summary: 'A profile backs up in the same mode on both devices: hot, or virtual for BRAS users.',
  source: 'Command reference, peer-backup of a profile: no service supports warm, only BRAS supports virtual',
  *check(pair) {
    const told = new Set<Profile>();
    for (const { first, second } of pair.profiles.both) {
      const [here, there] = [modeOf(first), modeOf(second)];
      if (here.value === there.value) continue;
      told.add(first).add(second);
      const name = second.device.name;
      const modes = new Set([here.value, there.value]);
      yield {
        about: first,
        at: placeOf(here, first),
        message: `profile ${first.name} has backup mode ${here.value}, but ${there.value} on ${name}`,
        related: [{ at: placeOf(there, second), message: `${there.value} on ${name}` }],
        expected: there.value,
        actual: here.value,
        fixes: [first, second].filter((each) => modeOf(each).value !== DEFAULT_MODE).map(makeHot),
        // Where users have one way to the network only, one side may well be virtual.
        severity: modes.has('virtual') && modes.has(DEFAULT_MODE) ? 'warning' : 'error',
      };
    }
    const profiles = pair.devices.flatMap((device) => device.profiles);
    for (const profile of profiles) if (!told.has(profile)) yield* unfit(profile);
  },
});

function* unfit(profile: Profile): Generator<Problem> {
  const { value: mode, line } = modeOf(profile);
  if (mode === DEFAULT_MODE) return;
  const about = { about: profile, at: line ?? profile.at, fixes: [makeHot(profile)], severity: 'warning' } as const;
  const of = `profile ${profile.name} has backup mode ${mode}`;
  if (mode === 'warm') yield { ...about, message: `${of}, which no service supports` };
  if (mode === 'virtual' && !serves(profile, 'bras'))
    yield { ...about, message: `${of}, which is for BRAS users only` };
}

function modeOf({ mode: line }: Profile) {
  return { value: line?.fields.mode ?? DEFAULT_MODE, line };
}

function makeHot(profile: Profile) {
  return typeIn(profile, `peer-backup ${DEFAULT_MODE}`);
}
