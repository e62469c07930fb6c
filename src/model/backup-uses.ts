// Which backup service a profile uses, and what a service is used for.

import type { Profile } from './backup-profile.ts';
import type { Service } from './backup-service.ts';
import type { Device } from './device.ts';
import { groupBy } from './group-by.ts';
import { remember } from './remember.ts';

/** Undefined when the profile names none, or one that does not exist. */
export function serviceOf({ device, backupId }: Profile): Service | undefined {
  return backupId && device.service(backupId.fields.service);
}

/** By the name of each service that is used: the IDs of its profiles and the instance groups that it backs up. */
export const usesByService = remember(({ profiles, instanceGroups }: Device): ReadonlyMap<string, string> => {
  const uses = [
    ...profiles.flatMap(({ backupId: line }) => (line ? [{ ...line.fields, use: `profile ${line.fields.id}` }] : [])),
    ...instanceGroups.flatMap(({ service: line, name }) => (line ? [{ ...line.fields, use: `group ${name}` }] : [])),
  ];
  return new Map([...groupBy(uses, ({ service }) => service)].map(([service, own]) => [service, listed(own)]));
});

/** Whether the interfaces that channels start from are in the file: excerpts leave them all out. */
export const showsSources = remember((device: Device): boolean => {
  const sources = device.services.flatMap(({ channels }) => channels.map(({ source }) => source));
  return sources.some((source) => device.ownersOf(source).length > 0);
});

/** Whether an instance group names a backup service that does not exist. */
export function missesServiceOfGroup({ services, instanceGroups }: Device): boolean {
  const names = new Set(services.map(({ name }) => name));
  return instanceGroups.some(({ service: line }) => line && !names.has(line.fields.service));
}

/** Whether an interface is bound to a profile that does not exist. */
export function missesBoundProfile({ profiles, interfaces }: Device): boolean {
  const names = new Set(profiles.map(({ name }) => name));
  return interfaces.some((each) => each.profiles.some((line) => !names.has(line.fields.profile)));
}

function listed(uses: readonly { use: string }[]): string {
  return uses
    .map(({ use }) => use)
    .sort()
    .join(', ');
}
