// Where the instances of carrier-grade NAT run: in the service-locations of their service-instance-group.

import type { Instance, InstanceGroup, Location } from './cgn.ts';

export function groupsOfInstance({ device, groups }: Instance): InstanceGroup[] {
  const names = new Set(groups.map((line) => line.fields.group));
  return device.instanceGroups.filter(({ name }) => names.has(name));
}

export function locationsOfInstance(instance: Instance): Location[] {
  const numbers = new Set(
    groupsOfInstance(instance).flatMap(({ locations }) => locations.map((line) => line.fields.id)),
  );
  return instance.device.locations.filter(({ number }) => numbers.has(number));
}

/** Whether another device takes over when this one fails. */
export function isBackedUp(instance: Instance): boolean {
  return locationsOfInstance(instance).some(({ channel }) => channel !== undefined);
}
