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
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    return isPrefix(value) ? `${value.address}/${value.length}` : text;
  });
}

function isPrefix(value: unknown): value is { address: unknown; length: unknown } {
  return typeof value === 'object' && value !== null && 'address' in value && 'length' in value;
}

/** What a view is told apart by: the keywords before the first value of the line that opens it, and that value. */
export function nameOf(line: Statement): string {
  const { key } = line.phrase;
  const value = key.indexOf('<');
  const values: unknown[] = Object.values(line.fields ?? {});
  return value < 0
    ? `${key} ${Object.keys(line.fields ?? {}).join(' ')}`
    : `${key.slice(0, value)}${String(values[0])}`;
}
