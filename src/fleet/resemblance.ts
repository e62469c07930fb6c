// What two devices of a pair have in common beside what leads from one to the other: subnets, numbers, their names.

import type { DeviceFacts } from './facts.ts';
import type { Fleet } from './fleet.ts';

/** Subnets, VRRP groups and backup IDs. */
export function marks(device: number, fleet: Fleet): readonly string[] {
  const facts = fleet.factsOf(device);
  const known = knownMarks.get(facts) ?? marksOf(facts, fleet.networksOf(device));
  knownMarks.set(facts, known);
  return known;
}

/** Asked for once for every group, where many devices share their addresses. */
const knownMarks = new WeakMap<DeviceFacts, readonly string[]>();

function marksOf({ groups, backupIds }: DeviceFacts, networks: ReadonlySet<string>): string[] {
  return [
    ...networks,
    ...groups.flatMap(({ family, vrid, virtual, network }) =>
      virtual === undefined ? [] : [`${family} ${virtual}`, `${family} ${vrid} ${virtual} ${network ?? ''}`],
    ),
    ...backupIds.map((id) => `backup-id ${id}`),
    ...(backupIds.length > 1 ? [`backup-ids ${backupIds.join(' ')}`] : []),
  ];
}

export function haveSubnetInCommon(one: number, other: number, fleet: Fleet): boolean {
  const theirs = fleet.networksOf(other);
  return [...fleet.networksOf(one)].some((network) => theirs.has(network));
}

export function haveGroupInCommon(one: number, other: number, fleet: Fleet): boolean {
  const theirs = new Set(fleet.factsOf(other).groups.map(({ virtual }) => virtual));
  return fleet.factsOf(one).groups.some(({ virtual }) => virtual !== undefined && theirs.has(virtual));
}

/**
 * Names are alike when they differ in one word or number, `SITE1-A` and `SITE1-B`, `masters/x.cfg` and `backups/x.cfg`, or
 * begin alike, `SITE1-BRAS-1` and `SITE1-SPARE`.
 */
export function likenesses(device: number, fleet: Fleet): string[] {
  const { name, hasOwnName } = fleet.factsOf(device);
  const { path } = fleet.refOf(device);
  const file = wordsOf(path.replace(/^.*[\\/]/, '').replace(/\.\w+$/, ''));
  return [
    ...(hasOwnName ? [...shortened('name', wordsOf(name)), ...beginnings('name', wordsOf(name))] : []),
    ...shortened('path', wordsOf(path)),
    ...beginnings('file', file),
  ];
}

const MOST_WORDS = 12;

function wordsOf(name: string): string[] {
  return (name.toLowerCase().match(/\p{L}+|\d+/gu) ?? []).slice(-MOST_WORDS);
}

/** All the words, and those without one of them. */
function shortened(kind: string, words: readonly string[]): string[] {
  const without = words.map((_, index) => words.filter((__, at) => at !== index));
  return [words, ...without].filter((each) => each.length > 0).map((each) => `${kind} ${each.join(' ')}`);
}

/** So short a beginning is no name of a site. */
const SHORTEST = 3;

function beginnings(kind: string, words: readonly string[]): string[] {
  return words
    .map((_, index) => words.slice(0, index).join(' '))
    .filter((beginning) => beginning.length >= SHORTEST)
    .map((beginning) => `${kind} ${beginning} ...`);
}
