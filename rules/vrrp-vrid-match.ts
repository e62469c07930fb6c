// Two devices are one VRRP group by its number: under two numbers there are two groups, and two masters.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import type { Profile } from '../src/model/backup-profile.ts';
import { usersOf } from '../src/model/group-users.ts';
import { spot } from '../src/model/place.ts';
import { nameOf, type Group } from '../src/model/vrrp.ts';
import { twins, type Match } from '../src/pair/match.ts';

export default pairRule({
  id: 'vrrp-vrid-match',
  severity: 'error',
  summary: 'A VRRP group has the same number on both devices, and what follows it follows the same group on both.',
  source: 'Configuring inter-chassis hot backup for DS-Lite: the VRRP groups of the two devices have one VRID',
  *check(pair) {
    for (const match of pair.groups.both) {
      const { first, second } = match;
      // A number that the device would refuse is reported as such.
      if (first.vrid !== second.vrid && isValid(first) && isValid(second)) yield renumbered(match);
    }
    const counterparts = twins(pair.groups);
    for (const match of pair.profiles.both) {
      const problem = followsAnother(match, counterparts);
      if (problem) yield problem;
    }
  },
});

function isValid({ lines }: Group): boolean {
  return lines.every(({ problems }) => problems.every(({ field }) => field !== 'vrid'));
}

function renumbered({ first, second }: Match<Group>): Problem {
  const own = first.lines[0];
  const other = second.lines[0];
  const where = (group: Group) => `${nameOf(group)} on ${group.device.name}`;
  return {
    about: first,
    at: own ? spot(own, 'vrid') : first.at,
    message: `${nameOf(first)} on ${first.interface.name} is ${where(second)}`,
    related: [
      { at: other ? spot(other, 'vrid') : second.at, message: where(second) },
      ...[first, second].flatMap((group) =>
        usersOf(group).map(({ name, line }) => ({
          at: spot(line, 'vrid'),
          message: `${name} follows ${where(group)}`,
        })),
      ),
    ],
    expected: second.vrid,
    actual: first.vrid,
  };
}

/** A group that is not there, or one group too many, is the business of other rules. */
function followsAnother({ first, second }: Match<Profile>, counterparts: ReadonlyMap<Group, Group>) {
  const unmatched = (here: Profile, there: Profile) =>
    here.groups.find(({ group }) => {
      const counterpart = group && counterparts.get(group);
      return group && !there.groups.some((other) => other.group !== undefined && other.group === counterpart);
    });
  const [ours, theirs] = [unmatched(first, second), unmatched(second, first)];
  if (!ours || !theirs) return undefined;
  const isOther = ours.family !== theirs.family;
  // Where one has groups of both families, the other may lack one of them.
  if (isOther && [...first.groups, ...second.groups].some((each) => each !== ours && each !== theirs)) return undefined;
  const kind = isOther && theirs.family === 'vrrp6' ? 'VRRP6 group' : isOther ? 'VRRP group' : 'group';
  const said = ({ vrid, interface: name }: typeof ours) => `${vrid} on ${name}`;
  return {
    about: first,
    at: spot(ours.line, 'vrid'),
    message: `profile ${first.name} follows ${ours.family === 'vrrp' ? 'VRRP' : 'VRRP6'} group ${said(ours)}, but on ${second.device.name} ${kind} ${said(theirs)}, which is not its counterpart`,
    related: [{ at: spot(theirs.line, 'vrid'), message: `${kind} ${said(theirs)} on ${second.device.name}` }],
    expected: theirs.vrid,
    actual: ours.vrid,
  };
}
