// For a line that no command fits: where it leaves the commands it begins like, what could stand there, what was meant.

import { distance } from 'fastest-levenshtein';
import type { View } from './catalogue.ts';
import type { Word } from './content.ts';
import { stopOf } from './match.ts';

export interface Expectation {
  /** The word that does not fit, or the last one when the line breaks off behind it. */
  readonly word: Word;
  /** Words and kinds of values that could stand in its place, or behind it when the line breaks off. */
  readonly expected: readonly string[];
  readonly suggestion?: string;
}

/** Beyond two letters a guess is no help; short words allow one, or two that changed places. */
const MOST_LETTERS_OFF = 2;
const LONGEST_WORD = 40;

export function expectationOf(view: View, words: readonly Word[]): Expectation | undefined {
  const text = words.map((word) => word.text);
  const first = text[0]?.toLowerCase() === 'undo' ? 1 : 0;
  const start = view.start(text[first] ?? '');
  if (!start) return unknownHead(view, words[first]);
  const stop = stopOf(start, text, first);
  const word = words[stop.at] ?? words[words.length - 1];
  if (!word) return undefined;
  const expected = [...stop.words, ...stop.params];
  const suggestion = words[stop.at] && nearest(word.text, stop.words);
  return suggestion === undefined ? { word, expected } : { word, expected, suggestion };
}

/** A first word that no command of the view has: worth a word only if one is nearly it. */
function unknownHead(view: View, word: Word | undefined): Expectation | undefined {
  const suggestion = word && nearest(word.text, view.heads);
  return word && suggestion !== undefined ? { word, expected: [suggestion], suggestion } : undefined;
}

function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const most = word.length < 5 ? 1 : MOST_LETTERS_OFF;
  const ranked = candidates
    .map((candidate) => ({ candidate, off: distance(word.toLowerCase(), candidate) }))
    .filter(({ candidate, off }) => off <= most || (off === 2 && letters(candidate) === letters(word.toLowerCase())))
    .sort((left, right) => left.off - right.off);
  return ranked[0]?.candidate;
}

function letters(word: string): string {
  return [...word].sort().join('');
}
