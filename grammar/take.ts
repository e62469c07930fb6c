// What a line's words mean once its command is known: along the first way that fits, which nearly every line goes.

import { isEnd, wordsTaken } from './match.ts';
import type { Phrase, Step } from './phrase.ts';

/** Adds what a step took from the line. */
export function record(values: Record<string, unknown>, { param, flag }: Step, taken: readonly string[]): void {
  if (flag !== undefined) values[flag] ??= true;
  if (!param) return;
  const value = param.type.value(taken);
  const earlier = values[param.name];
  values[param.name] = param.list ? [...(Array.isArray(earlier) ? earlier : []), value] : value;
}

const NOTHING_BAD: readonly number[] = [];

/** The fields of a line without bad values; undefined when the first way that fits leads nowhere. */
export function takeStraight(phrase: Phrase, words: readonly string[]): Record<string, unknown> | undefined {
  const values: Record<string, unknown> = {};
  const line = { words, partial: false, bad: NOTHING_BAD };
  let steps = phrase.first;
  for (let at = 0; at < words.length;) {
    let step = steps[0];
    // The line is known to fit: where only one word can stand, it stands.
    let count = steps.length === 1 && step?.word !== undefined ? 1 : 0;
    if (count === 0) step = steps.find((each) => (count = wordsTaken(each, line, at)) > 0);
    if (!step) return undefined;
    record(values, step, count === 1 ? [words[at] ?? ''] : words.slice(at, at + count));
    steps = step.follow();
    at += count;
  }
  return steps.some(isEnd) ? values : undefined;
}
