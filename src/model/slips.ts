// Lines of backup that no command fits, but that are like one: slips of the pen, with the line as it was meant.

import type { Expectation } from '../../grammar/expectation.ts';
import type { UnknownStatement } from '../../grammar/nodes.ts';
import { isOfAddresses, isOfBackup, isOwnView, isServedView, mayBeOfBackup } from './backup-lines.ts';

export interface Slip {
  readonly expectation: Expectation;
  /** The words of the line, and the index of the one that does not fit. */
  readonly words: readonly string[];
  readonly place: number;
  /** The words as they were probably meant; the same when that is unknown. */
  readonly meant: readonly string[];
  /** The first word of the command. */
  readonly head: string;
}

export function slipOf(line: UnknownStatement): Slip | undefined {
  const { view } = line;
  if (view === undefined) return undefined;
  const words = line.words.map(({ text }) => text);
  const from = words[0]?.toLowerCase() === 'undo' ? 1 : 0;
  if (!mayBeOfBackup(view, words[from] ?? '')) return undefined;
  const { expectation } = line;
  if (!expectation || !isSlip(view, words[from] ?? '', expectation)) return undefined;
  const { word, suggestion } = expectation;
  const place = line.words.findIndex(({ start }) => start === word.start);
  const meant = words.map((each, at) => (at === place ? (suggestion ?? each) : each));
  const head = meant[from] ?? '';
  return isOfBackup(view, line.parent, head, meant[from + 1] ?? '')
    ? { expectation, words, place, meant, head }
    : undefined;
}

/**
 * The catalogue does not know every command of every device. So a word counts as wrong only where it is nearly the right
 * one, where a value of backup has another form or is missing, and in the views that are for backup alone.
 */
function isSlip(view: string, head: string, { word, suggestion, isBehind, expected }: Expectation): boolean {
  if (isOwnView(view)) return true;
  if (suggestion !== undefined) return !isNumberedAlike(word.text, suggestion);
  if (isOfAddresses(head)) return false;
  const wantsValue = expected.length > 0 && expected.every((each) => each.includes(' '));
  return !isServedView(view) && (isBehind || wantsValue);
}

/** `option43` is not `option33` misspelt. */
function isNumberedAlike(word: string, other: string): boolean {
  const [bare, otherBare] = [word, other].map((each) => each.toLowerCase().replaceAll(/\d/g, ''));
  return bare === otherBare && /\d/.test(word) && /\d/.test(other);
}
