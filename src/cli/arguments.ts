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

export function didYouMean(word: string, candidates: readonly string[]): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}
