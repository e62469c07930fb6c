// What a line's words mean once its command is known: along the first way that fits, which nearly every line goes.

import { hasCapital, MOST_TRIES } from './match.ts';
import type { ParamType } from './param-types.ts';
import type { Phrase, Step } from './phrase.ts';
import { splitWords, wordEnd, wordStart } from './words.ts';

/** Adds what a step took from the line. */
export function record(values: Record<string, unknown>, { param, flag }: Step, taken: readonly string[]): void {
  if (flag !== undefined) values[flag] ??= true;
  if (!param) return;
  const value = param.type.value(taken);
  const earlier = values[param.name];
  values[param.name] = param.list ? [...(Array.isArray(earlier) ? earlier : []), value] : value;
}

/** The words that every line of a command begins with, up to where its ways part. */
export interface Head {
  /** Word by word: what takes it as a value, undefined for a keyword. */
  readonly takers: readonly ({ readonly name: string; readonly type: ParamType<unknown> } | undefined)[];
  readonly steps: readonly Step[];
  /** Whether a line may end there. */
  readonly isWhole: boolean;
}

function headOf(phrase: Phrase): Head {
  const takers: Head['takers'][number][] = [];
  let steps = phrase.first;
  for (;;) {
    const [only, ...others] = steps;
    if (!only || others.length > 0 || only.flag !== undefined || isEnd(only)) break;
    if (only.param && (only.param.list || !only.param.type.isWhole)) break;
    takers.push(only.param);
    steps = only.follow();
  }
  return { takers, steps, isWhole: steps.some(isEnd) };
}

/** The fields of a line without bad values; undefined when the first way that fits leads nowhere. */
export function takeStraight(
  phrase: Phrase,
  text: string,
  start: number,
  end: number,
): Record<string, unknown> | undefined {
  const { takers, steps, isWhole } = (phrase.head ??= headOf(phrase));
  const values: Record<string, unknown> = {};
  let at = wordStart(text, start, end);
  // Only values are cut out of the line: it follows the phrase, so its keywords are known.
  for (const taker of takers) {
    const stop = wordEnd(text, at, end);
    if (taker) {
      const word = text.slice(at, stop);
      if (!taker.type.isWhole?.(word)) return takeRest({}, phrase.first, splitWords(text, start, end));
      values[taker.name] = taker.type.value([word]);
    }
    at = wordStart(text, stop, end);
  }
  if (at >= end) return isWhole ? values : undefined;
  return takeRest(values, steps, splitWords(text, at, end));
}

function takeRest(
  values: Record<string, unknown>,
  first: readonly Step[],
  words: readonly string[],
): Record<string, unknown> | undefined {
  let steps = first;
  let at = 0;
  while (at < words.length) {
    let count = 0;
    for (const step of steps) {
      count = fitting(step, words, at);
      if (count === 0) continue;
      record(values, step, words.slice(at, at + count));
      steps = step.follow();
      break;
    }
    if (count === 0) return undefined;
    at += count;
  }
  return steps.some(isEnd) ? values : undefined;
}

interface Taken {
  readonly step: Step;
  /** The index of the step's first word, and how many it took. */
  readonly at: number;
  readonly count: number;
}

interface TracedLine {
  readonly words: readonly string[];
  readonly partial: boolean;
  readonly bad: readonly number[];
}

/** The way of a line through the one phrase that it matched: which step took which words. */
export function trace(phrase: Phrase, line: TracedLine, start: number): Taken[] {
  const way: Taken[] = [];
  let tries = 0;
  const follow = (steps: readonly Step[], at: number): boolean => {
    if (at >= line.words.length) return line.partial || steps.some(isEnd);
    if (++tries > MOST_TRIES) return false;
    for (const step of steps) {
      const count = wordsTaken(step, line, at);
      if (count === 0) continue;
      way.push({ step, at, count });
      if (follow(step.follow(), at + count)) return true;
      way.pop();
    }
    return false;
  };
  follow(phrase.first, start);
  return way;
}

const isEnd = (step: Step) => step.word === undefined && step.param === undefined;

function wordsTaken(step: Step, { words, bad }: TracedLine, at: number): number {
  const type = step.param?.type;
  const word = words[at] ?? '';
  return type && bad.includes(at) && type.resembles(word) ? (type.spans?.(words, at) ?? 1) : fitting(step, words, at);
}

/** How many words the step takes from there on. */
function fitting({ word, param }: Step, words: readonly string[], at: number): number {
  const found = words[at] ?? '';
  if (word !== undefined) return word === found || (hasCapital(found) && word === found.toLowerCase()) ? 1 : 0;
  return param ? param.type.fits(words, at) : 0;
}
