// Without the switch for hot backup, a service-location with a channel only backs up cold or warm.

import { hotBackup } from '../grammar/views/remote-backup.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { type } from '../src/lint/typing.ts';

export default deviceRule({
  id: 'service-ha-hot-backup-enabled',
  severity: 'error',
  summary: 'A device that backs up service-locations between devices has hot backup enabled.',
  source: 'Inter-chassis DS-Lite hot backup: step that enables hot backup',
  *check(device, other) {
    const location = device.locations.find(({ channel }) => channel !== undefined);
    if (!location?.channel || device.hotBackup.value) return;
    const there = other?.hotBackup.line;
    yield {
      about: device,
      at: device.system.denied(hotBackup) ?? device.at,
      // Where neither device has it, it may be meant so.
      severity: there ? 'error' : 'warning',
      message: `service-location ${location.number} is backed up between devices, but hot backup is not enabled${there ? `, as it is on ${other.name}` : ''}`,
      related: [
        { at: location.channel, message: `backup between devices of service-location ${location.number}` },
        ...(there ? [{ at: there, message: `enabled on ${other.name}` }] : []),
      ],
      fixes: [type(device, 'service-ha hot-backup enable')],
    };
  },
});
