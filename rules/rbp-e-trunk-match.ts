// An E-Trunk has one number on both devices: a profile that follows another one there takes its state from elsewhere.

import { pairRule } from '../src/lint/rule.ts';
import { memberOf } from '../src/model/e-trunk-members.ts';
import { spot } from '../src/model/place.ts';

export default pairRule({
  id: 'rbp-e-trunk-match',
  severity: 'warning',
  summary: 'A profile follows the same E-Trunk on both devices.',
  source: 'Inferred from creating an E-Trunk: the two devices of an E-Trunk have one ID for it',
  *check(pair) {
    for (const { first, second } of pair.profiles.both) {
      const [here, there] = [first.eTrunk, second.eTrunk];
      if (!here || !there) continue;
      const [actual, expected] = [here.fields.eTrunk, there.fields.eTrunk];
      // One that is not there, or without the Eth-Trunk, is told as that.
      if (actual === expected || !memberOf(first)?.isMember || !memberOf(second)?.isMember) continue;
      const { name } = second.device;
      yield {
        about: first,
        at: spot(here, 'eTrunk'),
        message: `profile ${first.name} follows E-Trunk ${actual}, but E-Trunk ${expected} on ${name}`,
        related: [{ at: spot(there, 'eTrunk'), message: `E-Trunk ${expected} on ${name}` }],
        expected,
        actual,
      };
    }
  },
});
