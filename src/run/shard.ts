// A run split between processes: files that are judged together stay together, and each process gets about as much.

import type { FileFacts } from '../fleet/facts.ts';
import type { Unit } from '../fleet/unit.ts';
import { sum } from '../model/sum.ts';

/** The files of a run that one process judges: of the part that changed, or of a share. */
export interface Part {
  has(path: string): boolean;
  readonly share?: Share;
}

interface Share {
  readonly index: number;
  readonly count: number;
}

interface Read {
  /** All that was named, in the order of the report. */
  readonly paths: readonly string[];
  readonly files: readonly FileFacts[];
}

/** The same in every process: it depends on the files and units alone. Whatever is no file belongs to the first part. */
export function partOf(share: Share, { paths, files }: Read, units: readonly Unit[]): Part {
  const lines = new Map(files.map(({ summary }) => [summary.path, summary.lines]));
  const groups = groupsOf(paths, units)
    .map((members) => ({ members, weight: sum(members, (path) => 1 + (lines.get(path) ?? 0)) }))
    .sort((one, other) => other.weight - one.weight);
  const loads = Array.from({ length: share.count }, () => 0);
  const partBy = new Map<string, number>();
  for (const { members, weight } of groups) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + weight;
    for (const path of members) partBy.set(path, least + 1);
  }
  return { share, has: (path) => (partBy.get(path) ?? 1) === share.index };
}

/** Files that units connect, over however many others; in the order of their first files. */
function groupsOf(paths: readonly string[], units: readonly Unit[]): string[][] {
  const groups = new Map(paths.map((path) => [path, [path]]));
  for (const { devices } of units) {
    const [one, other] = devices.map(({ path }) => groups.get(path));
    if (!one || !other || one === other) continue;
    const [large, small] = one.length < other.length ? [other, one] : [one, other];
    for (const path of small) {
      large.push(path);
      groups.set(path, large);
    }
  }
  return [...new Set(groups.values())];
}
