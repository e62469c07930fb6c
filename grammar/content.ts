// The words of a node with their places, also when the terminal broke the line in the middle of a word.

import type { Source } from './source.ts';
import { wordEnd, wordStart } from './words.ts';

export interface Word {
  readonly text: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

interface Content {
  readonly source: Source;
  readonly line: number;
  readonly lineCount: number;
  readonly start: number;
  readonly end: number;
}

export function readWords(content: Content): Word[] {
  const { text, placeOf } = joined(content);
  const words: Word[] = [];
  for (let at = wordStart(text, 0, text.length); at < text.length;) {
    const stop = wordEnd(text, at, text.length);
    words.push({ text: text.slice(at, stop), start: placeOf(at), end: placeOf(stop - 1) + 1 });
    at = wordStart(text, stop, text.length);
  }
  return words;
}

/** The text of a node as the device wrote it: lines that a terminal wrapped are one again. */
export function joined({ source, line, lineCount, start, end }: Content): {
  text: string;
  placeOf(at: number): number;
} {
  if (lineCount === 1) return { text: source.text.slice(start, end), placeOf: (at) => start + at };
  const pieces = Array.from({ length: lineCount }, (_, index) => ({
    from: index === 0 ? start : source.lineStart(line + index),
    to: index === lineCount - 1 ? end : source.lineEnd(line + index),
  }));
  const placeOf = (at: number): number => {
    let left = at;
    for (const { from, to } of pieces) {
      if (left < to - from) return from + left;
      left -= to - from;
    }
    return end;
  };
  return { text: pieces.map(({ from, to }) => source.text.slice(from, to)).join(''), placeOf };
}

/** Terminals break lines at this column, give or take what they lose there. */
const TERMINAL = { from: 78, to: 82 };
/** The longest line that a device prints fills so many. */
const MOST_LINES = 8;

/** Whether the content fills its line to the edge of a terminal, and `next` is the line behind it. */
export function isBrokenOff({ source, line, lineCount, end }: Content, next: number): boolean {
  const last = line + lineCount - 1;
  const width = source.lineEnd(last) - source.lineStart(last);
  return (
    lineCount < MOST_LINES &&
    last === next - 1 &&
    end === source.lineEnd(last) &&
    width >= TERMINAL.from &&
    width <= TERMINAL.to
  );
}
