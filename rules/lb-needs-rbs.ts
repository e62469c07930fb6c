// Service-locations that share the users have to tell the other device who serves whom.

import { deviceRule } from '../src/lint/rule.ts';
import type { Instance, InstanceGroup } from '../src/model/cgn.ts';
import type { Device } from '../src/model/device.ts';

export default deviceRule({
  id: 'lb-needs-rbs',
  severity: 'error',
  summary:
    'A service-instance-group of several service-locations that are backed up between devices names a backup service.',
  source: 'Command reference of the service-instance-group: load balancing together with inter-chassis backup',
  *check(device, other) {
    const remote = new Set(device.locations.filter(({ channel }) => channel).map(({ number }) => number));
    for (const group of device.instanceGroups) {
      // A service-location that is written twice is one.
      const lines = new Map(group.locations.map((line) => [line.fields.id, line]));
      const members = [...lines.values()].filter((line) => remote.has(line.fields.id));
      const there = other?.instanceGroups.find(({ name }) => name === group.name)?.service;
      // One alone needs none; but a backup service on one device only backs up nothing.
      if (group.service || members.length < (there ? 1 : 2)) continue;
      const users = instancesIn(group);
      yield {
        about: group,
        // The procedure for DS-Lite names no backup service.
        ...(!there && users.length > 0 && users.every(({ kind }) => kind === 'ds-lite') && { severity: 'info' }),
        ...(members.length === 1 && { severity: 'warning' }),
        message: messageOf(group, members.length, other),
        related: [
          ...members.map((line) => ({ at: line, message: 'one of them' })),
          ...(there ? [{ at: there, message: `the backup service on ${other?.name}` }] : []),
        ],
      };
    }
  },
});

function instancesIn({ name, device }: InstanceGroup): Instance[] {
  return device.instances.filter(({ groups }) => groups.some(({ fields }) => fields.group === name));
}

function messageOf({ name }: InstanceGroup, count: number, other: Device | undefined): string {
  return count > 1
    ? `service-instance-group ${name} has ${count} service-locations that are backed up between devices, but names no backup service`
    : `service-instance-group ${name} names no backup service, but does on ${other?.name}`;
}
