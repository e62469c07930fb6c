// Headers of views, told from lines that only look like one: by what follows them.

import type { Catalogue, View } from './catalogue.ts';
import { kindOfLine } from './lines.ts';
import { indentedUnder, type Standing } from './reach.ts';
import { isUndone, opensOf, phraseIn, type Reading, type Span } from './reading.ts';
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
  read: Reading,
): boolean {
  const { source, stack, catalogue } = standing;
  const opens = opensOf(read);
  if (read.depth > 0 || opens === undefined || opens === INTERFACE) return false;
  if (indent === 0 || standing.separated || indentedUnder(standing, indent) === 0) return false;
  const next = nextLine(source, line);
  // Behind the end of the block nothing can be taken from it.
  if (!next || next.indent === 0) return false;
  const words = splitWords(source.text, next.start, next.end);
  const knows = (view: View | undefined) => view !== undefined && phraseIn(view, words, isUndone(words)) !== undefined;
  return !knows(catalogue.view(opens)) || knows(stack[indentedUnder(standing, next.indent)]?.view);
}

/** Interfaces are printed at odd places often, and nothing else begins with that word. */
const INTERFACE = 'interface';

/** A longer gap is no part of a block. */
const FARTHEST_NEXT = 40;

/** The next line of commands in the same section; remarks and the separators of sub-views are passed over. */
function nextLine(source: Source, line: number): (Span & { readonly indent: number }) | undefined {
  const { text } = source;
  for (let next = line + 1; next < Math.min(source.lineCount, line + FARTHEST_NEXT); next++) {
    const stop = source.lineEnd(next);
    const start = contentStart(text, source.lineStart(next), stop);
    if (start >= stop) continue;
    const end = contentEnd(text, start, stop);
    const indent = indentOf(text, source.lineStart(next), start);
    if (text.charAt(start) === '#' && (indent > 0 || end > start + 1)) continue;
    if (text.charAt(start) === '!') continue;
    return kindOfLine(source, next) === 'lines' && end > start + 1 ? { start, end, indent } : undefined;
  }
  return undefined;
}

/** Whether the next line in that direction, 1 or -1, is a remark, if anything: `# words`, or `#words`. */
export function isRemarkNext(source: Source, line: number, step: 1 | -1): boolean {
  let next = line + step;
  while (isDirective(source, next)) next += step;
  const text = textOf(source, next);
  return text.length > 1 && text.startsWith('#') && !text.startsWith('##');
}

/** `# vrp-lint-...`: somebody put a comment for this program between the lines, which are what they were without it. */
export function isDirective(source: Source, line: number): boolean {
  return /^[#!]\s*vrp-lint-/.test(textOf(source, line));
}

function textOf(source: Source, line: number): string {
  if (line < 0 || line >= source.lineCount) return '';
  return source.text.slice(source.lineStart(line), source.lineEnd(line)).trim();
}
