// The keys and passwords that a configuration gives: words that no report shows wherever else somebody used them, as the
// name of a profile or a pool.

import type { Config } from '../../grammar/ast.ts';
import type { Node } from '../../grammar/nodes.ts';
import { remember } from '../model/remember.ts';
import { looksSecret, secretsOf } from './secrets.ts';

/** In small letters, for names of VRP are one in either. */
export const keysOf = remember((config: Config): ReadonlySet<string> => {
  const keys = new Set<string>();
  const note = (children: readonly Node[]): void => {
    for (const node of children) {
      for (const word of keysIn(node)) if (tells(word)) keys.add(word.toLowerCase());
      if ('children' in node && node.children) note(node.children);
    }
  };
  for (const { children } of config.devices) note(children);
  // The name of a device stands on every prompt.
  for (const { name = '' } of config.devices) keys.delete(name.toLowerCase());
  return keys;
});

/** What the line is sure to give as a key: of what is only guessed, any word may be the name of something else. */
function keysIn(node: Node): string[] {
  if (node.kind === 'unknown') {
    if (!MAY_ANNOUNCE.test(node.text)) return [];
    const words = node.words.map(({ text }) => text);
    return words.filter((word, index) => ANNOUNCES_SURELY.test(words[index - 1] ?? '') && !ANNOUNCES_SURELY.test(word));
  }
  if (node.kind !== 'statement' || !node.phrase.hasSecret) return [];
  const { words, parts } = node.read();
  const given = secretsOf(
    parts.filter(({ isSecret }) => isSecret),
    words.map(({ text }) => text),
  );
  return words.filter((_, index) => given.has(index)).map(({ text }) => text);
}

const MAY_ANNOUNCE = /cipher|simple|plain/i;
const ANNOUNCES_SURELY = /^((irreversible-)?cipher|simple|plain)$/i;

/** Shorter words and numbers are in every sentence; and a cipher shows by itself what it is. */
function tells(word: string): boolean {
  return word.length >= 4 && !/^\d{4,5}$/.test(word) && !looksSecret(word);
}
