// How sentences list words, and ask for the one that was meant.

/** As `a`, `a or b`, `a, b or c`. */
export function either(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((each) => each !== '').join(' or ');
}

/** The end of a sentence; nothing where nobody can tell. */
export function didYouMean(...meant: readonly (string | undefined)[]): string {
  const words = meant.filter((each) => each !== undefined);
  return words.length === 0 ? '' : `; did you mean ${either(words)}?`;
}

const MOST_LISTED = 6;

/** As `a, b, ...`: what could stand somewhere, as far as anybody reads it. */
export function some(words: readonly string[]): string {
  return words.slice(0, MOST_LISTED).join(', ') + (words.length > MOST_LISTED ? ', ...' : '');
}
