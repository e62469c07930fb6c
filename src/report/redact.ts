// What a report may show of a line: no key or cipher, and nothing that a terminal would obey.

import type { UnknownStatement } from '../../grammar/nodes.ts';
import type { Problem, Statement } from '../../grammar/statement.ts';

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
  const keywords = new Set(parts.flatMap((part) => (part.isKeyword ? [part.at] : [])));
  const hidden = new Set([...words.keys()].filter((index) => !keywords.has(index) && looksSecret(words, index)));
  for (const { at, count } of parts.filter(({ isSecret }) => isSecret)) {
    for (let more = 0; more < count; more++) hidden.add(at + more);
  }
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

/** Text that is no command, as far as it may be shown. */
export function shownText(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.map((word, index) => (looksSecret(words, index) ? HIDDEN : printable(word))).join(' ');
}

/** Words behind which configurations keep a secret, whatever the command. */
const BEFORE_SECRETS =
  /^(cipher|simple|plain|password|irreversible-cipher|shared-key|shared-key-cipher|key|key-string|pre-shared-key|md5|hmac-\w+|sha\d*|sha2-\d+|community|secret|psk|pass-phrase|passphrase|wep|cak|auth-code|authentication-key|security-key|encryption-key|privacy-password)$/i;
/** `%^%#...`, `%@%@...`, `$1a$...`: forms that only ciphers have. */
const CIPHER_FORM = /(%[\^@$#+]%|\$\d[a-z]?\$|@%@%|^!{3})/;
/** Words that follow those without being the secret themselves. */
const BETWEEN =
  /^(cipher|simple|plain|irreversible-cipher|password|key|read|write|nonstandard|usual|usm|local|remote|ascii|hex|pass-phrase|\[|$)/i;

function looksSecret(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  const before = words[index - 1] ?? '';
  return CIPHER_FORM.test(word) || (BEFORE_SECRETS.test(before) && !BETWEEN.test(word));
}

/** Control characters as `\x1b`: hostile names and lines must not move the cursor or forge a line of output. */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (character) => {
      const code = character.charCodeAt(0);
      return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
    },
  );
}
