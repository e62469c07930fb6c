// Profiles that are matched crosswise by their IDs: where names and users both say otherwise, the IDs were exchanged.

import type { Profile } from '../model/backup-profile.ts';
import type { Group } from '../model/vrrp.ts';
import { canonicalWords } from '../model/words.ts';
import { twins, type Match, type Matches } from './match.ts';

export function uncrossed({ both, alone }: Matches<Profile>, groups: Matches<Group>): Matches<Profile> {
  const crossed = both.filter(({ first, second }) => first.name !== second.name);
  if (crossed.length < 2) return { both, alone };
  const byName = new Map(crossed.map((each) => [each.first.name, each]));
  const counterparts = twins(groups);
  const straight = new Map<Match<Profile>, Match<Profile>>();
  for (const each of crossed) {
    const twin = byName.get(each.second.name);
    if (twin && areExchanged(each, twin, counterparts)) straight.set(each, { first: each.first, second: twin.second });
  }
  return { both: both.map((each) => straight.get(each) ?? each), alone };
}

function areExchanged(one: Match<Profile>, other: Match<Profile>, groups: ReadonlyMap<Group, Group>): boolean {
  // Where the VRRP groups say what the IDs say, the names are those of cables that cross.
  const byGroups = haveSameGroup(one.first, one.second, groups) && !haveSameGroup(one.first, other.second, groups);
  return (
    !byGroups &&
    other.second.name === one.first.name &&
    haveSameUsers(one.first, other.second) &&
    haveSameUsers(other.first, one.second)
  );
}

function haveSameGroup(one: Profile, other: Profile, groups: ReadonlyMap<Group, Group>): boolean {
  const theirs = new Set(other.groups.flatMap(({ group }) => group ?? []));
  return one.groups.some(({ group }) => {
    const twin = group && groups.get(group);
    return twin !== undefined && theirs.has(twin);
  });
}

/** Bound to interfaces of one name that take users of the same VLANs. */
function haveSameUsers(one: Profile, other: Profile): boolean {
  const users = usersOf(one);
  return users !== undefined && users === usersOf(other);
}

function usersOf({ bindings }: Profile): string | undefined {
  const users = bindings.map(({ interface: { name, section } }) => {
    const vlans = section.lines.filter(({ command }) => command.usage.startsWith('user-vlan '));
    return vlans.length === 0 ? undefined : `${name} ${vlans.map((line) => canonicalWords(line).join(' ')).join(' ')}`;
  });
  return users.length === 0 || users.includes(undefined) ? undefined : users.sort().join(', ');
}
