// Entries of ND are backed up per interface: only those that the profile is bound to.

import { lacksInterface } from '../src/lint/lacks-interface.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { serves } from '../src/model/backup-profile.ts';
import { unboundProfiles } from '../src/model/unbound-profiles.ts';
import { servesThere } from '../src/pair/service-types.ts';

export default deviceRule({
  id: 'nd-rbp-bound',
  severity: 'error',
  summary: 'A profile that backs up ND entries is bound to the interface of its users.',
  source: 'Configuring Dual-Device ND Hot Backup: step that binds the profile to the interface',
  *check(device, other) {
    for (const unbound of unboundProfiles(device, 'nd')) {
      // Where it backs up ARP entries too, that rule tells.
      if (serves(unbound.profile, 'arp')) continue;
      // A type that only one device has is told as that.
      if (servesThere(unbound.profile, 'nd', other) !== false) yield lacksInterface(unbound, 'ND entries');
    }
  },
});
