// Who follows the state of a VRRP group: remote backup profiles and service-locations.

import type { Statement } from '../../grammar/statement.ts';
import type { Profile } from './backup-profile.ts';
import type { Location } from './cgn.ts';
import type { Device } from './device.ts';
import { groupBy } from './group-by.ts';
import type { Group } from './vrrp.ts';
import { remember } from './remember.ts';

export interface GroupUser {
  readonly group: Group;
  /** As messages call it. */
  readonly name: string;
  /** The line that names the group. */
  readonly line: Statement<{ vrid: number }>;
  readonly user: Profile | Location;
}

/** Of one device or the other: a group knows its own. */
export function usersOf(group: Group): readonly GroupUser[] {
  return usersOfGroups(group.device).get(group) ?? NONE;
}

const NONE: readonly GroupUser[] = [];

const usersOfGroups = remember(({ profiles, locations }: Device): Map<Group, GroupUser[]> => {
  const ofProfiles = profiles.flatMap((user) =>
    user.groups.flatMap(({ group, line }) => (group ? [{ group, name: `profile ${user.name}`, line, user }] : [])),
  );
  const ofLocations = locations.flatMap((user) => {
    const { group, binding: line } = user;
    return group && line ? [{ group, name: `service-location ${user.number}`, line, user }] : [];
  });
  return groupBy<GroupUser, Group>([...ofProfiles, ...ofLocations], ({ group }) => group);
});
