// What a report may show of a line: no key or cipher, and nothing that a terminal would obey.

import type { Trivia, UnknownStatement } from '../../grammar/nodes.ts';
import type { Part, Problem, Statement } from '../../grammar/statement.ts';

export const HIDDEN = '***';

/** A line as reports may show it. */
export interface ShownLine {
  readonly words: readonly string[];
  /** The fields whose values are hidden. */
  readonly hiddenFields: ReadonlySet<string>;
}

export function shown(node: Statement | UnknownStatement): ShownLine {
  const words = node.words.map(({ text }) => text);
  const parts = node.kind === 'statement' ? node.parts : [];
  const hidden = node.kind === 'statement' ? secretsOf(parts, words) : guessedSecrets(words, isTailOfSecret(node));
  const hiddenFields = parts.flatMap(({ at, count, field }) =>
    field !== undefined && words.slice(at, at + count).some((_, more) => hidden.has(at + more)) ? [field] : [],
  );
  return {
    words: words.map((word, index) => (hidden.has(index) ? HIDDEN : printable(word))),
    hiddenFields: new Set(hiddenFields),
  };
}

/** The problems of a statement, their values hidden where the line hides them. */
export function shownProblems(statement: Statement): Problem[] {
  const { problems } = statement;
  if (problems.length === 0) return problems;
  const { hiddenFields } = shown(statement);
  return problems.map((problem) => {
    const actual = hiddenFields.has(problem.field) ? HIDDEN : printable(problem.actual);
    return { ...problem, actual, message: `${problem.field} is ${actual}, expected ${problem.expected}` };
  });
}

/** The first line of text that is no command, as far as it may be shown. */
export function shownText(node: Trivia): string {
  const words = (node.text.trim().split(/[\r\n]/)[0] ?? '').split(/\s+/);
  const hidden = guessedSecrets(words, isTailOfSecret(node));
  return words.map((word, index) => (hidden.has(index) ? HIDDEN : printable(word))).join(' ');
}

/** What the catalogue calls secret; in free text, what looks like it. */
function secretsOf(parts: readonly Part[], words: readonly string[]): Set<number> {
  const hidden = new Set<number>();
  for (const { at, count, isSecret, isKeyword } of parts) {
    const guessed = count > 1 ? guessedSecrets(words.slice(at, at + count), false) : new Set<number>();
    for (let more = 0; more < count; more++) {
      if (isSecret || guessed.has(more) || (!isKeyword && CIPHER.test(words[at + more] ?? ''))) hidden.add(at + more);
    }
  }
  return hidden;
}

/** In a line that nobody knows, everything behind a word that announces a secret, but for the words that may stand between. */
function guessedSecrets(words: readonly string[], isTail: boolean): Set<number> {
  const announced = isTail ? -1 : words.findIndex((word) => ANNOUNCES.test(word));
  const behind = (index: number) => (isTail || announced >= 0) && index > announced;
  return new Set(
    [...words.keys()].filter((index) => {
      const word = words[index] ?? '';
      return CIPHER.test(word) || CONTAINS.test(word) || (behind(index) && !BETWEEN.test(word));
    }),
  );
}

/** Words behind which configurations keep a secret, typing slips included. */
const ANNOUNCES =
  /^(.*(key|passw\w*|pass-?phrase|secret|cipher|cypher|community|token|credential|auth-?code|psk|cak)s?|md5|sha\d*|sha2-\d+|hmac\S*|aes\d*|3?des\d*|simple|plain|authentication-mode)$/i;
/** Words between the announcement and the secret itself. */
const BETWEEN =
  /^(cipher|simple|plain|irreversible-cipher|password|key|read|write|nonstandard|usual|usm|local|remote|ascii|hex|pass-phrase|md5|enable|disable|none|service-type|level|privilege|state)$/i;
/** `%^%#...`, `%@%@...`, `$1a$...`: forms that only ciphers have. */
const CIPHER = /%[\^@$#+]%|\$\d[a-z]?\$|@%@%|^!{3}/;
/** `password=...`, `http://user:password@host`. */
const CONTAINS = /(passw\w*|secret|key|token)=|:\/\/[^/\s:]*:[^/\s]*@/i;
/** Terminals of all widths break lines; the rest of a long line that ends in a secret is the rest of the secret. */
const LONG_LINE = 60;

/** Whether the line is one word behind a long line that ends in a secret. */
function isTailOfSecret({ source, line, text }: Statement | UnknownStatement | Trivia): boolean {
  if (line === 0 || /\S\s+\S/.test(text.split(/[\r\n]/)[0] ?? '')) return false;
  const before = source.text.slice(source.lineStart(line - 1), source.lineEnd(line - 1));
  const words = before.trim().split(/\s+/);
  return before.length >= LONG_LINE && guessedSecrets(words, false).has(words.length - 1);
}

/** What a terminal obeys or does not show: controls, marks of writing direction, blanks without width. */
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;

/** Control characters as `\x1b`: hostile names and lines must not move the cursor or forge a line of output. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 256 ? `\\x${hexadecimal(code, 2)}` : `\\u${hexadecimal(code, 4)}`;
  });
}

/** A path at the beginning of a line; two colons there would be a command to a build server. */
export function printablePath(path: string): string {
  return printable(path.startsWith('::') ? `./${path}` : path);
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
