// A text and its lines: where each line begins, where its words end, and what an offset is called by people.

import type { Encoding } from './encoding.ts';

export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
}

export interface Range {
  readonly start: Position;
  /** Exclusive. */
  readonly end: Position;
}

export class Source {
  readonly path: string;
  readonly text: string;
  /** How the text stood in its file: what `encode` needs to give the bytes back. */
  readonly encoding: Encoding;
  /** Where each line begins; one more entry than there are lines, the last being the length of the text. */
  readonly #starts: readonly number[];

  constructor(path: string, text: string, encoding: Encoding = 'utf-8') {
    this.path = path;
    this.text = text;
    this.encoding = encoding;
    this.#starts = lineStarts(text);
  }

  get lineCount(): number {
    return this.#starts.length - 1;
  }

  /** The offset of the first character of a line, counted from 0. */
  lineStart(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** The offset behind the last character of a line, its line end left out. */
  lineEnd(line: number): number {
    const { text } = this;
    let end = this.lineStart(line + 1);
    if (end > this.lineStart(line) && text.charCodeAt(end - 1) === LF) end--;
    while (end > this.lineStart(line) && text.charCodeAt(end - 1) === CR) end--;
    return end;
  }

  position(offset: number): Position {
    let low = 0;
    let high = Math.max(0, this.lineCount - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStart(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.lineStart(low) + 1 };
  }

  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(end) };
  }
}

const LF = 10;
const CR = 13;

function lineStarts(text: string): number[] {
  const starts = [0];
  // A CR that no LF follows ends a line too (old terminals); most files have none, and then LF alone decides.
  if (/\r(?![\r\n])/.test(text)) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const next = text.charCodeAt(at + 1);
      if (code === LF || (code === CR && next !== LF && next !== CR)) starts.push(at + 1);
    }
  } else {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  }
  if (starts[starts.length - 1] !== text.length) starts.push(text.length);
  return starts;
}
