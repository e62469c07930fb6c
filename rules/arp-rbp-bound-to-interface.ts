// Entries of ARP are backed up per interface: only those that the profile is bound to.

import { groupsSaid } from '../src/lint/groups-said.ts';
import { lacksInterface } from '../src/lint/lacks-interface.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { serves } from '../src/model/backup-profile.ts';
import { spot } from '../src/model/place.ts';
import { unboundProfiles } from '../src/model/unbound-profiles.ts';
import { movedFrom } from '../src/pair/moved-bindings.ts';
import { servesThere } from '../src/pair/service-types.ts';

export default deviceRule({
  id: 'arp-rbp-bound-to-interface',
  severity: 'error',
  summary: 'A profile that backs up ARP entries is bound to the interface of its users.',
  source: 'Configuring ARP Dual-Device Hot Backup: the profile takes effect where an interface is bound to it',
  *check(device, other) {
    for (const unbound of unboundProfiles(device, 'arp')) {
      // A type that only one device has is told as that.
      if (servesThere(unbound.profile, 'arp', other) !== false) yield lacksInterface(unbound, 'ARP entries');
    }
    // Access users come in by one sub-interface and have their group on another as they like.
    for (const profile of device.profiles.filter((each) => serves(each, 'arp') && !serves(each, 'bras'))) {
      const moved = movedFrom(profile, other);
      if (!moved || !other) continue;
      const homes = profile.groups.map((group) => group.interface).join(' and ');
      yield {
        about: profile,
        at: spot(moved.here.line, 'profile'),
        severity: 'warning',
        message: `profile ${profile.name} is bound to ${moved.here.interface.name}, but not to ${homes}, which has its VRRP group, as on ${other.name}`,
        related: [
          ...groupsSaid(profile),
          { at: spot(moved.there.line, 'profile'), message: `bound to the interface of the group on ${other.name}` },
        ],
      };
    }
  },
});
