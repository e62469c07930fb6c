// Which words of a line no report may show: what the catalogue calls secret, and what looks like it where it is silent.

import { nearest } from '../../grammar/expectation.ts';
import type { Trivia, UnknownStatement } from '../../grammar/nodes.ts';
import { splitWords } from '../../grammar/words.ts';
import type { Part } from '../../grammar/statement.ts';

/** What the catalogue calls secret; in free text, what looks like it. */
export function secretsOf(parts: readonly Part[], words: readonly string[]): Set<number> {
  const hidden = new Set<number>();
  for (const { at, count, isSecret, isKeyword } of parts) {
    const guessed = count > 1 ? guessedSecrets(words.slice(at, at + count), false) : new Set<number>();
    for (let more = 0; more < count; more++) {
      if (isSecret || guessed.has(more) || (!isKeyword && tellsSecret(words[at + more] ?? ''))) hidden.add(at + more);
    }
  }
  return hidden;
}

/** In a line that nobody knows, everything behind a word that announces a secret, but for the words that may stand between. */
export function guessedSecrets(words: readonly string[], isTail: boolean): Set<number> {
  const announced = words.findIndex((word, index) => ANNOUNCES.test(word) || (index < MOST_WORDS && isNearlyOne(word)));
  const behind = (index: number) => (isTail && index === 0) || (announced >= 0 && index > announced);
  return new Set(
    [...words.keys()].filter((index) => {
      const word = words[index] ?? '';
      return tellsSecret(word) || KEY_MATERIAL.test(word) || (behind(index) && !BETWEEN.test(word));
    }),
  );
}

/** Commands are short: what stands further behind is hostile, and comparing it would cost time. */
const MOST_WORDS = 64;

/** The words that announce most secrets, for those who mistype them. */
const ANNOUNCEMENTS = [
  'authentication-mode',
  'authentication-key',
  'shared-key',
  'password',
  'cipher',
  'community',
  'secret',
  'key-string',
];

function isNearlyOne(word: string): boolean {
  return nearest(word, ANNOUNCEMENTS) !== undefined;
}

/** In quotation marks a word may be a whole sentence. */
function tellsSecret(word: string): boolean {
  return looksSecret(word) || (/\s/.test(word) && guessedSecrets(word.split(/\s+/), false).size > 0);
}

export function looksSecret(word: string): boolean {
  return CIPHER.test(word) || CONTAINS.test(word);
}

/** Words behind which configurations keep a secret, typing slips included. Bounded, for a line may be of any length. */
const ANNOUNCES =
  /^(.*(key|pass?w\w{0,20}|pass-?phrase|keystring|pre-shared|secret|cipher|cypher|community|token|credential|auth-?code|psk|cak)s?|pass|md5|sha\d*|sha2-\d+|hmac\S*|aes\d*|3?des\d*|simple|plain|authentication-mode)$/i;
/** Words between the announcement and the secret itself. */
const BETWEEN =
  /^(cipher|simple|plain|irreversible-cipher|password|key|read|write|nonstandard|usual|usm|local|remote|ascii|hex|pass-phrase|md5|enable|disable|none|service-type|level|privilege|state)$/i;
/** `%^%#...`, `%@%@...`, `$1a$...`: forms that only ciphers have. */
const CIPHER = /%[\^@$#+]%|\$\d[a-z]?\$|^!{3}/;
/** `password=...`, `password:...`, `http://user:password@host`. */
const CONTAINS = /(\bpw|pwd|pass?w\w{0,20}|pass-?phrase|psk|secret|key|token)[=:]\S|:\/\/[^/\s:]*:[^/\s]*@/i;
/** What stands between the marks of a private key, when the marks are not there. */
const KEY_MATERIAL = /^[A-Za-z0-9+/]{40,}={0,2}$/;
/** Terminals of all widths break lines; the rest of a long line that ends in a secret is the rest of the secret. */
const LONG_LINE = 40;
/** So many lines a broken secret may fill, pager and blank lines between. */
const MOST_TAILS = 16;

/**
 * Whether the line begins at the edge, behind a long line that ends in a secret or in the tail of one, or is the word that
 * the line before announces.
 */
export function isTailOfSecret({ source, line }: UnknownStatement | Trivia): boolean {
  const textOf = (number: number) => source.text.slice(source.lineStart(number), source.lineEnd(number));
  const wordsOf = (number: number) => splitWords(textOf(number), 0, textOf(number).length);
  if (/^[ \t]/.test(textOf(line))) return false;
  const isAlone = wordsOf(line).length === 1;
  for (let before = line - 1; before >= 0 && before > line - MOST_TAILS; before--) {
    const words = wordsOf(before).filter((word) => !PAGER.test(word));
    const last = words.at(-1);
    if (last === undefined) continue;
    const isLong = textOf(before).length >= LONG_LINE;
    if ((isLong || isAlone) && ANNOUNCES.test(last)) return true;
    if (!isLong) return false;
    if (words.length > 1) return guessedSecrets(words, false).has(words.length - 1);
  }
  return false;
}

const PAGER = /^(----|More)$/;
