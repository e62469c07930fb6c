// Load is shared only when the odd and the even users have different masters.

import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import type { Parity, Profile } from '../src/model/backup-profile.ts';
import { placeOf } from '../src/model/object.ts';
import type { Group } from '../src/model/vrrp.ts';
import { twins } from '../src/pair/match.ts';

export default pairRule({
  id: 'mac-lb-mastership-crossed',
  severity: 'info',
  summary: 'The VRRP groups for odd and for even MAC addresses have different devices as masters.',
  source: 'Inferred from Establishing a Multi-Device Backup Platform: load balancing by odd and even MAC addresses',
  *check(pair) {
    const counterparts = twins(pair.groups);
    for (const { first } of pair.profiles.both) {
      const [odd, even] = [groupOf(first, 'odd'), groupOf(first, 'even')];
      const [oddMaster, evenMaster] = [masterOf(odd, counterparts), masterOf(even, counterparts)];
      if (!oddMaster || !evenMaster || oddMaster === evenMaster || oddMaster.device !== evenMaster.device) continue;
      const { device, family, vrid, priority } = evenMaster;
      const backup = counterparts.get(evenMaster);
      yield {
        about: evenMaster,
        at: placeOf(priority, evenMaster),
        message: `${device.name} is master of group ${oddMaster.vrid} for odd MAC addresses and of group ${vrid} for even ones: profile ${first.name} shares no load`,
        related: [
          {
            at: placeOf(oddMaster.priority, oddMaster),
            message: `priority ${oddMaster.priority.value} for odd addresses`,
          },
        ],
        fixes: backup ? [typeIn(backup, `${family} vrid ${vrid} priority ${Math.min(254, priority.value + 20)}`)] : [],
      };
    }
  },
});

function groupOf({ groups }: Profile, parity: Parity): Group | undefined {
  return groups.find((each) => each.parity === parity)?.group;
}

/** The one of the two with the higher priority; nobody when they are equal, or follow other groups. */
function masterOf(group: Group | undefined, counterparts: ReadonlyMap<Group, Group>): Group | undefined {
  const other = group && counterparts.get(group);
  if (!other || group.follows || other.follows || group.priority.value === other.priority.value) return undefined;
  return group.priority.value > other.priority.value ? group : other;
}
