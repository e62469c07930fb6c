// How many patterns one with braces stands for: each of them is looked up by itself.

const MOST = 1000;

export function isTooWide(pattern: string): boolean {
  return waysIn(pattern) > MOST;
}

/** Alternatives add up, and what stands side by side multiplies. */
function waysIn(pattern: string): number {
  const open: { sum: number; ways: number }[] = [];
  let now = { sum: 0, ways: 1 };
  for (const [sign, from, to] of pattern.matchAll(/\{(-?\d+)\.\.(-?\d+)(?:\.\.-?\d+)?\}|[{},]/g)) {
    if (from !== undefined) now.ways *= Math.abs(Number(to) - Number(from)) + 1;
    else if (sign === '{') {
      open.push(now);
      now = { sum: 0, ways: 1 };
    } else if (sign === ',' && open.length > 0) now = { sum: now.sum + now.ways, ways: 1 };
    else if (sign === '}') {
      const before = open.pop();
      if (before) now = { sum: before.sum, ways: before.ways * (now.sum + now.ways) };
    }
  }
  return now.ways;
}
