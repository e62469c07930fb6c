// Users are backed up per interface: those behind an interface that one device leaves out are unknown to it.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { serves, type Profile } from '../src/model/backup-profile.ts';
import { nameOf } from '../src/model/vrrp.ts';
import { twins } from '../src/pair/match.ts';
import { movedFrom } from '../src/pair/moved-bindings.ts';
import { userInterfaces, type UserInterface } from '../src/pair/user-interfaces.ts';

export default pairRule({
  id: 'rbp-interface-bound-on-both',
  severity: 'warning',
  summary:
    'Where ARP or ND entries are backed up, the interfaces of one VRRP group are bound to a profile on both devices.',
  source: 'Configuring ARP Dual-Device Hot Backup: the profile is bound to the interface of the users on both devices',
  *check(pair) {
    const profiles = twins(pair.profiles);
    for (const { first, second } of userInterfaces(pair)) {
      yield* lacking(first, second, profiles);
      yield* lacking(second, first, profiles);
    }
  },
});

function* lacking(
  { interface: face, group, line }: UserInterface,
  there: UserInterface,
  profiles: ReadonlyMap<Profile, Profile>,
): Generator<Problem> {
  const theirs = there.profile;
  const profile = theirs && profiles.get(theirs);
  if (line || !there.line || !profile || !isOfInterfaces(profile) || isTold(profile, theirs)) return;
  // What the main interface is bound to holds for its parts.
  if (face.device.interface(face.main)?.profiles.length) return;
  yield {
    about: face,
    message: `${face.name} is bound to no profile, but ${there.interface.name}, which has its ${nameOf(group)} on ${theirs.device.name}, is bound to profile ${theirs.name}`,
    related: [{ at: there.line, message: `bound on ${theirs.device.name}` }],
    expected: profile.name,
    fixes: [typeIn(face, `remote-backup-profile ${profile.name}`)],
  };
}

/** Access users come in by one sub-interface and have their group on another as they like; leases belong to pools. */
function isOfInterfaces(profile: Profile): boolean {
  return (serves(profile, 'arp') || serves(profile, 'nd')) && !serves(profile, 'bras');
}

/** That no interface is bound to a profile, or another one, is told as that. */
function isTold(profile: Profile, theirs: Profile): boolean {
  return profile.bindings.length === 0 || movedFrom(profile, theirs.device) !== undefined;
}
