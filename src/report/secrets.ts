// Which words of a line no report may show: what the catalogue calls secret, and what looks like it where it is silent.

import type { Trivia, UnknownStatement } from '../../grammar/nodes.ts';
import type { Part } from '../../grammar/statement.ts';

/** What the catalogue calls secret; in free text, what looks like it. */
export function secretsOf(parts: readonly Part[], words: readonly string[]): Set<number> {
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
export function guessedSecrets(words: readonly string[], isTail: boolean): Set<number> {
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
export function isTailOfSecret({ source, line, text }: UnknownStatement | Trivia): boolean {
  if (line === 0 || /\S\s+\S/.test(text.split(/[\r\n]/)[0] ?? '')) return false;
  const before = source.text.slice(source.lineStart(line - 1), source.lineEnd(line - 1));
  const words = before.trim().split(/\s+/);
  return before.length >= LONG_LINE && guessedSecrets(words, false).has(words.length - 1);
}
