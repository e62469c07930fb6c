// A user whom the device has to find sends nothing first: it takes the MAC address for odd as long as it knows none.

import { namedStaticUser, staticUser } from '../grammar/views/subscribers.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { groupBy } from '../src/model/group-by.ts';

export default deviceRule({
  id: 'mac-lb-static-user',
  severity: 'warning',
  summary:
    'Where users are balanced by MAC address, static users that the device detects have their MAC address configured.',
  source:
    'Establishing a Multi-Device Backup Platform: note on static users and load balancing by odd and even MAC addresses',
  *check(device) {
    const unknown = [...device.system.all(staticUser), ...device.system.all(namedStaticUser)].filter(
      ({ fields }) => fields.detect && fields.mac === undefined,
    );
    if (unknown.length === 0) return;
    const byInterface = groupBy(unknown, ({ fields }) => fields.interface);
    for (const profile of device.profiles) {
      const balanced = profile.groups.find(({ parity }) => parity !== undefined);
      if (!balanced) continue;
      for (const { interface: bound, line } of profile.bindings) {
        for (const user of byInterface.get(bound.name) ?? []) {
          yield {
            about: profile,
            at: user,
            message: `a static user that is detected on ${bound.name} has no MAC address, but profile ${profile.name} balances by MAC address: it comes up as odd only`,
            related: [
              { at: line, message: `bound to profile ${profile.name}` },
              { at: balanced.line, message: `group ${balanced.vrid} for ${balanced.parity} addresses` },
            ],
            expected: 'mac-address',
          };
        }
      }
    }
  },
});
