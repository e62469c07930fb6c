// A line as it is written, whole or in part, and the same line with another value in it.

import type { Line } from '../../grammar/nodes.ts';
import type { Statement } from '../../grammar/statement.ts';

export function written({ words }: Line): string {
  return words.map(({ text }) => text).join(' ');
}

/** The value of a field; nothing where the line does not show the field. */
export function writtenValue<F>(line: Statement<F>, field: keyof F & string): string {
  const { words, from, to } = cut(line, field);
  return words.slice(from, to).join(' ');
}

/** The line with that value in a field that it shows. */
export function withValue<F>(line: Statement<F>, field: keyof F & string, value: string): string {
  const { words, from, to } = cut(line, field);
  return words.toSpliced(from, to - from, value).join(' ');
}

/** The words of the line, and which of them are the value. */
function cut<F>(line: Statement<F>, field: keyof F & string) {
  const { words, parts } = line.read();
  const { at, count } = parts.find((part) => part.field === field) ?? { at: words.length, count: 0 };
  return { words: words.map(({ text }) => text), from: at, to: at + count };
}
