// Headers of views, told from lines that only look like one: by what follows them.

import type { Catalogue, View } from './catalogue.ts';
import { indentedUnder, type Standing } from './reach.ts';
import { isUndone, phraseIn, type Reading, type Span } from './reading.ts';
import type { Source } from './source.ts';
import { contentEnd, contentStart, indentOf, splitWords } from './words.ts';

/** Whether deeper lines follow. */
export function isHeader(source: Source, line: number, indent: number): boolean {
  return (nextLine(source, line)?.indent ?? 0) > indent;
}

/**
 * Whether a line within a view only looks like the header of another: its first words are those of a command that the
 * view has and the catalogue lacks. What follows tells: a true header is followed by what its own view knows.
 */
export function isForeignHeader(
  standing: Standing & { readonly source: Source; readonly catalogue: Catalogue },
  line: number,
  indent: number,
  { depth, phrase }: Reading,
): boolean {
  const { source, stack, catalogue } = standing;
  if (depth > 0 || phrase.opens === undefined || phrase.opens === INTERFACE) return false;
  if (indent === 0 || standing.separated || indentedUnder(standing, indent) === 0) return false;
  const next = nextLine(source, line);
  if (!next) return false;
  const words = splitWords(source.text, next.start, next.end);
  const knows = (view: View | undefined) => view !== undefined && phraseIn(view, words, isUndone(words)) !== undefined;
  return !knows(catalogue.view(phrase.opens)) || knows(stack[indentedUnder(standing, next.indent)]?.view);
}

/** Interfaces are printed at odd places often, and nothing else begins with that word. */
const INTERFACE = 'interface';

/** The next line of commands; undefined when a separator or the end of the file comes first. */
function nextLine(source: Source, line: number): (Span & { readonly indent: number }) | undefined {
  const { text } = source;
  for (let next = line + 1; next < Math.min(source.lineCount, line + FARTHEST_NEXT); next++) {
    const stop = source.lineEnd(next);
    const start = contentStart(text, source.lineStart(next), stop);
    if (start >= stop) continue;
    const end = contentEnd(text, start, stop);
    if (text.charAt(start) === '#') return undefined;
    return { start, end, indent: indentOf(text, source.lineStart(next), start) };
  }
  return undefined;
}

/** A longer gap is no part of a block. */
const FARTHEST_NEXT = 8;
