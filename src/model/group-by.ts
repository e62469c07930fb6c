// Things gathered by what they have in common.

export function groupBy<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
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
