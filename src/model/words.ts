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

/** What a view is told apart by, with `valueOf`: the keywords before the first value of the line that opens it. */
export function headOf({ phrase: { key, number } }: Statement): string {
  const known = heads.get(number);
  if (known !== undefined) return known;
  const value = key.indexOf('<');
  const head = value < 0 ? key : key.slice(0, value);
  heads.set(number, head);
  return head;
}

/** By the number of a command. */
const heads = new Map<number, string>();

/** The first value of a line that opens a view; its flags when the command has no value. */
export function valueOf(line: Statement): string {
  const fields = line.fields ?? {};
  if (headOf(line).length === line.phrase.key.length) return Object.keys(fields).join(' ');
  const values: unknown[] = Object.values(fields);
  return String(values[0]);
}
