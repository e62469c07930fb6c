// What a report may show of a line: no key or cipher, and nothing that a terminal would obey.

import type { Statement, UnknownStatement } from '../../grammar/nodes.ts';

export const HIDDEN = '***';

/** The words of a line as they may be shown, one string a word. */
export function shownWords(node: Statement | UnknownStatement): string[] {
  const secrets = new Set(node.kind === 'statement' ? node.secrets : []);
  const words = node.words.map(({ text }) => text);
  return words.map((word, index) => (secrets.has(index) || looksSecret(words, index) ? HIDDEN : printable(word)));
}

/** Words behind which configurations keep a secret, whatever the command. */
const BEFORE_SECRETS =
  /^(cipher|simple|plain|password|irreversible-cipher|shared-key|shared-key-cipher|key-string|pre-shared-key|md5|hmac-\w+|community|secret|psk|pass-phrase|cak|auth-code)$/i;
/** `%^%#...`, `%@%@...`, `$1a$...`: forms that only ciphers have. */
const CIPHER_FORM = /^(%[\^@$#+]%|\$\d[a-z]?\$|@%@%|!{3})/;
/** Words that follow those without being the secret themselves. */
const BETWEEN = /^(cipher|simple|plain|irreversible-cipher|password|read|write|nonstandard|usm|local|remote|\[|$)/i;

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
