// The VRRP group that decides for ARP entries is that of the users' own interface.

import { deviceRule } from '../src/lint/rule.ts';
import { serves } from '../src/model/backup-profile.ts';
import { boundTo } from '../src/model/bound-groups.ts';
import { spot } from '../src/model/place.ts';
import type { Group } from '../src/model/vrrp.ts';
import { groupsSaid } from '../src/lint/groups-said.ts';
import { movedFrom } from '../src/pair/moved-bindings.ts';

export default deviceRule({
  id: 'arp-rbp-interface-is-vrrp-interface',
  severity: 'info',
  summary: 'A profile for ARP entries is bound to the interface of its VRRP group, or to a part of that.',
  source: 'Inferred from the example for ARP dual-device hot backup, where one interface has both',
  *check(device, other) {
    // Access users come in by one sub-interface and have their group on another port as they like.
    for (const profile of device.profiles.filter((each) => serves(each, 'arp') && !serves(each, 'bras'))) {
      // Bound right on the other device, it is bound wrong here, which is told as that.
      if (movedFrom(profile, other)) continue;
      const mains = new Set(profile.groups.map((group) => group.interface.split('.')[0] ?? ''));
      if (mains.size === 0) continue;
      // Where a group is that takes its state from the one that the profile follows, it decides as well.
      const bound = new Set(profile.groups.flatMap(({ group }) => (group ? boundTo(group) : [])).map(mainOf));
      for (const { interface: face, line } of profile.bindings) {
        if (mains.has(face.main) || bound.has(face.main)) continue;
        yield {
          about: profile,
          at: spot(line, 'profile'),
          message: `profile ${profile.name} is bound to ${face.name}, but follows a VRRP group on ${[...mains].join(' and ')}`,
          related: groupsSaid(profile),
        };
      }
    }
  },
});

function mainOf(group: Group): string {
  return group.interface.main;
}
