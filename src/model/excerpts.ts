// Excerpts: files that leave out what they do not teach.

import type { Device } from './device.ts';

/** Whether two devices show none of what they refer to: then it was left out; one device alone proves nothing. */
export function isLeftOut(
  device: Device,
  other: Device | undefined,
  shownBy: (device: Device) => readonly unknown[],
): boolean {
  return other !== undefined && shownBy(device).length === 0 && shownBy(other).length === 0;
}
