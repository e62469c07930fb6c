// The pairs of a fleet, by names that may be shown.

import type { Topology } from '../fleet/discover.ts';
import { placeOf, type Member } from '../fleet/fleet.ts';
import type { DeviceRef, Unit } from '../fleet/unit.ts';

/** A topology, and the devices that it speaks of, by names that may be shown. */
export interface Shown {
  readonly topology: Topology;
  readonly members: readonly Member[];
}

interface ShownDevice {
  readonly file: string;
  readonly index: number;
  readonly device: string;
}

export type Call = (ref: DeviceRef) => ShownDevice;

/** A unit of two. */
type Couple = Unit & { readonly devices: readonly [DeviceRef, DeviceRef] };

export function couples({ units }: Topology): Couple[] {
  return units.filter((unit): unit is Couple => unit.devices.length === 2);
}

/** How devices are called: as the settings say, else by their own names. */
export function calling(members: readonly Member[]): Call {
  const names = new Map(members.map(({ ref, facts }) => [placeOf(ref), facts.name]));
  return (ref) => ({ file: ref.path, index: ref.index, device: ref.name ?? names.get(placeOf(ref)) ?? ref.path });
}
