// Where the instances of carrier-grade NAT run: in the service-locations of their service-instance-group.

import type { Instance, InstanceGroup, Location } from './cgn.ts';
import type { Device } from './device.ts';
import { groupBy } from './group-by.ts';
import { remember } from './remember.ts';

interface Index {
  readonly groups: ReadonlyMap<string, InstanceGroup>;
  readonly locations: ReadonlyMap<number, Location>;
}

/** Asked for of every instance, several times. */
const indexOf = remember((device: Device): Index => ({
  groups: new Map(device.instanceGroups.map((group) => [group.name, group])),
  locations: new Map(device.locations.map((location) => [location.number, location])),
}));

export function groupsOfInstance({ device, groups }: Instance): InstanceGroup[] {
  const { groups: byName } = indexOf(device);
  const names = new Set(groups.map((line) => line.fields.group));
  return [...names].flatMap((name) => byName.get(name) ?? []);
}

export function locationsOfInstance(instance: Instance): Location[] {
  const { locations } = indexOf(instance.device);
  const members = groupsOfInstance(instance).flatMap((group) => group.locations);
  const numbers = new Set(members.map((line) => line.fields.id));
  return [...numbers].flatMap((number) => locations.get(number) ?? []);
}

/** Whether another device takes over when this one fails. */
export function isBackedUp(instance: Instance): boolean {
  return locationsOfInstance(instance).some(({ channel }) => channel !== undefined);
}

/** The instances by the number of the service-location that they run in, whether it exists or not. */
export function instancesByLocation({ instances }: Device): ReadonlyMap<number, readonly Instance[]> {
  const users = instances.flatMap((instance) => {
    const members = groupsOfInstance(instance).flatMap((group) => group.locations);
    return members.map((line) => ({ instance, number: line.fields.id }));
  });
  const byNumber = groupBy(users, ({ number }) => number);
  return new Map([...byNumber].map(([number, own]) => [number, own.map(({ instance }) => instance)]));
}
