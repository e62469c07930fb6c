// What is judged at once: two devices of a pair, or one that has no other.

import type { Role } from '../model/device.ts';

/** The evidence of a pair that people made one. */
export const DECLARED = 'declared';

/** A device by the place of its configuration: in which file, and the how manieth in it. */
export interface DeviceRef {
  readonly path: string;
  readonly index: number;
  /** What messages call it, where the settings say so. */
  readonly name?: string;
  readonly role?: Role;
}

export interface Unit {
  readonly devices: readonly [DeviceRef] | readonly [DeviceRef, DeviceRef];
  /** As the settings call the pair. */
  readonly name?: string;
  /** Why the two are a pair: that it is declared, or what their configurations say of each other. */
  readonly evidence: string;
}
