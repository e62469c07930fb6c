// Only a management group tells its state to the service-location.

import { deviceRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { spot } from '../src/model/place.ts';
import { sameLocation } from '../src/pair/facing.ts';

export default deviceRule({
  id: 'sl-vrrp-is-mvrrp',
  severity: 'warning',
  summary: 'The VRRP group of a service-location that is backed up between devices is a management group.',
  source: 'Inter-chassis DS-Lite hot backup: step that creates the mVRRP group; elsewhere the manual calls it optional',
  *check(device, other) {
    const told = new Set<string>();
    for (const location of device.locations) {
      const { group, binding, channel, number } = location;
      // Several service-locations may follow one group.
      if (!group || !binding || !channel || group.admin || group.follows) continue;
      const key = `${group.vrid} ${group.interface.name}`;
      if (told.has(key)) continue;
      told.add(key);
      const there = sameLocation(location, other)?.group?.admin;
      yield {
        about: group,
        at: group.interface.at,
        message: `VRRP group ${group.vrid} of service-location ${number} is no management group`,
        related: [
          { at: spot(binding, 'vrid'), message: `service-location ${number} follows the group` },
          ...(there ? [{ at: there, message: `a management group on ${other?.name}` }] : []),
        ],
        fixes: [typeIn(group, `admin-vrrp vrid ${group.vrid} ignore-if-down`)],
      };
    }
  },
});
