// A line in one spelling, however it was written: for `undo`, which takes back by the words it begins with, and for
// comparing what two devices say.

import type { Statement } from '../../grammar/statement.ts';

/** Keywords in small letters, values as they are understood; without the `undo`. */
export function canonicalWords(line: Statement): string[] {
  const { words, parts, fields } = line.read();
  const values = new Map<string, unknown>(Object.entries(fields ?? {}));
  return parts.map(({ at, count, field, isKeyword }) => {
    const text = words
      .slice(at, at + count)
      .map((word) => word.text)
      .join(' ');
    const value = field === undefined ? undefined : values.get(field);
    if (isKeyword) return text.toLowerCase();
    return typeof value === 'string' || typeof value === 'number' ? String(value) : text;
  });
}

/** The words up to the first value: what a view is told apart by. */
export function nameWords(line: Statement): string[] {
  const words = canonicalWords(line);
  const value = line.read().parts.findIndex(({ isKeyword }) => !isKeyword);
  return value < 0 ? words : words.slice(0, value + 1);
}
