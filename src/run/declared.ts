// Pairs that the settings declare, as units: which device of which file is meant.

import type { FileFacts } from '../fleet/facts.ts';
import type { DeviceRef, Unit } from '../fleet/unit.ts';
import type { Fault } from '../lint/report.ts';
import { groupBy } from '../model/group-by.ts';
import { pairsByName, type NamedSide } from '../settings/named-pairs.ts';
import { declaredPairs, type FoundPair, type FoundSide } from '../settings/pairs.ts';
import type { DeclaredSide, Settings } from '../settings/settings.ts';

interface DeclaredUnits {
  readonly units: readonly Unit[];
  /** Declarations that lead to no pair. */
  readonly faults: readonly Fault[];
}

/** What is said of an entry of the settings that leads nowhere is said of that entry. */
const entryAt = (index: number) => `pairs[${index}] of the settings`;

interface Known {
  readonly path: string;
  readonly index: number;
  readonly name: string;
}

/** What is there: all files by name, and those of them that could be read. */
interface Given {
  readonly paths: readonly string[];
  readonly files: readonly FileFacts[];
}

/** `folder`: of the settings. */
export function declaredUnits(settings: Settings, folder: string, { paths, files }: Given): DeclaredUnits {
  if (!settings.pairs) return { units: [], faults: [] };
  const devices = files.flatMap(({ summary: { path }, devices: facts }) =>
    facts.map(({ name }, index): Known => ({ path, index, name })),
  );
  const readable = new Set(files.map(({ summary }) => summary.path));
  const isReadable = ({ a, b }: FoundPair) => readable.has(a.path) && readable.has(b.path);
  const byPath = groupBy(devices, ({ path }) => path);
  const ofFiles = declaredPairs(settings, paths, folder);
  const ofNames = pairsByName(ofFiles.byName, devices, folder);
  const found = ofFiles.pairs.filter(isReadable).map((pair) => unitOf(pair, byPath));
  const named = ofNames.pairs.map(({ a, b, name }) => unit(refOf(a), refOf(b), name));
  const problems = [...ofFiles.problems, ...ofNames.problems];
  return {
    units: [...found.filter((each) => 'devices' in each), ...named],
    faults: [
      ...found.filter((each) => 'reason' in each),
      ...problems.map(({ index, message }) => ({ file: entryAt(index), reason: message })),
    ],
  };
}

function unit(a: DeviceRef, b: DeviceRef, name: string | undefined): Unit {
  return { devices: [a, b], evidence: 'declared', ...(name !== undefined && { name }) };
}

function refOf({ device: { path, index }, side }: NamedSide<Known>): DeviceRef {
  return { path, index, ...said(side) };
}

function said({ name, role }: Pick<DeclaredSide, 'name' | 'role'>): Pick<DeviceRef, 'name' | 'role'> {
  return { ...(name !== undefined && { name }), ...(role && { role }) };
}

type Devices = ReadonlyMap<string, readonly Known[]>;

function unitOf({ a, b, name }: FoundPair, byPath: Devices): Unit | Fault {
  const [one, other] = [refIn(a, byPath), refIn(b, byPath)];
  if ('reason' in one) return one;
  if ('reason' in other) return other;
  return unit(one, other, name);
}

function refIn(side: FoundSide, byPath: Devices): DeviceRef | Fault {
  const { path: file, device } = side;
  const meant = (byPath.get(file) ?? []).filter(({ name }) => device === undefined || name === device);
  const [first, ...more] = meant;
  if (!first) {
    const what = device === undefined ? 'no VRP configuration' : `no device ${device}`;
    return { file, reason: `is declared to be one of a pair, but there is ${what} in it; correct the settings` };
  }
  if (more.length > 0)
    return { file, reason: `is declared to be one of a pair, but holds ${meant.length} devices; name one by "device"` };
  return { path: file, index: first.index, ...said(side) };
}
