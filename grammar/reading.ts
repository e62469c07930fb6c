// The ways to read one line in the views within its reach: as it stands, without a sign that is glued to it,
// with values that the device would refuse. The first way that succeeds counts.

import type { View } from './catalogue.ts';
import { match, matchBadValues } from './match.ts';
import type { Phrase } from './phrase.ts';
import type { Candidate } from './reach.ts';
import type { StatementRead } from './statement.ts';
import { splitWords } from './words.ts';

/** The content of a line: where its words begin and end. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a line was read as, and how deep the view stands that knows it. */
export interface Reading extends StatementRead {
  readonly depth: number;
}

/** The view that the line opens; what is undone opens nothing. */
export function opensOf({ phrase, undo }: Pick<Reading, 'phrase' | 'undo'>): string | undefined {
  return undo ? undefined : phrase.opens;
}

/** The phrase of the view that the words follow, all values valid. */
export function phraseIn(view: View, words: readonly string[], undo: boolean): Phrase | undefined {
  const from = undo ? 1 : 0;
  const start = view.start(words[from] ?? '', words[from + 1]);
  // Most of what is undone is written whole; its beginning may fit another command as well.
  return start && (match(start, words, from, false) ?? (undo ? match(start, words, from, true) : undefined));
}

export function readStrictly(words: readonly string[], span: Span, views: readonly Candidate[]): Reading | undefined {
  return firstReading(words, span, views, (read, { openersOnly }) => !openersOnly || opensOf(read) !== undefined);
}

/** As a command that opens a view. */
export function readHeader(words: readonly string[], span: Span, views: readonly Candidate[]): Reading | undefined {
  return firstReading(words, span, views, (read) => opensOf(read) !== undefined);
}

function firstReading(
  words: readonly string[],
  span: Span,
  views: readonly Candidate[],
  accept: (read: Pick<Reading, 'phrase' | 'undo'>, candidate: Candidate) => boolean,
): Reading | undefined {
  const undo = isUndone(words);
  for (const candidate of views) {
    const phrase = phraseIn(candidate.view, words, undo);
    if (phrase && accept({ phrase, undo }, candidate))
      return { ...span, depth: candidate.depth, phrase, undo, bad: undefined };
  }
  return undefined;
}

/** Not as it stands: without a glued `#` or a `//` remark, then with bad values. */
export function readLeniently(text: string, span: Span, views: readonly Candidate[]): Reading | undefined {
  for (const bare of withoutSigns(text, span)) {
    const read = readStrictly(splitWords(text, bare.start, bare.end), bare, views);
    if (read) return read;
  }
  const words = splitWords(text, span.start, span.end);
  const undo = isUndone(words);
  const from = undo ? 1 : 0;
  for (const { depth, view, openersOnly } of views) {
    const start = view.start(words[from] ?? '', words[from + 1]);
    const found = start && matchBadValues(start, words, from, undo);
    if (!found || (openersOnly && opensOf({ phrase: found.phrase, undo }) === undefined)) continue;
    return { ...span, depth, phrase: found.phrase, undo, bad: found.bad };
  }
  return undefined;
}

/** So many surplus words an opener may have. */
const MOST_SURPLUS = 6;

/** The view that the line would open without its last words. */
export function openedByBeginning(view: View, words: readonly string[]): string | undefined {
  for (let length = words.length - 1; length > 0 && length >= words.length - MOST_SURPLUS; length--) {
    const opens = phraseIn(view, words.slice(0, length), false)?.opens;
    if (opens !== undefined) return opens;
  }
  return undefined;
}

export function isUndone(words: readonly string[]): boolean {
  return words.length > 1 && words[0]?.toLowerCase() === 'undo';
}

/** `#sysname CE1`, `255.255.255.0#`, `... #`, `... //explanation`. */
function* withoutSigns(text: string, { start, end }: Span): Generator<Span> {
  const trimmed = (from: number, to: number): Span => {
    while (from < to && text.charAt(from) === ' ') from++;
    while (to > from && text.charAt(to - 1) === ' ') to--;
    return { start: from, end: to };
  };
  if (text.charAt(start) === '#') yield trimmed(start + 1, end);
  if (text.charAt(end - 1) === '#') yield trimmed(start, end - 1);
  const remark = text.slice(start, end).indexOf(' //');
  if (remark > 0) yield trimmed(start, start + remark);
}
