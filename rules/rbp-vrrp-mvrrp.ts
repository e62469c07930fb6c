// The platform is built on a management group: its state is taken over by more than its own addresses.

import { deviceRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import type { Profile } from '../src/model/backup-profile.ts';
import { groupBy } from '../src/model/group-by.ts';
import { spot } from '../src/model/place.ts';
import { nameOf, type Group } from '../src/model/vrrp.ts';

/** The procedures of other services have no step that makes the group a management group. */
const MANAGED = new Set(['bras', 'l2tp']);

export default deviceRule({
  id: 'rbp-vrrp-mvrrp',
  severity: 'info',
  summary: 'The VRRP group that a profile follows is a management group.',
  source: 'Establishing a Dual-Device Backup Platform: step that configures the management VRRP group',
  *check(device, other) {
    const followed = device.profiles
      .filter(isManaged)
      .flatMap(({ name, groups }) => groups.flatMap(({ group, line }) => (group ? [{ name, group, line }] : [])));
    // Where it is one on the other device, another rule says that the two differ.
    const plain = followed.filter(({ group }) => !group.admin && !group.follows);
    if (plain.length === 0) return;
    const managedThere = new Set(other?.groups.filter(({ admin }) => admin).map(keyOf));
    for (const [group, profiles] of groupBy(plain, (each) => each.group)) {
      if (managedThere.has(keyOf(group))) continue;
      const command = `admin-${group.family} vrid ${group.vrid}`;
      yield {
        about: group,
        message: `${nameOf(group)} of profile ${profiles.map(({ name }) => name).join(', ')} is no management group`,
        related: profiles.map(({ name, line }) => ({ at: spot(line, 'vrid'), message: `profile ${name} follows it` })),
        expected: command,
        fixes: [typeIn(group, command)],
      };
    }
  },
});

/** Users of exclusive pools do without. */
function isManaged({ serviceTypes, pools, pools6 }: Profile): boolean {
  if (pools.length + pools6.length > 0) return false;
  return serviceTypes.some(({ fields }) => MANAGED.has(fields.service));
}

function keyOf({ family, vrid, virtualAddresses }: Group): string {
  return `${family} ${vrid} ${virtualAddresses.map(({ address }) => address).sort()[0]}`;
}
