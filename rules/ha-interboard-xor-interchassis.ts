// A service-location is backed up by another board or by another device.

import { deviceRule, type Problem } from '../src/lint/rule.ts';
import { spot } from '../src/model/place.ts';
import { instancesByLocation, locationsOfInstance } from '../src/model/cgn-places.ts';
import type { Instance } from '../src/model/cgn.ts';

export default deviceRule({
  id: 'ha-interboard-xor-interchassis',
  severity: 'error',
  summary:
    'A service-location, and an instance in all of its own, is backed up between boards or between devices, but not both.',
  source: 'Inter-chassis DS-Lite hot backup: precautions; for NAT the overview describes both together',
  *check(device) {
    const translators = instancesByLocation(device);
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
    for (const instance of device.instances) yield* mixed(instance);
  },
});

/** An instance in service-locations of which some are backed up between boards and others between devices. */
function* mixed(instance: Instance): Generator<Problem> {
  const locations = locationsOfInstance(instance);
  const remote = locations.find(({ channel }) => channel);
  for (const { channel, boards, number } of locations) {
    const board = boards.find((line) => line.fields.backupSlot !== undefined);
    if (channel || !board || !remote?.channel) continue;
    yield {
      about: instance,
      at: spot(board, 'backupSlot'),
      severity: instance.kind === 'ds-lite' ? 'error' : 'info',
      message: `${instance.kind} instance ${instance.name} runs in service-location ${number}, backed up by slot ${board.fields.backupSlot}, and in ${remote.number}, backed up between devices`,
      related: [
        { at: remote.channel, message: 'the backup between devices' },
        { at: instance.at, message: 'the instance' },
      ],
    };
  }
}
