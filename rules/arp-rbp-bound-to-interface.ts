// Entries of ARP are backed up per interface: only those that the profile is bound to.

import { lacksInterface } from '../src/lint/lacks-interface.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { unboundProfiles } from '../src/model/unbound-profiles.ts';
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
  },
});
