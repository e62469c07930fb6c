// What two devices of a pair have in common beside what leads from one to the other: subnets, numbers, their names.

import type { Fleet } from './fleet.ts';

/** Subnets, VRRP groups and backup IDs. */
export function marks(device: number, fleet: Fleet): string[] {
  const { groups, backupIds } = fleet.factsOf(device);
  return [
    ...fleet.networksOf(device),
    ...groups.flatMap(({ family, vrid, virtual, network }) =>
      virtual === undefined ? [] : [`${family} ${virtual}`, `${family} ${vrid} ${virtual} ${network ?? ''}`],
    ),
    ...backupIds.map((id) => `backup-id ${id}`),
    `backup-ids ${backupIds.join(' ')}`,
  ];
}

/** Names are alike when they differ in one word or number: `SITE1-A` and `SITE1-B`, `masters/x.cfg` and `backups/x.cfg`. */
export function likenesses(device: number, fleet: Fleet): string[] {
  const { name, hasOwnName } = fleet.factsOf(device);
  const { path } = fleet.refOf(device);
  return [...(hasOwnName ? shortened('name', name) : []), ...shortened('path', path)];
}

const MOST_WORDS = 12;

/** The words of the name, and those without one of them. */
function shortened(kind: string, name: string): string[] {
  const words = (name.toLowerCase().match(/[\p{L}]+|\d+/gu) ?? []).slice(-MOST_WORDS);
  const without = words.map((_, index) => words.filter((__, at) => at !== index));
  return [words, ...without].filter((each) => each.length > 0).map((each) => `${kind} ${each.join(' ')}`);
}
