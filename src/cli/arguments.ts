// Options by the platform's own parser; what it refuses becomes one clear sentence.

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../../grammar/expectation.ts';

export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

export function readArguments<const O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /Unknown option '(-[^']*)'/.exec(message)?.[1];
    if (unknown === undefined) throw new UsageError(message.replace(/\.?\s*(To specify|Did you forget)[^]*$/, ''));
    throw new UsageError(
      `there is no option ${unknown}${didYouMean(
        unknown,
        Object.keys(options).map((name) => `--${name}`),
      )}`,
    );
  }
}

/** The value of an option that takes one of a few words. */
export function oneOf<const W extends string>(option: string, words: readonly W[], value: string): W {
  const word = words.find((each) => each === value);
  if (word === undefined) {
    const others = words.slice(0, -1).join(', ');
    throw new UsageError(
      `${option} takes ${others} or ${words[words.length - 1]}, not "${value}"${didYouMean(value, words)}`,
    );
  }
  return word;
}

export function didYouMean(word: string, candidates: readonly string[]): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}
