// Exclusive pools are for subscribers: only a profile that backs those up takes them.

import { deviceRule } from '../src/lint/rule.ts';
import { serves } from '../src/model/backup-profile.ts';
import { inclusionsOf } from '../src/model/pool-bindings.ts';

export default deviceRule({
  id: 'rbp-ip-pool-needs-bras',
  severity: 'error',
  summary: 'A backup profile with address pools has the service type bras.',
  source: 'Command reference, ip-pool of a backup profile: service type that must be configured before',
  *check(device) {
    for (const profile of device.profiles) {
      if (serves(profile, 'bras')) continue;
      const lines = [...profile.pools, ...profile.pools6, ...inclusionsOf(profile).map(({ line }) => line)];
      const [line] = lines;
      const [type] = profile.serviceTypes;
      // A profile without any service type backs up nothing: that is another rule's matter.
      if (!line || !type) continue;
      const services = profile.serviceTypes.map(({ fields }) => fields.service).join(', ');
      yield {
        about: profile,
        at: line,
        message: `profile ${profile.name} has an address pool, but its service type is ${services}, not bras`,
        related: profile.serviceTypes.map((each) => ({ at: each, message: `service type ${each.fields.service}` })),
        expected: 'bras',
        actual: services,
      };
    }
  },
});
