// Objects of two devices that belong together, found by what they say and not by what they are called.

export interface Match<T> {
  readonly first: T;
  readonly second: T;
}

export interface Matches<T> {
  readonly both: readonly Match<T>[];
  /** Those without a counterpart, of either device. */
  readonly alone: readonly T[];
}

export type Side = 'first' | 'second';

/** What an object is known by; the sides differ where addresses are mirrored. Undefined when it does not say. */
export type Key<T> = (thing: T, side: Side) => string | undefined;

/** Matches by the strongest key first; a key decides only where exactly one object of each device has it. */
export function match<T>(first: readonly T[], second: readonly T[], keys: readonly Key<T>[]): Matches<T> {
  const both: Match<T>[] = [];
  let left = first;
  let right = second;
  for (const key of keys) {
    if (left.length === 0 || right.length === 0) break;
    const ours = only(left, (thing) => key(thing, 'first'));
    const theirs = only(right, (thing) => key(thing, 'second'));
    const before = both.length;
    for (const [value, thing] of ours) {
      const other = theirs.get(value);
      if (other !== undefined) both.push({ first: thing, second: other });
    }
    const found = both.length - before;
    if (found === left.length && found === right.length) return { both, alone: [] };
    const matched = new Set<T>();
    for (const each of both.slice(before)) matched.add(each.first).add(each.second);
    left = left.filter((thing) => !matched.has(thing));
    right = right.filter((thing) => !matched.has(thing));
  }
  return { both, alone: [...left, ...right] };
}

/** The things that have a key value for themselves. */
function only<T>(things: readonly T[], key: (thing: T) => string | undefined): Map<string, T> {
  const found = new Map<string, T>();
  const shared = new Set<string>();
  for (const thing of things) {
    const value = key(thing);
    if (value === undefined) continue;
    if (found.has(value)) shared.add(value);
    else found.set(value, thing);
  }
  for (const value of shared) found.delete(value);
  return found;
}

export interface Way<T> {
  readonly here: T;
  readonly there: T;
}

/** Each match seen from either device. */
export function* bothWays<T>({ both }: Matches<T>): Generator<Way<T>> {
  for (const { first, second } of both) {
    yield { here: first, there: second };
    yield { here: second, there: first };
  }
}

/** The counterpart of each object that has one. */
export function twins<T>({ both }: Matches<T>): Map<T, T> {
  const counterparts = new Map<T, T>();
  for (const { first, second } of both) counterparts.set(first, second).set(second, first);
  return counterparts;
}
