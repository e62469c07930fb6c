// What is judged together: the devices of the files as units, and what is left over.

import type { FileFacts } from '../fleet/facts.ts';
import type { DeviceRef, Unit } from '../fleet/unit.ts';
import type { LeftOver } from '../lint/report.ts';

export interface Plan {
  readonly units: readonly Unit[];
  readonly leftOver: readonly LeftOver[];
}

export function planOf(files: readonly FileFacts[]): Plan {
  const refs = files.flatMap(({ summary: { path }, devices }) =>
    devices.map((facts, index): DeviceRef => ({ path, index, ...nameIn(files, facts.name, path) })),
  );
  const [one, other, ...more] = refs;
  if (!one) return { units: [], leftOver: [] };
  if (!other) return { units: [{ devices: [one], evidence: 'alone' }], leftOver: [] };
  if (more.length === 0) return { units: [{ devices: [one, other], evidence: 'named together' }], leftOver: [] };
  return { units: refs.map((ref) => ({ devices: [ref], evidence: 'alone' })), leftOver: [] };
}

/** Two devices of one name, a template filled in once, are told apart by their files. */
function nameIn(files: readonly FileFacts[], name: string, path: string): Pick<DeviceRef, 'name'> {
  const owners = files.filter(({ devices }) => devices.some((device) => device.name === name));
  return owners.length > 1 ? { name: `${name} (${path})` } : {};
}
