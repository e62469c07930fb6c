// A profile learns from a member of an E-Trunk which device is master: both have to exist.

import { dangling } from '../src/lint/meant.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { memberOf } from '../src/model/e-trunk-members.ts';
import { isLeftOut } from '../src/model/excerpts.ts';
import { spot } from '../src/model/place.ts';

export default deviceRule({
  id: 'rbp-e-trunk-ref',
  severity: 'error',
  summary: 'The E-Trunk and the Eth-Trunk that a profile follows exist, and the Eth-Trunk is a member of the E-Trunk.',
  source: 'Command reference, e-trunk of a backup profile: the Eth-Trunk has been added to the E-Trunk',
  *check(device, other) {
    const eTrunks = new Set(device.eTrunks.map(({ number }) => number));
    const named = device.eTrunks.map(({ number: name, at }) => ({ name, at }));
    for (const profile of device.profiles) {
      const line = profile.eTrunk;
      // Beside a VRRP group the line itself is one too many: the rule rbp-one-protocol tells.
      if (!line || line.problems.length > 0 || profile.groups.length > 0) continue;
      const { eTrunk, ethTrunk } = line.fields;
      const name = `Eth-Trunk${ethTrunk}`;
      const follows = `profile ${profile.name} follows`;
      const { interface: member, isMember } = memberOf(profile) ?? {};
      if (isLeftOut(device, other, (each) => each.eTrunks))
        return yield { skip: 'neither configuration shows an E-Trunk' };
      if (!eTrunks.has(eTrunk)) {
        const { question, ...reference } = dangling(profile, line, 'eTrunk', named);
        yield {
          about: profile,
          message: `${follows} E-Trunk ${eTrunk}, which does not exist${question}`,
          ...reference,
        };
      } else if (!member) {
        const message = `${follows} ${name}, an interface that does not exist`;
        yield { about: profile, at: spot(line, 'ethTrunk'), message, actual: name };
      } else if (!isMember) {
        const message = `${follows} ${name} in E-Trunk ${eTrunk}, of which it is no member`;
        const related = [{ at: member.at, message: `${name} is no member of E-Trunk ${eTrunk}` }];
        yield { about: profile, at: spot(line, 'ethTrunk'), message, related };
      }
    }
  },
});
