// How often the same was there before: what is alike is told apart by its number.

/** Tells how often it was asked the same before. */
export function counter(): (key: string) => number {
  const counts = new Map<string, number>();
  return (key) => {
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return before;
  };
}
