// An id that no rule has: which one was probably meant.

import { nearest } from '../../grammar/expectation.ts';
import { didYouMean } from './wording.ts';

/** More would be a list to read, not an answer. */
const MOST_NAMED = 3;
const SHORTEST_BEGIN = 3;

/** The end of a sentence, or nothing: the rule that is spelt nearly so, else those that begin so, else those that have all its words. */
export function meantRule(id: string, ids: readonly string[]): string {
  const near = nearest(id, ids);
  if (near !== undefined) return didYouMean(near);
  const wanted = id.toLowerCase();
  if (wanted.length < SHORTEST_BEGIN) return '';
  const begun = ids.filter((each) => each.startsWith(wanted));
  const words = wanted.split('-');
  const found = begun.length > 0 ? begun : ids.filter((each) => words.every((word) => each.split('-').includes(word)));
  return found.length > MOST_NAMED ? '' : didYouMean(...found);
}
