// Users are found on the other device by their profile: bound to another one there, they are looked for in vain.

import { pairRule } from '../src/lint/rule.ts';
import { serves, type Profile } from '../src/model/backup-profile.ts';
import { spot } from '../src/model/place.ts';
import { nameOf } from '../src/model/vrrp.ts';
import { twins } from '../src/pair/match.ts';
import { movedFrom } from '../src/pair/moved-bindings.ts';
import { userInterfaces } from '../src/pair/user-interfaces.ts';

export default pairRule({
  id: 'rbp-interface-same-profile',
  severity: 'warning',
  summary: 'The interfaces of one VRRP group are bound to one profile on both devices.',
  source: 'Inferred from the backup ID of a profile, by which the two devices find the users of each other',
  *check(pair) {
    const profiles = twins(pair.profiles);
    for (const { first, second } of userInterfaces(pair)) {
      const [here, there] = [first.profile, second.profile];
      if (!here || !there || !first.line || !second.line) continue;
      const expected = profiles.get(there);
      // A profile without a counterpart is told as that, and so is one that is not where its VRRP group is.
      if (!expected || !profiles.has(here) || expected === here || isTold(here) || isTold(there)) continue;
      const { name } = there.device;
      const called = expected.name === there.name ? '' : `, which is ${expected.name} here`;
      yield {
        about: first.interface,
        at: spot(first.line, 'profile'),
        message: `${first.interface.name} is bound to profile ${here.name}, but ${second.interface.name}, which has its ${nameOf(first.group)} on ${name}, to ${there.name}${called}`,
        related: [{ at: spot(second.line, 'profile'), message: `bound to ${there.name} on ${name}` }],
        expected: expected.name,
        actual: here.name,
      };
    }

    function isTold(profile: Profile): boolean {
      return serves(profile, 'arp') && movedFrom(profile, pair.otherOf(profile.device)) !== undefined;
    }
  },
});
