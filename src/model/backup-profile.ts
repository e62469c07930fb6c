// Remote backup profiles: which users they back up, under which ID, following whose state.

import type { Statement } from '../../grammar/statement.ts';
import * as chapter from '../../grammar/views/remote-backup.ts';
import type { Device } from './device.ts';
import { groupBy } from './group-by.ts';
import type { Interface } from './interface.ts';
import type { Described } from './object.ts';
import { remember } from './remember.ts';
import type { Section } from './section.ts';
import type { Group } from './vrrp.ts';
import type { Family } from './vrrp-commands.ts';

export type Parity = 'odd' | 'even';

/** The VRRP group that decides which device is master for the profile's users. */
export interface ProfileGroup {
  readonly family: Family;
  readonly vrid: number;
  /** The name of the interface that has the group. */
  readonly interface: string;
  readonly parity: Parity | undefined;
  readonly line: Statement<{ vrid: number; interface: string }>;
  /** The group itself, when that interface has it. */
  readonly group: Group | undefined;
}

export interface Profile extends Described {
  readonly name: string;
  readonly serviceTypes: readonly Statement<{ service: string }>[];
  readonly backupId: Statement<{ id: number; service: string }> | undefined;
  readonly mode: Statement<{ mode: string }> | undefined;
  readonly groups: readonly ProfileGroup[];
  readonly eTrunk: Statement<{ eTrunk: number; ethTrunk: number }> | undefined;
  /** Exclusive pools. */
  readonly pools: readonly Statement<{ pool: string }>[];
  readonly pools6: readonly Statement<{ pool: string }>[];
  /** The interfaces that it is bound to, and the lines that bind it. */
  readonly bindings: readonly { readonly interface: Interface; readonly line: Statement<{ profile: string }> }[];
}

export function serves(profile: Profile, service: string): boolean {
  // Not by `some`: rules ask this of every profile, again and again.
  for (const { fields } of profile.serviceTypes) if (fields.service === service) return true;
  return false;
}

export function profilesOf(device: Device): Profile[] {
  const bindings = bindingsOf(device);
  return device.system.below(chapter.backupProfile).flatMap((section) => {
    const at = section.header(chapter.backupProfile);
    return at ? [profileOf(device, section, at, at.fields.name, bindings.get(at.fields.name) ?? [])] : [];
  });
}

export const profilesByName = remember(
  ({ profiles }: Device): ReadonlyMap<string, Profile> => new Map(profiles.map((each) => [each.name, each])),
);

/** By the name of the profile. */
function bindingsOf({ interfaces }: Device): Map<string, Profile['bindings'][number][]> {
  const bindings: Profile['bindings'][number][] = [];
  for (const each of interfaces) for (const line of each.profiles) bindings.push({ interface: each, line });
  return groupBy(bindings, ({ line }) => line.fields.profile);
}

function profileOf(
  device: Device,
  section: Section,
  at: Statement,
  name: string,
  bindings: Profile['bindings'],
): Profile {
  return {
    id: `rbp:${name}`,
    device,
    at,
    section,
    name,
    serviceTypes: section.all(chapter.serviceType),
    backupId: section.last(chapter.backupId),
    mode: section.last(chapter.backupMode),
    groups: [
      ...section.all(chapter.profileGroup).map((line) => groupOf(device, 'vrrp', line)),
      ...section.all(chapter.profileGroup6).map((line) => groupOf(device, 'vrrp6', line)),
    ],
    eTrunk: section.last(chapter.profileETrunk),
    pools: section.all(chapter.poolOfProfile),
    pools6: section.all(chapter.pool6OfProfile),
    bindings,
  };
}

function groupOf(
  device: Device,
  family: Family,
  line: Statement<{ vrid: number; interface: string; oddMac?: true; evenMac?: true }>,
): ProfileGroup {
  const { vrid, interface: name, oddMac, evenMac } = line.fields;
  const group = device.group(family, vrid, name);
  return { family, vrid, interface: name, parity: oddMac ? 'odd' : evenMac ? 'even' : undefined, line, group };
}
