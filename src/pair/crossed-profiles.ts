// Profiles that are matched crosswise by their IDs: where names and users both say otherwise, the IDs were exchanged.

import type { Profile } from '../model/backup-profile.ts';
import { canonicalWords } from '../model/words.ts';
import type { Match, Matches } from './match.ts';

export function uncrossed({ both, alone }: Matches<Profile>): Matches<Profile> {
  const crossed = both.filter(({ first, second }) => first.name !== second.name);
  if (crossed.length < 2) return { both, alone };
  const byName = new Map(crossed.map((each) => [each.first.name, each]));
  const straight = new Map<Match<Profile>, Match<Profile>>();
  for (const each of crossed) {
    const twin = byName.get(each.second.name);
    if (twin && areExchanged(each, twin)) straight.set(each, { first: each.first, second: twin.second });
  }
  return { both: both.map((each) => straight.get(each) ?? each), alone };
}

function areExchanged(one: Match<Profile>, other: Match<Profile>): boolean {
  return (
    other.second.name === one.first.name &&
    haveSameUsers(one.first, other.second) &&
    haveSameUsers(other.first, one.second)
  );
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
