// Names and paths with stars: what the stars stand for, and another pattern filled with it.

/** In paths `*` stays within a folder, and folders, none too, stand for two stars and a slash. */
const STARS = /\*\*\/|\*\*|\*/g;

export function starsIn(pattern: string): number {
  return pattern.match(STARS)?.length ?? 0;
}

/** What each star stands for, the first ones as much as they can; undefined where the text does not fit. */
export function matchStars(pattern: string, text: string): string[] | undefined {
  const { stars, between } = partsOf(pattern);
  const [first = ''] = between;
  if (!text.startsWith(first)) return undefined;
  // What did not lead on from a place once never will: else many stars would try all ways to share a text.
  const failed = new Set<number>();
  const meant: (readonly [number, number])[] = [];
  const leadsOn = (index: number, from: number): boolean => {
    const star = stars[index];
    if (star === undefined) return from === text.length;
    const key = index * (text.length + 1) + from;
    if (failed.has(key)) return false;
    const plain = between[index + 1] ?? '';
    for (const to of endsOf(star, text, from)) {
      meant[index] = [from, to];
      if (text.startsWith(plain, to) && leadsOn(index + 1, to + plain.length)) return true;
    }
    failed.add(key);
    return false;
  };
  return leadsOn(0, first.length) ? meant.map(([from, to]) => text.slice(from, to)) : undefined;
}

/** Where a star may end, from the farthest place to its beginning. */
function* endsOf(star: string, text: string, from: number): Generator<number> {
  if (star === '**/') return yield* foldersFrom(text, from).reverse();
  const slash = star === '*' ? text.indexOf('/', from) : -1;
  for (let to = slash < 0 ? text.length : slash; to >= from; to--) yield to;
}

function foldersFrom(text: string, from: number): number[] {
  const ends = [from];
  let end = from;
  for (let at = text.indexOf('/', from); at > end; at = text.indexOf('/', end)) {
    end = at + 1;
    ends.push(end);
  }
  return ends;
}

/** Each pattern of the settings is asked about every device. */
const known = new Map<string, { readonly stars: readonly string[]; readonly between: readonly string[] }>();

function partsOf(pattern: string) {
  const before = known.get(pattern);
  if (before) return before;
  const parts = { stars: pattern.match(STARS) ?? [], between: pattern.split(STARS) };
  known.set(pattern, parts);
  return parts;
}

export function fillStars(pattern: string, parts: readonly string[]): string {
  let next = 0;
  return pattern.replace(STARS, () => parts[next++] ?? '');
}
