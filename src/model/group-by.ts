// Things gathered by what they have in common.

export function groupBy<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) append(groups, keyOf(thing), thing);
  return groups;
}

/** Under each of its keys, where a thing has several. */
export function groupByEach<T, K>(things: Iterable<T>, keysOf: (thing: T) => Iterable<K>): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    for (const key of new Set(keysOf(thing))) append(groups, key, thing);
  }
  return groups;
}

function append<T, K>(groups: Map<K, T[]>, key: K, thing: T): void {
  const group = groups.get(key);
  if (group) group.push(thing);
  else groups.set(key, [thing]);
}

/** Only what several have in common: for most keys that is nothing, and no group is made. */
export function alikeBy<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, T[]> {
  const firsts = new Map<K, T>();
  const others = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const more = others.get(key);
    if (more) more.push(thing);
    else if (firsts.has(key)) others.set(key, [thing]);
    else firsts.set(key, thing);
  }
  const groups = new Map<K, T[]>();
  if (others.size === 0) return groups;
  // In the order of the first of each.
  for (const [key, first] of firsts) {
    const more = others.get(key);
    if (more) groups.set(key, [first, ...more]);
  }
  return groups;
}
