// The interfaces of one VRRP group on the two devices, and the profiles that they are bound to.

import { profilesByName, type Profile } from '../model/backup-profile.ts';
import type { Interface } from '../model/interface.ts';
import type { Group } from '../model/vrrp.ts';
import type { Match } from './match.ts';
import type { Pair } from './pair.ts';

export interface UserInterface {
  readonly interface: Interface;
  readonly group: Group;
  /** What binds it to a profile. */
  readonly line: Interface['profiles'][number] | undefined;
  /** That profile, if it exists. */
  readonly profile: Profile | undefined;
}

/** Each interface once, however many groups it has. */
export function* userInterfaces({ groups }: Pair): Generator<Match<UserInterface>> {
  const seen = new Set<Interface>();
  for (const { first, second } of groups.both) {
    if (seen.has(first.interface) || seen.has(second.interface)) continue;
    seen.add(first.interface).add(second.interface);
    yield { first: userInterface(first), second: userInterface(second) };
  }
}

function userInterface(group: Group): UserInterface {
  const { interface: face, device } = group;
  const [line] = face.profiles;
  return { interface: face, group, line, profile: line && profilesByName(device).get(line.fields.profile) };
}
