// Each group speaks for the same users on both devices; otherwise both serve the one half and nobody the other.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import type { Profile, ProfileGroup } from '../src/model/backup-profile.ts';
import type { Group } from '../src/model/vrrp.ts';
import { twins, type Match } from '../src/pair/match.ts';

export default pairRule({
  id: 'mac-lb-parity-match',
  severity: 'error',
  summary: 'A VRRP group speaks for the same parity of MAC addresses on both devices.',
  source: 'Establishing a Multi-Device Backup Platform: parity of the VRRP groups on the two devices',
  *check(pair) {
    const counterparts = twins(pair.groups);
    for (const match of pair.profiles.both) {
      const wrong = mismatches(match, counterparts);
      const problem = problemOf(match.first, wrong);
      if (problem) yield problem;
    }
  },
});

function mismatches({ first, second }: Match<Profile>, counterparts: ReadonlyMap<Group, Group>): Match<ProfileGroup>[] {
  // What is not even balanced by itself is reported on its own device.
  if (![first, second].every((profile) => isPlain(profile) || isBalanced(profile))) return [];
  return first.groups.flatMap((own) => {
    const counterpart = own.group && counterparts.get(own.group);
    const other = counterpart && second.groups.find(({ group }) => group === counterpart);
    if (!other || own.parity === other.parity) return [];
    return [{ first: own, second: other }];
  });
}

function isPlain({ groups }: Profile): boolean {
  return groups.every(({ parity }) => parity === undefined);
}

function isBalanced({ groups }: Profile): boolean {
  return groups.some(({ parity }) => parity === 'odd') && groups.some(({ parity }) => parity === 'even');
}

/** Two groups swapped are one mistake. */
function problemOf(profile: Profile, [wrong, ...more]: readonly Match<ProfileGroup>[]): Problem | undefined {
  if (!wrong) return undefined;
  const { first: own, second: other } = wrong;
  const there = other.group?.device.name;
  return {
    about: profile,
    at: own.line,
    message: `VRRP group ${own.vrid} of profile ${profile.name} speaks for ${said(own)}, but for ${said(other)} on ${there}`,
    related: [wrong, ...more].flatMap((each) => [
      ...(each === wrong ? [] : [{ at: each.first.line, message: `group ${each.first.vrid}: ${said(each.first)}` }]),
      { at: each.second.line, message: `${said(each.second)} on ${there}` },
    ]),
    expected: said(other),
    actual: said(own),
  };
}

function said({ parity }: ProfileGroup): string {
  return parity ? `${parity} MAC addresses` : 'all MAC addresses';
}
