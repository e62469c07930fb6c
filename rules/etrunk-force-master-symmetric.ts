// Where both devices are to carry the users of an E-Trunk, both are told to be master: one that is not told gives way.

import { eTrunkModeOfInterface } from '../grammar/views/link-aggregation.ts';
import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { serves, type Profile } from '../src/model/backup-profile.ts';
import { memberOf } from '../src/model/e-trunk-members.ts';
import { spot } from '../src/model/place.ts';
import { connectedETrunks } from '../src/pair/e-trunks.ts';
import { bothWays } from '../src/pair/match.ts';

export default pairRule({
  id: 'etrunk-force-master-symmetric',
  severity: 'error',
  summary:
    'The member of an E-Trunk whose ARP or MLD entries are backed up is forced to be master on both devices or on neither.',
  source: 'Enabling ARP Dual-Device Hot Backup in an E-Trunk Active-Active Scenario: step that forces the master state',
  *check(pair) {
    const connected = new Set<number | undefined>(connectedETrunks(pair).map(({ first }) => first.number));
    for (const { here, there } of bothWays(pair.profiles)) {
      if (!isLearned(here) || !isLearned(there)) continue;
      const [own, other] = [modeOf(here), modeOf(there)];
      if (!own || !other || own.eTrunk !== other.eTrunk || !connected.has(own.eTrunk)) continue;
      // Who is told to be the backup is meant to be it.
      if (other.mode?.fields.mode !== 'force-master' || own.mode?.fields.mode?.startsWith('force')) continue;
      const { name } = own.face;
      yield {
        about: own.face,
        ...(own.mode && { at: spot(own.mode, 'mode') }),
        message: `${name} is not forced to be master in E-Trunk ${own.eTrunk}, but ${other.face.name} is on ${there.device.name}, and profile ${here.name} backs up what both learn`,
        related: [{ at: other.mode, message: `forced on ${there.device.name}` }],
        expected: 'force-master',
        ...(own.mode && { actual: own.mode.fields.mode }),
        fixes: [typeIn(own.face, 'e-trunk mode force-master')],
      };
    }
  },
});

/** The procedures for these are about two active devices. */
function isLearned(profile: Profile): boolean {
  return serves(profile, 'arp') || serves(profile, 'mld');
}

/** How the Eth-Trunk that the profile follows becomes master. */
function modeOf(profile: Profile) {
  const face = memberOf(profile)?.interface;
  return face && { face, eTrunk: profile.eTrunk?.fields.eTrunk, mode: face.section.last(eTrunkModeOfInterface) };
}
