// The pairs that settings declare, found among the files that are there. Sides that are known by name alone wait until
// the files are read.

import type { Role } from '../model/device.ts';
import { plainPattern, seenFrom } from './paths.ts';
import type { DeclaredPair, DeclaredSide, Settings } from './settings.ts';
import { fillStars, matchStars, starsIn } from './stars.ts';

export interface FoundSide {
  /** As the file was given. */
  readonly path: string;
  /** In a file of several devices, the one of this name. */
  readonly device?: string;
  readonly role?: Role;
  readonly name?: string;
}

export interface FoundPair {
  /** Which entry of `pairs` declares it. */
  readonly index: number;
  readonly a: FoundSide;
  readonly b: FoundSide;
  readonly name?: string;
}

/** A pair of which at least one side is known by name alone; its patterns are still patterns. */
export interface NamedPair {
  readonly index: number;
  readonly a: DeclaredSide;
  readonly b: DeclaredSide;
  readonly name?: string;
}

export interface PairProblem {
  /** Which entry of `pairs` it is about. */
  readonly index: number;
  readonly message: string;
  /** Wrong whatever other files there are; or only one half is there, or nothing: a mistake where all files are given. */
  readonly kind: 'flaw' | 'half' | 'idle';
  /** The file that is not there, as the settings call it. */
  readonly missing?: string;
  /** The device that is not there, where no file is named. */
  readonly missingDevice?: string;
}

interface Declared {
  readonly pairs: readonly FoundPair[];
  readonly byName: readonly NamedPair[];
  readonly problems: readonly PairProblem[];
}

/** The given files, by the paths that settings know them by. */
type Files = ReadonlyMap<string, string>;

type FileSide = DeclaredSide & { readonly file: string };

export function declaredPairs({ pairs = [] }: Settings, paths: readonly string[], folder: string): Declared {
  const files: Files = new Map(paths.map((path) => [seenFrom(folder, path), path]));
  const byName: NamedPair[] = [];
  const entries = pairs.flatMap((pair, index) => {
    const [a, b] = [sideOf(pair.a), sideOf(pair.b)];
    const known = { index, ...(pair.name !== undefined && { name: pair.name }) };
    if (hasFile(a) && hasFile(b)) return [found(a, b, files, known)];
    byName.push({ ...known, a, b });
    return [];
  });
  return { pairs: entries.flatMap((entry) => entry.pairs), byName, problems: entries.flatMap((each) => each.problems) };
}

function sideOf(side: DeclaredPair['a']): DeclaredSide {
  const { file, ...more } = typeof side === 'string' ? { file: side } : side;
  return file === undefined ? more : { ...more, file: plainPattern(file) };
}

function hasFile(side: DeclaredSide): side is FileSide {
  return side.file !== undefined;
}

interface Entry {
  readonly pairs: readonly FoundPair[];
  readonly problems: readonly PairProblem[];
}

function found(a: FileSide, b: FileSide, files: Files, known: Pick<FoundPair, 'index' | 'name'>): Entry {
  const { index } = known;
  const flaw = flawOf(a, b);
  if (flaw !== undefined) return { pairs: [], problems: [{ index, message: flaw, kind: 'flaw' }] };
  const pairs: FoundPair[] = [];
  const problems: PairProblem[] = [];
  const lacking = (path: string, other: string) =>
    problems.push({ index, message: `${path} has no partner: there is no ${other}`, kind: 'half', missing: other });
  for (const { path, other } of partnersOf(a, b, files)) {
    const partner = files.get(other);
    if (partner === undefined) lacking(path, other);
    else pairs.push({ ...known, a: foundSide(a, path), b: foundSide(b, partner) });
  }
  for (const { path, other } of partnersOf(b, a, files)) if (!files.has(other)) lacking(path, other);
  if (pairs.length > 0 || problems.length > 0) return { pairs, problems };
  const idle = ({ file }: FileSide): PairProblem => ({
    index,
    message: `there is no ${file}`,
    kind: 'idle',
    missing: file,
  });
  return { pairs, problems: [a, b].map(idle) };
}

function flawOf(a: FileSide, b: FileSide): string | undefined {
  if (starsIn(a.file) !== starsIn(b.file)) return unequalStars(a.file, b.file);
  const isSame = a.file === b.file && (a.device === undefined || a.device === b.device);
  return isSame ? bothSides(a.file) : undefined;
}

export function unequalStars(a: string, b: string): string {
  return `${a} and ${b} have to have equally many stars`;
}

export function bothSides(what: string): string {
  return `${what} is both a and b; two devices of one file are told by "device"`;
}

export function severalDevices(path: string): string {
  return `${path} holds several devices; name one by "device"`;
}

/** The files that a side is about, each with the one that the other side expects beside it. */
function partnersOf(side: FileSide, other: FileSide, files: Files): { path: string; other: string }[] {
  if (starsIn(side.file) === 0) {
    const path = files.get(side.file);
    return path === undefined ? [] : [{ path, other: other.file }];
  }
  return [...files].flatMap(([file, path]) => {
    const parts = matchStars(side.file, file);
    return parts ? [{ path, other: fillStars(other.file, parts) }] : [];
  });
}

function foundSide({ device, role, name }: FileSide, path: string): FoundSide {
  return { path, ...(device !== undefined && { device }), ...(role && { role }), ...(name !== undefined && { name }) };
}
