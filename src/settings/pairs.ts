// The pairs that settings declare, found among the files that are there. Sides that are known by name alone wait until
// the files are read.

import type { Role } from '../model/device.ts';
import { plainPattern, seenFrom } from './paths.ts';
import { fillStars, matchStars, starsIn } from './stars.ts';
import type { DeclaredPair, DeclaredSide, Settings } from './settings.ts';

export interface FoundSide {
  /** As the file was given. */
  readonly path: string;
  /** In a file of several devices, the one of this name. */
  readonly device?: string;
  readonly role?: Role;
  readonly name?: string;
}

export interface FoundPair {
  readonly a: FoundSide;
  readonly b: FoundSide;
  readonly name?: string;
}

/** A pair of which at least one side is known by name alone; its patterns are still patterns. */
export interface NamedPair {
  /** Which entry of `pairs` declares it. */
  readonly index: number;
  readonly a: DeclaredSide;
  readonly b: DeclaredSide;
  readonly name?: string;
}

export interface PairProblem {
  /** Which entry of `pairs` it is about. */
  readonly index: number;
  readonly message: string;
}

export interface Declared {
  readonly pairs: readonly FoundPair[];
  readonly byName: readonly NamedPair[];
  /** What is there has no partner, or the entry makes no sense. */
  readonly problems: readonly PairProblem[];
  /** Entries of which no file is there: a mistake only where all files are given. */
  readonly idle: readonly PairProblem[];
}

/** The given files, by the paths that settings know them by. */
type Files = ReadonlyMap<string, string>;

type FileSide = DeclaredSide & { readonly file: string };

export function declaredPairs({ pairs = [] }: Settings, paths: readonly string[], folder: string): Declared {
  const files: Files = new Map(paths.map((path) => [seenFrom(folder, path), path]));
  const byName: NamedPair[] = [];
  const entries = pairs.flatMap((pair, index) => {
    const [a, b] = [sideOf(pair.a), sideOf(pair.b)];
    if (hasFile(a) && hasFile(b)) return [{ index, ...found(a, b, files, nameOf(pair)) }];
    byName.push({ index, a, b, ...nameOf(pair) });
    return [];
  });
  const said = (idle: boolean) =>
    entries
      .filter((entry) => entry.isIdle === idle)
      .flatMap(({ index, messages }) => messages.map((message) => ({ index, message })));
  return { pairs: entries.flatMap((entry) => entry.pairs), byName, problems: said(false), idle: said(true) };
}

function sideOf(side: DeclaredPair['a']): DeclaredSide {
  const { file, ...more } = typeof side === 'string' ? { file: side } : side;
  return file === undefined ? more : { ...more, file: plainPattern(file) };
}

function hasFile(side: DeclaredSide): side is FileSide {
  return side.file !== undefined;
}

function nameOf({ name }: { readonly name?: string }): { name?: string } {
  return name === undefined ? {} : { name };
}

interface Entry {
  readonly pairs: readonly FoundPair[];
  readonly messages: readonly string[];
  readonly isIdle: boolean;
}

function found(a: FileSide, b: FileSide, files: Files, name: { name?: string }): Entry {
  const flaw = flawOf(a, b);
  if (flaw !== undefined) return { pairs: [], messages: [flaw], isIdle: false };
  const pairs: FoundPair[] = [];
  const messages: string[] = [];
  for (const { path, other } of partnersOf(a, b, files)) {
    const partner = files.get(other);
    if (partner === undefined) messages.push(`${path} has no partner: there is no ${other}`);
    else pairs.push({ a: foundSide(a, path), b: foundSide(b, partner), ...name });
  }
  for (const { path, other } of partnersOf(b, a, files))
    if (!files.has(other)) messages.push(`${path} has no partner: there is no ${other}`);
  const isIdle = pairs.length === 0 && messages.length === 0;
  return { pairs, messages: isIdle ? [a, b].map(({ file }) => `there is no ${file}`) : messages, isIdle };
}

function flawOf(a: FileSide, b: FileSide): string | undefined {
  if (starsIn(a.file) !== starsIn(b.file)) return `${a.file} and ${b.file} have to have equally many stars`;
  const isSame = a.file === b.file && (a.device === undefined || a.device === b.device);
  return isSame ? `${a.file} is both a and b` : undefined;
}

/** The files that a side is about, each with the one that the other side expects beside it. */
function partnersOf(side: FileSide, other: FileSide, files: Files): { path: string; other: string }[] {
  return [...files].flatMap(([file, path]) => {
    const parts = matchStars(side.file, file);
    return parts ? [{ path, other: fillStars(other.file, parts) }] : [];
  });
}

function foundSide({ device, role, name }: FileSide, path: string): FoundSide {
  return { path, ...(device !== undefined && { device }), ...(role && { role }), ...(name !== undefined && { name }) };
}
