// Declared pairs with a side that is known by name alone: found when the files are read and the names known.

import { seenFrom } from './paths.ts';
import type { NamedPair, PairProblem } from './pairs.ts';
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

export interface ResolvedPair<D extends Known> {
  readonly a: NamedSide<D>;
  readonly b: NamedSide<D>;
  readonly name?: string;
}

interface Resolution<D extends Known> {
  readonly pairs: readonly ResolvedPair<D>[];
  readonly problems: readonly PairProblem[];
}

export function pairsByName<D extends Known>(
  entries: readonly NamedPair[],
  devices: readonly D[],
  folder: string,
): Resolution<D> {
  const results = entries.map((entry) => {
    const { pairs, messages } = resolved(entry, devices, folder);
    return { pairs, problems: messages.map((message) => ({ index: entry.index, message })) };
  });
  return { pairs: results.flatMap(({ pairs }) => pairs), problems: results.flatMap(({ problems }) => problems) };
}

function resolved<D extends Known>({ a, b, name }: NamedPair, devices: readonly D[], folder: string) {
  const pairs: ResolvedPair<D>[] = [];
  const messages: string[] = [];
  if (starsOf(a) !== starsOf(b))
    return { pairs, messages: [`${wordsOf(a)} and ${wordsOf(b)} have to have equally many stars`] };
  for (const device of devices) {
    const parts = fit(a, device, folder);
    if (!parts) continue;
    const wanted = filled(b, parts);
    const [partner, another] = devices.filter((each) => each !== device && fit(wanted, each, folder));
    if (!partner) messages.push(`${device.name} has no partner: there is no ${wordsOf(wanted)}`);
    else if (another)
      messages.push(`${wordsOf(wanted)} is in ${partner.path} and in ${another.path}: name the file too`);
    else pairs.push({ a: { device, side: a }, b: { device: partner, side: b }, ...(name !== undefined && { name }) });
  }
  return { pairs, messages: pairs.length + messages.length === 0 ? [`there is no ${wordsOf(a)}`] : messages };
}

function starsOf({ file = '', device = '' }: DeclaredSide): number {
  return starsIn(file) + starsIn(device);
}

/** What the stars stand for; undefined where the device is another. */
function fit({ file, device }: DeclaredSide, { path, name }: Known, folder: string): string[] | undefined {
  const [ofFile, ofName] = [
    file === undefined ? [] : matchStars(file, seenFrom(folder, path)),
    device === undefined ? [] : matchStars(device, name),
  ];
  return ofFile && ofName ? [...ofFile, ...ofName] : undefined;
}

function filled({ file, device }: DeclaredSide, parts: readonly string[]): DeclaredSide {
  return {
    ...(file !== undefined && { file: fillStars(file, parts) }),
    ...(device !== undefined && { device: fillStars(device, parts.slice(starsIn(file ?? ''))) }),
  };
}

function wordsOf({ file, device }: DeclaredSide): string {
  const name = device === undefined ? '' : `device ${device}`;
  return file === undefined ? name : [file, name].filter(Boolean).join(' with ');
}
