// What a bucket leaves open: of whom it cannot be told with whom they belong, and who could be meant.

import { compareTexts } from '../model/compare.ts';
import { groupBy } from '../model/group-by.ts';
import type { Bucket } from './bucket.ts';
import { HAS_IT } from './evidence.ts';
import { placeOf, type Fleet } from './fleet.ts';

export interface Open {
  readonly strength: number;
  readonly says: string;
  readonly candidates: readonly number[];
}

const DECLARE = 'declare the pair in vrp-lint.config.json';

/** So many candidates are kept, and so many of them shown by name. */
const MOST_CANDIDATES = 10;
export const MOST_NAMED = 3;

/** What the bucket leaves open for each end: asked once, for many devices may stand at one. */
export function opensIn(bucket: Bucket, free: readonly number[], fleet: Fleet): (device: number) => Open | undefined {
  const sorted = sortedByPlace([...bucket.ends.keys()], fleet);
  const isFree = new Set(free);
  const atEnd = groupBy(
    sorted.filter((device) => isFree.has(device)),
    (device) => bucket.ends.get(device),
  );
  const known = new Map<string, Around>();
  const around = (end: string): Around => ({
    candidates: first(sorted, (each) => bucket.ends.get(each) !== end && isFree.has(each)),
    taken: first(sorted, (each) => bucket.ends.get(each) !== end),
    rivals: atEnd.get(end) ?? [],
  });
  return (device) => {
    // Who only has an address that others name says of nobody that they belong together.
    if (bucket.doubtful?.has(device)) return undefined;
    const end = bucket.ends.get(device) ?? '';
    const there = known.get(end) ?? around(end);
    known.set(end, there);
    const says = sayOpen(device, there, bucket, fleet);
    return says === undefined ? undefined : { strength: bucket.strength, says, candidates: there.candidates };
  };
}

interface Around {
  readonly candidates: readonly number[];
  readonly taken: readonly number[];
  readonly rivals: readonly number[];
}

function sayOpen(device: number, { candidates, taken, rivals }: Around, { says, ends }: Bucket, fleet: Fleet) {
  const others = first(rivals, (each) => each !== device);
  if (candidates.length > 0) {
    const also = candidates.length === 1 && others.length > 0 ? `, and so could ${listed(others, fleet)}` : '';
    return `could belong to ${listed(candidates, fleet)}${also}: ${says}; ${DECLARE}`;
  }
  if (taken.length === 0 || ends.get(device) === HAS_IT) return undefined;
  return `could belong to ${listed(taken, fleet)}: ${says}; but others belong there already`;
}

function sortedByPlace(devices: readonly number[], fleet: Fleet): number[] {
  const placed = devices.map((device) => ({ device, place: placeOf(fleet.refOf(device)) }));
  return placed.sort((left, right) => compareTexts(left.place, right.place)).map(({ device }) => device);
}

function first(devices: Iterable<number>, isMeant: (device: number) => boolean): number[] {
  const found: number[] = [];
  for (const device of devices) {
    if (isMeant(device)) found.push(device);
    if (found.length === MOST_CANDIDATES) break;
  }
  return found;
}

export function listed(devices: readonly number[], fleet: Fleet): string {
  const names = devices.map((device) => fleet.callOf(device));
  const shown = names.slice(0, MOST_NAMED);
  return names.length > MOST_NAMED ? `${shown.join(', ')} or others` : shown.join(' or ');
}
