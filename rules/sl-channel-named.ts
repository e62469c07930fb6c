// A service-location that follows a VRRP group changes the device, but without a channel no session goes with it.

import { warmStandby } from '../grammar/views/nat.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { sameLocation } from '../src/pair/facing.ts';

export default deviceRule({
  id: 'sl-channel-named',
  severity: 'warning',
  summary: 'A service-location that is bound to a VRRP group names its channel, where hot backup is enabled.',
  source: 'Inter-chassis DS-Lite hot backup: step that names the interface and the peer of a service-location',
  *check(device, other) {
    if (!device.hotBackup.value) return;
    for (const location of device.locations) {
      const { binding, boards, channel, number, section } = location;
      if (!binding || channel || section.last(warmStandby)) continue;
      // Hot backup is that between its boards, then.
      if (boards.some((line) => line.fields.backupSlot !== undefined)) continue;
      // A spelling that is not known.
      if (section.unread('remote-backup')) continue;
      // Where only one device lacks it, that is told where the two are compared.
      if (sameLocation(location, other)?.channel) continue;
      yield {
        about: location,
        at: binding,
        message: `service-location ${number} follows VRRP group ${binding.fields.vrid}, but names no channel to the other device`,
      };
    }
  },
});
