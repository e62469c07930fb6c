// Two devices on one link, but a VRRP group on one of them only: nobody takes over its address, unless a third device.

import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { groupBy } from '../src/model/group-by.ts';
import { usersOf } from '../src/model/group-users.ts';
import type { Interface } from '../src/model/interface.ts';
import { isOnLink } from '../src/model/own-subnet.ts';
import { nameOf, type Group } from '../src/model/vrrp.ts';
import { written } from '../src/model/written.ts';
import { isNeighbour } from '../src/pair/links.ts';
import { bothWays } from '../src/pair/match.ts';

export default pairRule({
  id: 'vrrp-group-both-devices',
  severity: 'warning',
  summary: 'Where both devices have an interface in the subnet of a VRRP group, both have the group.',
  source: 'Inferred from Creating a VRRP Group: the devices of a group are on one link',
  *check(pair) {
    if (pair.groups.alone.length === 0) return;
    // An unmatched group on the interface may be meant: that it differs is said elsewhere.
    const unmatched = new Set(pair.groups.alone.map(({ family, interface: own }) => keyOf(family, own)));
    // Where the two interfaces already back each other up, no third device is meant.
    const partners = groupBy(bothWays(pair.groups), ({ here }) => keyOf(here.family, here.interface));
    for (const group of pair.groups.alone) {
      // What follows a group has its own rules, and so has what takes the state of another group.
      if (usersOf(group).length > 0 || group.follows || group.unicast || group.member) continue;
      const there = pair.otherOf(group.device);
      const own = group.virtualAddresses.find(({ address }) => isOnLink(address, group));
      if (!own) continue;
      const known = new Set(partners.get(keyOf(group.family, group.interface))?.map((each) => each.there.interface));
      const twin = there.interface(group.interface.name);
      // Whoever merely has an address on the link of a group and its third partner needs no group.
      const lacking = [...known, ...(twin ? [twin] : [])]
        .filter((each) => !each.isShutdown && !unmatched.has(keyOf(group.family, each)))
        .find((each) => isNeighbour(group, own.address, each));
      if (!lacking) continue;
      yield {
        about: lacking,
        message: `interface ${lacking.name} is in the subnet of ${nameOf(group)} of ${group.device.name}, but has no such group`,
        related: [{ at: own.line, message: `${nameOf(group)} on ${group.interface.name} of ${group.device.name}` }],
        expected: own.address,
        ...(known.has(lacking) ? { severity: 'error' } : partners.size > 0 && { severity: 'info' }),
        fixes: [typeIn(lacking, ...group.virtualAddresses.map(({ line }) => written(line)))],
      };
    }
  },
});

function keyOf(family: Group['family'], { name, device }: Interface): string {
  return `${family} ${name} ${device.name}`;
}
