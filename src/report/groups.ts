// Findings by what they were found in: a pair of devices, or a file that has no other.

import type { Finding, Report } from '../lint/report.ts';
import { pairTitle } from './account.ts';
import { printable, printablePath } from './printable.ts';

export interface Group {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** Pairs in their order, then files without one; also those in which nothing was found. */
export function groupsOf({ pairs, files, findings }: Report): Group[] {
  const pairsOf = new Map<string, number[]>();
  for (const [index, { a, b }] of pairs.entries())
    for (const path of new Set([a, b])) pairsOf.set(path, [...(pairsOf.get(path) ?? []), index]);
  const alone = [...files.map(({ path }) => path), ...findings.map(({ file }) => file)].filter(
    (path) => !pairsOf.has(path),
  );
  const found = new Map<string | number, Finding[]>();
  for (const index of pairs.keys()) found.set(index, []);
  for (const path of alone) found.set(path, []);
  for (const finding of findings) found.get(placeOf(finding, pairs, pairsOf.get(finding.file) ?? []))?.push(finding);
  return [...found].map(([key, own]) => {
    const pair = typeof key === 'number' ? pairs[key] : undefined;
    const title = pair
      ? pair.name === undefined
        ? pairTitle(pair)
        : printable(pair.name)
      : printablePath(String(key));
    return { title, findings: own };
  });
}

/** A device may have several partners: the pair of a finding is the one that has all its places. */
function placeOf(finding: Finding, pairs: Report['pairs'], own: readonly number[]): string | number {
  const whole = own.find((index) => {
    const pair = pairs[index];
    return finding.related.every(({ file }) => file === pair?.a || file === pair?.b);
  });
  return whole ?? own[0] ?? finding.file;
}
