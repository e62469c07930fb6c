// Which words of a line no report shows: its secrets, and what the configuration gives as a key elsewhere.

import type { Trivia, UnknownStatement } from '../../grammar/nodes.ts';
import type { Statement } from '../../grammar/statement.ts';
import { guessedSecrets, isTailOfSecret, secretsOf } from './secrets.ts';

/** In small letters. */
export type Keys = ReadonlySet<string>;

export function hiddenInStatement(statement: Statement, keys: Keys): Set<number> {
  const { words, parts } = statement.read();
  const texts = words.map(({ text }) => text);
  const isKeyword = new Set(parts.filter((part) => part.isKeyword).map(({ at }) => at));
  const others = keysAmong(texts, keys).filter((index) => !isKeyword.has(index));
  return new Set([...secretsOf(parts, texts), ...others]);
}

/** Of a line that nobody knows, which may be the rest of the line before. */
export function hiddenInWords(node: UnknownStatement | Trivia, words: readonly string[], keys: Keys): Set<number> {
  return hiddenInText(words, keys, isTailOfSecret(node));
}

export function hiddenInText(words: readonly string[], keys: Keys, isTail = false): Set<number> {
  return new Set([...guessedSecrets(words, isTail), ...keysAmong(words, keys)]);
}

function keysAmong(words: readonly string[], keys: Keys): number[] {
  return [...words.keys()].filter((index) => keys.has(words[index]?.toLowerCase() ?? ''));
}
