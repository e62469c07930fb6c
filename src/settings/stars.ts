// Names and paths with stars: what the stars stand for, and another pattern filled with it.

/** In paths `*` stays within a folder, and folders, none too, stand for two stars and a slash. */
const STARS = /\*\*\/|\*\*|\*/g;
const MEANINGS: Readonly<Record<string, string>> = { '**/': '((?:[^/]+/)*)', '**': '(.*)', '*': '([^/]*)' };

export function starsIn(pattern: string): number {
  return pattern.match(STARS)?.length ?? 0;
}

/** What each star stands for; undefined where the text does not fit. */
export function matchStars(pattern: string, text: string): string[] | undefined {
  const match = expressionOf(pattern).exec(text);
  return match?.slice(1).map((part) => part ?? '');
}

/** Each pattern of the settings is asked about every device. */
const known = new Map<string, RegExp>();

function expressionOf(pattern: string): RegExp {
  const before = known.get(pattern);
  if (before) return before;
  const between = pattern.split(STARS).map((plain) => plain.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const stars = (pattern.match(STARS) ?? []).map((star) => MEANINGS[star] ?? '');
  const expression = new RegExp(`^${between.map((plain, index) => plain + (stars[index] ?? '')).join('')}$`);
  known.set(pattern, expression);
  return expression;
}

export function fillStars(pattern: string, parts: readonly string[]): string {
  let next = 0;
  return pattern.replace(STARS, () => parts[next++] ?? '');
}
