// What all objects of a configuration have in common.

import type { Section } from './section.ts';
import type { Device } from './device.ts';
import type { Place } from './place.ts';
import type { Statement } from '../../grammar/statement.ts';

/** Something a configuration describes: a profile, a pool, a VRRP group. */
export interface Described {
  /** How settings and baselines call it, as `rbs:core` or `vrid:1`. */
  readonly id: string;
  readonly device: Device;
  /** Where it begins. */
  readonly at: Place;
  /** The view that describes it: for a VRRP group its interface. */
  readonly section: Section;
}

/** A value in force: of the line that sets it, or the device's default where no line does. */
export interface Setting<T> {
  readonly value: T;
  readonly line: Statement | undefined;
}

/** Where a setting is made, or else the object that makes none. */
export function placeOf({ line }: Setting<unknown>, owner: Described): Place {
  return line ?? owner.at;
}
