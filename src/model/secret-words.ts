// Where a line may hold a key: no message names a word that stands there.

/** Words behind which configurations keep keys, and the slips of those who type them. */
const ANNOUNCES = /pass|phrase|secret|c[iy]pher|simple|plain|key|md5|sha|hmac|authent|communit|token|credential|code/i;
/** Ciphers and other long runs of signs. */
const LOOKS_SECRET = /[%$!^@#]|^.{24,}$/;

/** Whether the word at that place may be a key, or a part of one. */
export function mayBeSecret(words: readonly string[], at: number): boolean {
  return LOOKS_SECRET.test(words[at] ?? '') || words.slice(0, at).some((word) => ANNOUNCES.test(word));
}

/** Whether any word may be one. */
export function hasSecret(words: readonly string[]): boolean {
  return words.some((word) => LOOKS_SECRET.test(word)) || words.slice(0, -1).some(announcesSecret);
}

/** Whether the word announces a key, or the kind of value is one. */
function announcesSecret(word: string): boolean {
  return ANNOUNCES.test(word);
}
