// Declared pairs with a side that is known by name alone: found when the files are read and the names known.

import { groupBy } from '../model/group-by.ts';
import { bothSides, severalDevices, unequalStars, type NamedPair, type PairProblem } from './pairs.ts';
import { seenFrom } from './paths.ts';
import type { DeclaredSide } from './settings.ts';
import { fillStars, matchStars, starsIn } from './stars.ts';

/** A device as it was read. */
interface Known {
  readonly path: string;
  readonly name: string;
}

export interface NamedSide<D extends Known> {
  readonly device: D;
  /** What the settings say of it. */
  readonly side: DeclaredSide;
}

interface ResolvedPair<D extends Known> {
  readonly index: number;
  readonly a: NamedSide<D>;
  readonly b: NamedSide<D>;
  readonly name?: string;
}

interface Resolution<D extends Known> {
  readonly pairs: readonly ResolvedPair<D>[];
  readonly problems: readonly PairProblem[];
}

/** The devices that are there. Of thousands, those of one name or file are looked up. */
class Devices<D extends Known> {
  readonly all: readonly D[];
  readonly #folder: string;
  readonly #byName: ReadonlyMap<string, readonly D[]>;
  readonly #byFile: ReadonlyMap<string, readonly D[]>;

  constructor(all: readonly D[], folder: string) {
    this.all = all;
    this.#folder = folder;
    this.#byName = groupBy(all, ({ name }) => name);
    this.#byFile = groupBy(all, ({ path }) => this.#fileOf(path));
  }

  /** Those of a side without stars. */
  of({ file, device }: DeclaredSide): readonly D[] {
    if (device === undefined) return this.#byFile.get(file ?? '') ?? [];
    const named = this.#byName.get(device) ?? [];
    return file === undefined ? named : named.filter(({ path }) => this.#fileOf(path) === file);
  }

  /** What the stars of a side stand for; undefined where it is about another device. */
  fit({ file, device }: DeclaredSide, { path, name }: D): string[] | undefined {
    const ofFile = file === undefined ? [] : matchStars(file, this.#fileOf(path));
    const ofName = ofFile && (device === undefined ? [] : matchStars(device, name));
    return ofName && [...ofFile, ...ofName];
  }

  #fileOf(path: string): string {
    return seenFrom(this.#folder, path);
  }
}

export function pairsByName<D extends Known>(
  entries: readonly NamedPair[],
  all: readonly D[],
  folder: string,
): Resolution<D> {
  const devices = new Devices(all, folder);
  const pairs: ResolvedPair<D>[] = [];
  const problems: PairProblem[] = [];
  for (const entry of entries) {
    const results = starsOf(entry.a) + starsOf(entry.b) === 0 ? plain(entry, devices) : starred(entry, devices);
    for (const result of results) {
      const { index, name } = entry;
      if ('message' in result) problems.push({ index, ...result });
      else pairs.push({ index, ...(name !== undefined && { name }), ...result });
    }
  }
  return { pairs, problems };
}

type Result<D extends Known> = Pick<ResolvedPair<D>, 'a' | 'b'> | Omit<PairProblem, 'index'>;

/** One pair, or why there is none. */
function plain<D extends Known>({ a, b }: NamedPair, devices: Devices<D>): Result<D>[] {
  const [left, right] = [devices.of(a), devices.of(b)];
  const [one, another] = left;
  if (!one) return [right[0] ? lacking(right[0], a) : missing(a), ...(right[0] ? [] : [missing(b)])];
  // Two devices of one name, which both sides mean.
  if (another && left.length === 2 && right.length === 2 && right.includes(one) && right.includes(another))
    return [{ a: { device: one, side: a }, b: { device: another, side: b } }];
  if (another) return [ambiguous(a, one, another)];
  return [withPartner({ device: one, side: a }, b, right)];
}

/** The pairs that two patterns mean; what lacks its other half is said from both sides. */
function starred<D extends Known>({ a, b }: NamedPair, devices: Devices<D>): Result<D>[] {
  if (starsOf(a) !== starsOf(b)) return [{ message: unequalStars(wordsOf(a), wordsOf(b)), kind: 'flaw' }];
  const ofA = devices.all.flatMap((device): Result<D>[] => {
    const parts = devices.fit(a, device);
    if (!parts) return [];
    const wanted = filled(b, parts);
    return [withPartner({ device, side: a }, wanted, devices.of(wanted))];
  });
  const ofB = devices.all.flatMap((device): Result<D>[] => {
    const parts = devices.fit(b, device);
    const wanted = parts && filled(a, parts);
    return wanted && devices.of(wanted).length === 0 ? [lacking(device, wanted)] : [];
  });
  return ofA.length + ofB.length === 0 ? [missing(a), missing(b)] : [...ofA, ...ofB];
}

function withPartner<D extends Known>(a: NamedSide<D>, side: DeclaredSide, found: readonly D[]): Result<D> {
  const [partner, another] = found.filter((each) => each !== a.device);
  if (partner && another) return ambiguous(side, partner, another);
  if (partner) return { a, b: { device: partner, side } };
  return found.length > 0 ? { message: bothSides(a.device.name), kind: 'flaw' } : lacking(a.device, side);
}

function missing(side: DeclaredSide): Omit<PairProblem, 'index'> {
  return { message: `there is no ${wordsOf(side)}`, kind: 'idle', ...missingSide(side) };
}

function lacking({ name }: Known, side: DeclaredSide): Omit<PairProblem, 'index'> {
  return { message: `${name} has no partner: there is no ${wordsOf(side)}`, kind: 'half', ...missingSide(side) };
}

function missingSide({ file, device }: DeclaredSide): Pick<PairProblem, 'missing' | 'missingDevice'> {
  if (file === undefined) return device === undefined ? {} : { missingDevice: device };
  return device === undefined ? { missing: file } : {};
}

function ambiguous(side: DeclaredSide, one: Known, other: Known): Omit<PairProblem, 'index'> {
  const isOneFile = one.path === other.path;
  if (isOneFile && side.device === undefined) return { message: severalDevices(one.path), kind: 'flaw' };
  const where = isOneFile ? `twice in ${one.path}` : `in ${one.path} and in ${other.path}: name the file too`;
  return { message: `${wordsOf(side)} is ${where}`, kind: 'flaw' };
}

function starsOf({ file = '', device = '' }: DeclaredSide): number {
  return starsIn(file) + starsIn(device);
}

/** The side with its stars filled, and all that is said of it. */
function filled({ file, device, ...more }: DeclaredSide, parts: readonly string[]): DeclaredSide {
  return {
    ...more,
    ...(file !== undefined && { file: fillStars(file, parts) }),
    ...(device !== undefined && { device: fillStars(device, parts.slice(starsIn(file ?? ''))) }),
  };
}

function wordsOf({ file, device }: DeclaredSide): string {
  const name = device === undefined ? '' : `device ${device}`;
  return file === undefined ? name : [file, name].filter(Boolean).join(' with ');
}
