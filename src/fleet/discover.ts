// The pairs of a fleet, found by what the configurations say of each other. Whoever has a stronger reason to belong with
// a device needs no weaker one; a device may have several partners, each for something else; what could be this or that
// is listed, never guessed. No result depends on the order of the files.

import type { Bucket } from './bucket.ts';
import {
  byFile,
  byFolder,
  byFolderAbove,
  byMarks,
  byNames,
  bySelf,
  bySite,
  isSettled,
  type Choice,
  type Way,
} from './choose.ts';
import { copied, mirrored, oneWay } from './evidence.ts';
import { Fleet, placeOf, type Member } from './fleet.ts';
import { alike, grouped } from './group-evidence.ts';
import { openEnds, type OpenEnd } from './open-ends.ts';
import type { Unit } from './unit.ts';

export interface Topology {
  /** The declared ones and those found, by the position of the first device, then of the second. */
  readonly units: readonly Unit[];
  /** Devices without a partner. */
  readonly leftOver: readonly OpenEnd[];
  /** Devices that have a partner, and of which it cannot be told who is a further one. */
  readonly unsettled: readonly OpenEnd[];
}

export type Discover = (members: readonly Member[], declared: readonly Unit[]) => Topology;

export const discover: Discover = (members, declared) => {
  const fleet = new Fleet(members, declared);
  const certain = [bySelf, byFile, byFolder, byFolderAbove, byMarks, byNames];
  const strong = mirrored(fleet);
  settle(strong, certain, fleet, () => true);
  // What somebody declared to be a pair has further partners only where both name each other.
  const isFree = (device: number) => !fleet.isDeclared(device);
  const fair = oneWay(fleet);
  settle(fair, certain, fleet, isFree);
  const common = grouped(fleet);
  settle(common, certain, fleet, isFree);
  const isAlone = (device: number) => fleet.partnersOf(device).length === 0;
  // Two devices are judged together for less: who names no more than two files means a pair.
  if (members.length === 2)
    settle([...common, ...alike(fleet), ...copied(fleet)].map(withOwnEnds), [bySelf], fleet, isAlone);
  else settle(alike(fleet), [byFile, bySite], fleet, isAlone);
  return {
    units: unitsOf(fleet, declared),
    ...openEnds(fleet, { channels: [...strong, ...fair], groups: common }),
  };
};

/** Pairs are noted when all buckets have been looked at: what one says does not change what the others do. */
function settle(
  buckets: readonly Bucket[],
  ways: readonly Way[],
  fleet: Fleet,
  isFree: (device: number) => boolean,
): void {
  let open = buckets;
  for (const way of ways) {
    open = open.filter((bucket) => [...bucket.ends.keys()].some((device) => !isSettled(device, bucket, fleet)));
    const choices = open
      .flatMap((bucket) => way(bucket, fleet))
      .filter(({ one, other }) => isFree(one) && isFree(other) && fleet.evidenceOf(one, other) === undefined);
    for (const { one, other, evidence } of firstOfEach(choices)) fleet.pair(one, other, evidence);
  }
}

/** Of several reasons for a pair the same one, in whatever order they were found. */
function firstOfEach(choices: readonly Choice[]): Choice[] {
  const first = new Map<string, Choice>();
  for (const choice of choices) {
    const key = [choice.one, choice.other].sort((left, right) => left - right).join(' ');
    const known = first.get(key);
    if (!known || choice.evidence < known.evidence) first.set(key, choice);
  }
  return [...first.values()];
}

function withOwnEnds({ ends, ...bucket }: Bucket): Bucket {
  return { ...bucket, ends: new Map([...ends.keys()].map((device) => [device, String(device)])) };
}

function unitsOf(fleet: Fleet, declared: readonly Unit[]): Unit[] {
  const positions = new Map(fleet.members.map(({ ref }, index) => [placeOf(ref), index]));
  const known = new Set(declared.map(keyOf));
  const found = fleet.members.flatMap(({ ref }, one) =>
    fleet.partnersOf(one).flatMap((other): Unit[] => {
      const evidence = fleet.evidenceOf(one, other);
      if (one > other || evidence === undefined) return [];
      const unit: Unit = { devices: [ref, fleet.refOf(other)], evidence };
      return known.has(keyOf(unit)) ? [] : [unit];
    }),
  );
  const position = ({ devices }: Unit, at: 0 | 1) => {
    const all = devices.map((each) => positions.get(placeOf(each)) ?? Infinity).sort((left, right) => left - right);
    return all[at] ?? Infinity;
  };
  return [...declared, ...found].sort(
    (left, right) => compare(position(left, 0), position(right, 0)) || compare(position(left, 1), position(right, 1)),
  );
}

/** The same for both orders of the devices. */
function keyOf({ devices }: Unit): string {
  return devices.map(placeOf).sort().join('\n');
}

function compare(left: number, right: number): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
