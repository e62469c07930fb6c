// How the lines of two server pools are compared, and how messages show them.

import { keyOf } from '../../grammar/phrase.ts';
import type { Statement } from '../../grammar/statement.ts';
import { serverIdentifier } from '../../grammar/views/address-pools.ts';
import { profileOfPool } from '../../grammar/views/remote-backup.ts';
import { canonicalWords } from '../model/words.ts';
import type { Reading } from './differences.ts';
import { plainText } from './plain-text.ts';

/** What stands for a key. */
export const HIDDEN = '******';
/** What is told by other rules, or means nothing to clients. */
const APART = new Set([profileOfPool, serverIdentifier].map(keyOf));
const REMARK = /^(description|constant-index) /;

/** By what a line is compared. */
export const poolLine: Reading = (line) => {
  const text = textOf(line);
  return APART.has(line.phrase.key) || REMARK.test(text) ? undefined : plainText(text);
};

export function textOf(line: Statement): string {
  const { parts } = line.read();
  return canonicalWords(line)
    .map((word, index) => (parts[index]?.isSecret ? HIDDEN : word))
    .join(' ');
}
