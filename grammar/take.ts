// What a line's words mean once its command is known: along the first way that fits, which nearly every line goes.

import { fitting, isEnd } from './match.ts';
import type { Phrase, Step } from './phrase.ts';

/** Adds what a step took from the line. */
export function record(values: Record<string, unknown>, { param, flag }: Step, taken: readonly string[]): void {
  if (flag !== undefined) values[flag] ??= true;
  if (!param) return;
  const value = param.type.value(taken);
  const earlier = values[param.name];
  values[param.name] = param.list ? [...(Array.isArray(earlier) ? earlier : []), value] : value;
}

/** The fields of a line without bad values; undefined when the first way that fits leads nowhere. */
export function takeStraight(phrase: Phrase, words: readonly string[]): Record<string, unknown> | undefined {
  const values: Record<string, unknown> = {};
  let steps = phrase.first;
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    let count = 0;
    for (const step of steps) {
      // The line is known to fit: where only one word can stand, it stands.
      count = steps.length === 1 && step.word !== undefined ? 1 : fitting(step, words, at);
      if (count === 0) continue;
      if (step.flag !== undefined || step.param)
        record(values, step, count === 1 ? [word] : words.slice(at, at + count));
      steps = step.follow();
      break;
    }
    if (count === 0) return undefined;
    at += count;
  }
  return steps.some(isEnd) ? values : undefined;
}
