// Carrier-grade NAT between two devices: the service-locations that back each other up, the groups that gather them,
// and the instances that run there.

import type { Command } from '../../grammar/fields.ts';
import type { Statement } from '../../grammar/statement.ts';
import { dsLiteInstance, groupOfDsLite } from '../../grammar/views/ds-lite.ts';
import * as nat from '../../grammar/views/nat.ts';
import { backupChannel, serviceOfInstanceGroup } from '../../grammar/views/remote-backup.ts';
import { groupOfLocation } from '../../grammar/views/vrrp.ts';
import type { Device } from './device.ts';
import type { Described } from './object.ts';
import type { Section } from './section.ts';
import type { Group } from './vrrp.ts';

export interface Location extends Described {
  readonly number: number;
  /** The boards that it runs on. */
  readonly boards: readonly Statement<{ slot: string; backupSlot?: string }>[];
  /** The line that names the way to the other device: only then it is backed up between devices. */
  readonly channel: Statement<{ interface: string; peer: string; key?: string }> | undefined;
  /** The line that binds it to a VRRP group. */
  readonly binding: Statement<{ vrid: number; interface: string }> | undefined;
  /** That group, when the interface has it. */
  readonly group: Group | undefined;
}

export interface InstanceGroup extends Described {
  readonly name: string;
  readonly locations: readonly Statement<{ id: number }>[];
  readonly service: Statement<{ service: string }> | undefined;
}

export type InstanceKind = 'nat' | 'nat64' | 'ds-lite';

export interface Instance extends Described {
  readonly kind: InstanceKind;
  readonly name: string;
  readonly number: number | undefined;
  /** The line that gives name and number. */
  readonly header: Statement<{ name: string; id?: number }>;
  readonly groups: readonly Statement<{ group: string }>[];
}

export function locationsOf(device: Device): Location[] {
  return device.system.below(nat.serviceLocation).flatMap((section) => {
    const at = section.header(nat.serviceLocation);
    return at ? [locationOf(device, section, at, at.fields.id)] : [];
  });
}

function locationOf(device: Device, section: Section, at: Statement, number: number): Location {
  const binding = section.last(groupOfLocation);
  return {
    id: `service-location:${number}`,
    device,
    at,
    section,
    number,
    boards: section.all(nat.location),
    channel: section.last(backupChannel),
    binding,
    group: binding && device.group('vrrp', binding.fields.vrid, binding.fields.interface),
  };
}

export function instanceGroupsOf(device: Device): InstanceGroup[] {
  return device.system.below(nat.instanceGroup).flatMap((section) => {
    const at = section.header(nat.instanceGroup);
    if (!at) return [];
    const { name } = at.fields;
    const locations = section.all(nat.locationOfGroup);
    const service = section.last(serviceOfInstanceGroup);
    return [{ id: `service-instance-group:${name}`, device, at, section, name, locations, service }];
  });
}

export function instancesOf(device: Device): Instance[] {
  return [
    ...instancesOfKind(device, 'nat', nat.natInstance, nat.groupOfNat),
    ...instancesOfKind(device, 'nat64', nat.nat64Instance, nat.groupOfNat64),
    ...instancesOfKind(device, 'ds-lite', dsLiteInstance, groupOfDsLite),
  ];
}

function instancesOfKind(
  device: Device,
  kind: InstanceKind,
  opening: Command<{ name: string; id?: number }>,
  group: Command<{ group: string }>,
): Instance[] {
  return device.system.below(opening).flatMap((section) => {
    const openings = section.headers(opening);
    // A line that enters the view again need not repeat the number.
    const header = openings.findLast(({ fields }) => fields.id !== undefined) ?? openings[0];
    if (!header) return [];
    const { name, id: number } = header.fields;
    return [
      { id: `${kind}:${name}`, device, at: header, section, kind, name, number, header, groups: section.all(group) },
    ];
  });
}
