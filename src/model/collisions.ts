// Ranges of addresses that run into each other, found in one pass over many.

import { numberOf, type AddressRange } from './address.ts';
import type { Pool, PoolSection } from './pool.ts';

interface Written extends AddressRange {
  readonly line: { readonly line: number };
}

/** In the order of the file. */
interface Collision<T> {
  readonly first: T;
  readonly second: T;
}

/** Each range that begins within one of another owner, with the one that reaches furthest. */
export function* collisions<T extends Written>(
  ranges: readonly T[],
  ownerOf: (range: T) => unknown,
): Generator<Collision<T>> {
  const spans = ranges.map((range) => {
    return { range, owner: ownerOf(range), start: numberOf(range.start), end: numberOf(range.end) };
  });
  let furthest: (typeof spans)[number] | undefined;
  let next: typeof furthest; // The furthest of the other owners.
  for (const span of spans.sort((left, right) => left.start - right.start)) {
    const before = furthest?.owner === span.owner ? next : furthest;
    if (before && before.end >= span.start) yield inOrder(before.range, span.range);
    if (!furthest || span.end > furthest.end) {
      if (furthest?.owner !== span.owner) next = furthest;
      furthest = span;
    } else if (span.owner !== furthest.owner && (!next || span.end > next.end)) next = span;
  }
}

function inOrder<T extends Written>(one: T, other: T): Collision<T> {
  return one.line.line <= other.line.line ? { first: one, second: other } : { first: other, second: one };
}

interface Reach {
  readonly start: number;
  readonly end: number;
}

/** Tells for an address which of the ranges around it reaches furthest. */
export function reaching<T extends Reach>(ranges: readonly T[]): (address: number) => T | undefined {
  const sorted = ranges.toSorted((left, right) => left.start - right.start);
  const furthest: T[] = [];
  for (const range of sorted) {
    const before = furthest.at(-1);
    furthest.push(before && before.end >= range.end ? before : range);
  }
  return (address) => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle]?.start ?? 0) <= address) from = middle + 1;
      else to = middle;
    }
    const found = furthest[from - 1];
    return found && found.end >= address ? found : undefined;
  };
}

/** The sections whose addresses can be told. */
export function soundSections({ sections }: Pool): PoolSection[] {
  return sections.filter(({ start, end, line }) => !line.isFlawed && numberOf(start) <= numberOf(end));
}

/** Pools of one VPN instance share one space of addresses. */
export function vpnOf({ vpn }: Pool): string {
  return vpn?.fields.vpnInstance ?? '';
}
