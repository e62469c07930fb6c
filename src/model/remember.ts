// What is understood once for a device or a pair, however many rules ask.

export function remember<K extends object, T>(understand: (whole: K) => T): (whole: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (whole) => {
    const kept = known.get(whole);
    if (kept) return kept.value;
    const value = understand(whole);
    known.set(whole, { value });
    return value;
  };
}
