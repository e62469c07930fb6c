// Text that no terminal, build server or reader of JSON can mistake for a command.

/**
 * What a terminal obeys or does not show: controls, marks of writing direction, blanks without width; halves of
 * characters, which no encoding has; and the second sign of `##[error]`, which build servers obey at any place of a line.
 */
const UNPRINTABLE =
  /(?<=#)#(?=\w*\[)|[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

/** Nearly no text has any of these, and needs to be looked at more closely. */
const UNSURE = /[^ -~]|##/;

/** Control characters as `\x1b`: hostile names and lines must not move the cursor or forge a line of output. */
export function printable(text: string): string {
  if (!UNSURE.test(text)) return text;
  return text.replace(UNPRINTABLE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 256 ? `\\x${hexadecimal(code, 2)}` : `\\u${hexadecimal(code, 4)}`;
  });
}

/** A path at the beginning of a line; two colons there would be a command to a build server. */
export function printablePath(path: string): string {
  return printable(path.trimStart().startsWith('::') ? `./${path}` : path);
}

/** A line that begins with text of others: two colons there would be a command, too. */
export function printableLine(text: string): string {
  return printable(text).replace(/^(\s*):(?=:)/, '$1\\x3a');
}

/** JSON escapes some of these characters only. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value).replace(UNPRINTABLE, (character) =>
    Array.from(character.split(''), (unit) => `\\u${hexadecimal(unit.charCodeAt(0), 4)}`).join(''),
  );
}

function hexadecimal(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
