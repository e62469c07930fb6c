// Entries of ND are backed up per interface: only those that the profile is bound to.

import { deviceRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { serves } from '../src/model/backup-profile.ts';
import { spot } from '../src/model/place.ts';
import { unboundProfiles } from '../src/model/unbound-profiles.ts';
import { servesThere } from '../src/pair/service-types.ts';

export default deviceRule({
  id: 'nd-rbp-bound',
  severity: 'error',
  summary: 'A profile that backs up ND entries is bound to the interface of its users.',
  source: 'Configuring Dual-Device ND Hot Backup: step that binds the profile to the interface',
  *check(device, other) {
    for (const { profile, type, home, interface: face } of unboundProfiles(device, 'nd')) {
      // Where it backs up ARP entries too, that rule tells.
      if (serves(profile, 'arp')) continue;
      // A type that only one device has is told as that.
      if (servesThere(profile, 'nd', other) === false) continue;
      // Without the interface in sight nobody knows what is bound to it.
      if (home !== undefined && !face) yield { skip: `interface ${home} of profile ${profile.name} is not shown` };
      else {
        yield {
          about: profile,
          at: face?.at ?? spot(type, 'service'),
          message: `profile ${profile.name} backs up ND entries, but no interface is bound to it`,
          ...(face && {
            related: [{ at: type, message: `profile ${profile.name} takes effect on bound interfaces only` }],
            fixes: [typeIn(face, `remote-backup-profile ${profile.name}`)],
          }),
        };
      }
    }
  },
});
