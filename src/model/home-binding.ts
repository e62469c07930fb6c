// Where the users of a profile are when its VRRP group is theirs: on the interface of the group.

import type { Profile } from './backup-profile.ts';

/** What binds the profile to the interface of a group that it follows, or to a part of that. */
export function homeBinding({ bindings, groups }: Profile): Profile['bindings'][number] | undefined {
  return bindings.find(({ interface: { name, main } }) =>
    groups.some((group) => group.interface === name || group.interface === main),
  );
}
