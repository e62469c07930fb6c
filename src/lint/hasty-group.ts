// A VRRP group that takes its users over again before the device knows them all.

import { placeOf } from '../model/object.ts';
import { spot } from '../model/place.ts';
import type { Following } from '../pair/masters.ts';
import type { Problem } from './rule.ts';
import { typeIn } from './typing.ts';

/** `need`: what the profile does that takes so many seconds, and where they are waited. */
export function hasty({ group, profile, line }: Following, seconds: number, need: string): Problem {
  const { vrid, family, delay } = group;
  const isNamed = line.fields.vrid === vrid && line.fields.interface === group.interface.name;
  return {
    about: group,
    at: placeOf(delay, group),
    message: `VRRP group ${vrid} preempts after ${delay.value} s, but profile ${profile.name} ${need}`,
    related: [
      {
        at: spot(line, 'vrid'),
        message: `profile ${profile.name} follows ${isNamed ? 'the group' : 'one bound to it'}`,
      },
    ],
    expected: `at least ${seconds}`,
    actual: delay.value,
    fixes: [typeIn(group, `${family} vrid ${vrid} preempt-mode timer delay ${seconds}`)],
  };
}
