// For a line that no command fits: where it leaves the commands it begins like, what could stand there, what was meant.

import { distance } from 'fastest-levenshtein';
import type { View } from './catalogue.ts';
import type { Word } from './content.ts';
import { stopOf } from './match.ts';

export interface Expectation {
  /** The word that does not fit, or the last one when the line breaks off behind it. */
  readonly word: Word;
  /** The line breaks off: something is missing behind the word. */
  readonly isBehind: boolean;
  /** Words and kinds of values that could stand there; none when the line has words too many. */
  readonly expected: readonly string[];
  readonly suggestion?: string;
}

/** Beyond two letters a guess is no help, and very short or long words are near to anything or nothing. */
const MOST_LETTERS_OFF = 2;
const SHORTEST_WORD = 3;
const LONGEST_WORD = 40;

export function expectationOf(view: View, words: readonly Word[]): Expectation | undefined {
  const text = words.map((word) => word.text);
  const first = text[0]?.toLowerCase() === 'undo' ? 1 : 0;
  const start = view.start(text[first] ?? '');
  if (!start) return unknownHead(view, words[first]);
  const stop = stopOf(start, text, first);
  const word = words[stop.at] ?? words[words.length - 1];
  if (!word) return undefined;
  const isBehind = words[stop.at] === undefined;
  const expected = [...stop.words, ...stop.params];
  const suggestion = isBehind ? undefined : meantBy(word.text, [...stop.words, ...stop.choices]);
  return { word, isBehind, expected, ...(suggestion !== undefined && { suggestion }) };
}

/** A first word that no command of the view has: worth a word only if one is nearly it. */
function unknownHead(view: View, word: Word | undefined): Expectation | undefined {
  const suggestion = word && nearestHead(view, word.text);
  return word && suggestion !== undefined ? { word, isBehind: false, expected: [suggestion], suggestion } : undefined;
}

/** Short words are many and near to each other: `cfm` is not `efm` misspelt. */
const FEW_LETTERS = 3;

function meantBy(word: string, candidates: readonly string[]): string | undefined {
  const initial = word.slice(0, 1).toLowerCase();
  const isShort = word.length <= FEW_LETTERS;
  return nearest(word, isShort ? candidates.filter((each) => each.startsWith(initial)) : candidates);
}

/** What was guessed for first words: files repeat them, and a view has hundreds to compare with. */
const guesses = new WeakMap<View, Map<string, string | undefined>>();
const MOST_GUESSES = 1_000;

function nearestHead(view: View, word: string): string | undefined {
  const known = guesses.get(view) ?? new Map<string, string | undefined>();
  guesses.set(view, known);
  if (!known.has(word)) {
    if (known.size >= MOST_GUESSES) known.clear();
    known.set(word, nearest(word, [...view.heads]));
  }
  return known.get(word);
}

/** The candidate that was probably meant. Short words allow one letter off, or two that changed places. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD) return undefined;
  const meant = word.toLowerCase();
  const most = word.length < 5 ? 1 : MOST_LETTERS_OFF;
  let best: { candidate: string; off: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - meant.length) > MOST_LETTERS_OFF) continue;
    const off = distance(meant, candidate);
    const close = off <= most || (off === 2 && letters(candidate) === letters(meant));
    if (close && off < (best?.off ?? Infinity)) best = { candidate, off };
  }
  return best?.candidate;
}

function letters(word: string): string {
  return [...word].sort().join('');
}
