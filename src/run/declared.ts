// Pairs that the settings declare, as units: which device of which file is meant.

import type { FileFacts } from '../fleet/facts.ts';
import { placeOf } from '../fleet/fleet.ts';
import { DECLARED, type DeviceRef, type Unit } from '../fleet/unit.ts';
import type { Fault, Location } from '../lint/report.ts';
import { meantName } from '../lint/meant-name.ts';
import { didYouMean } from '../lint/wording.ts';
import { groupBy } from '../model/group-by.ts';
import { pairsByName, type NamedSide } from '../settings/named-pairs.ts';
import {
  bothSides,
  declaredPairs,
  severalDevices,
  type FoundPair,
  type FoundSide,
  type PairProblem,
} from '../settings/pairs.ts';
import type { DeclaredSide, Settings } from '../settings/settings.ts';
import { withHints } from './missing-files.ts';
import { withoutDoubles, type DeclaredUnit } from './declared-twice.ts';

interface DeclaredUnits {
  readonly units: readonly Unit[];
  /** Of entries that lead to no pair. */
  readonly problems: readonly PairProblem[];
}

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
  if (!settings.pairs) return { units: [], problems: [] };
  const devices = files.flatMap(({ summary: { path }, devices: facts }) =>
    facts.map(({ name }, index): Known => ({ path, index, name })),
  );
  const readable = new Set(files.map(({ summary }) => summary.path));
  const isReadable = ({ a, b }: FoundPair) => readable.has(a.path) && readable.has(b.path);
  const byPath = groupBy(devices, ({ path }) => path);
  const ofFiles = declaredPairs(settings, paths, folder);
  const ofNames = pairsByName(ofFiles.byName, devices, folder);
  const found = ofFiles.pairs.filter(isReadable).map((pair) => unitOf(pair, byPath));
  const named = ofNames.pairs.map(({ index, a, b, name }) => declaredUnit(index, refOf(a), refOf(b), name));
  const all = [...found.filter((each) => 'unit' in each), ...named];
  const { units, problems } = withoutDoubles(all.toSorted((one, other) => one.index - other.index));
  const wrong = found.filter((each) => 'message' in each);
  const wrongs = [...ofFiles.problems, ...ofNames.problems, ...wrong, ...problems].sort(
    (one, other) => one.index - other.index,
  );
  const names = new Set(devices.map(({ name }) => name));
  const paired = new Set(units.flatMap((unit) => unit.devices.map(placeOf)));
  const freeNames = devices.filter((device) => !paired.has(placeOf(device))).map(({ name }) => name);
  return { units, problems: withHints(wrongs, settings, folder, { paths, names, freeNames }) };
}

/** `placeOfEntry`: in the settings. */
export function faultOf({ index, message }: PairProblem, placeOfEntry: (index: number) => Location): Fault {
  const { file, line, column } = placeOfEntry(index);
  return { file, line, column, reason: `pairs[${index}]: ${message}` };
}

function declaredUnit(index: number, a: DeviceRef, b: DeviceRef, name: string | undefined): DeclaredUnit {
  return { index, unit: { devices: [a, b], evidence: DECLARED, ...(name !== undefined && { name }) } };
}

function refOf({ device: { path, index }, side }: NamedSide<Known>): DeviceRef {
  return { path, index, ...said(side) };
}

function said({ name, role }: Pick<DeclaredSide, 'name' | 'role'>): Pick<DeviceRef, 'name' | 'role'> {
  return { ...(name !== undefined && { name }), ...(role && { role }) };
}

type Devices = ReadonlyMap<string, readonly Known[]>;

/** What was read says what is wrong, whatever else there may be. */
function unitOf({ index, a, b, name }: FoundPair, byPath: Devices): DeclaredUnit | PairProblem {
  const [one, other] = [refIn(a, byPath), refIn(b, byPath)];
  const wrong = (message: string): PairProblem => ({ index, message, kind: 'flaw' });
  if (typeof one === 'string') return wrong(one);
  if (typeof other === 'string') return wrong(other);
  if (placeOf(one) === placeOf(other)) return wrong(bothSides(one.path));
  return declaredUnit(index, one, other, name);
}

/** The device, or why there is none. */
function refIn(side: FoundSide, byPath: Devices): DeviceRef | string {
  const { path, device } = side;
  const there = byPath.get(path) ?? [];
  const meant = there.filter(({ name }) => device === undefined || name === device);
  const [first, another] = meant;
  if (!first) return noDevice(side, there);
  if (!another) return { path, index: first.index, ...said(side) };
  return device === undefined ? severalDevices(path) : `device ${device} is twice in ${path}`;
}

function noDevice({ path, device }: FoundSide, there: readonly Known[]): string {
  if (device === undefined) return `${path} has no VRP configuration in it`;
  const names = there.map(({ name }) => name);
  return `${path} has no device ${device}${didYouMean(meantName(device, names))}`;
}
