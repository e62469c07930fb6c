// Users behind one VRRP group are backed up by one profile on both devices: an interface left out has none to take over.

import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import type { Profile } from '../src/model/backup-profile.ts';
import type { Interface } from '../src/model/interface.ts';
import { nameOf } from '../src/model/vrrp.ts';
import { bothWays, twins } from '../src/pair/match.ts';
import { movedFrom } from '../src/pair/moved-bindings.ts';

export default pairRule({
  id: 'rbp-interface-bound-on-both',
  severity: 'warning',
  summary: 'The interfaces of one VRRP group are bound to a profile on both devices or on neither.',
  source: 'Configuring ARP Dual-Device Hot Backup: the profile is bound to the interface of the users on both devices',
  *check(pair) {
    const profiles = twins(pair.profiles);
    const named = new Map(
      pair.devices.map((device) => [device, new Map(device.profiles.map((each) => [each.name, each]))]),
    );
    const told = new Set<Interface>();
    for (const { here, there } of bothWays(pair.groups)) {
      const [line] = there.interface.profiles;
      const theirs = line && named.get(there.device)?.get(line.fields.profile);
      const profile = theirs && profiles.get(theirs);
      if (
        told.has(here.interface) ||
        !line ||
        !profile ||
        here.interface.profiles.length > 0 ||
        isTold(profile, theirs)
      )
        continue;
      // What the main interface is bound to holds for its parts.
      if (here.interface.main !== here.interface.name && here.device.interface(here.interface.main)?.profiles.length)
        continue;
      told.add(here.interface);
      const { name } = here.interface;
      yield {
        about: here.interface,
        message: `${name} is bound to no profile, but ${there.interface.name}, which has its ${nameOf(here)} on ${there.device.name}, is bound to profile ${theirs.name}`,
        related: [{ at: line, message: `bound on ${there.device.name}` }],
        expected: profile.name,
        fixes: [typeIn(here.interface, `remote-backup-profile ${profile.name}`)],
      };
    }
  },
});

/** That no interface is bound to a profile, or another one, is told as that. */
function isTold(profile: Profile, theirs: Profile): boolean {
  return profile.bindings.length === 0 || movedFrom(profile, theirs.device) !== undefined;
}
