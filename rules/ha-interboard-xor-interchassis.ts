// A service-location is backed up by another board or by another device.

import { deviceRule } from '../src/lint/rule.ts';
import { spot } from '../src/model/place.ts';
import { groupsOfInstance } from '../src/model/cgn-places.ts';
import type { Instance, Location } from '../src/model/cgn.ts';
import type { Device } from '../src/model/device.ts';

export default deviceRule({
  id: 'ha-interboard-xor-interchassis',
  severity: 'error',
  summary: 'A service-location is backed up between boards or between devices, but not both.',
  source: 'Inter-chassis DS-Lite hot backup: precautions; for NAT the overview describes both together',
  *check(device) {
    const translators = locationUsers(device);
    for (const location of device.locations) {
      const { channel, number } = location;
      const board = location.boards.find((line) => line.fields.backupSlot !== undefined);
      if (!channel || !board) continue;
      const own = translators.get(number) ?? [];
      const dsLite = own.find(({ kind }) => kind === 'ds-lite');
      yield {
        about: location,
        at: spot(board, 'backupSlot'),
        severity: dsLite ? 'error' : 'info',
        message: `service-location ${number} is backed up by slot ${board.fields.backupSlot} and between devices as well${dsLite ? `, which ds-lite instance ${dsLite.name} cannot use` : ''}`,
        related: [{ at: channel, message: 'the backup between devices' }],
      };
    }
  },
});

/** The instances by the number of the service-location that they run in. */
function locationUsers(device: Device): Map<Location['number'], Instance[]> {
  const users = new Map<number, Instance[]>();
  for (const instance of device.instances) {
    for (const line of groupsOfInstance(instance).flatMap(({ locations }) => locations)) {
      users.set(line.fields.id, [...(users.get(line.fields.id) ?? []), instance]);
    }
  }
  return users;
}
