// Options by the platform's own parser; what it refuses becomes one clear sentence.

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../../../grammar/expectation.ts';
import { didYouMean, either } from '../../lint/wording.ts';

export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

export function readArguments<const O extends Options>(args: readonly string[], options: O) {
  try {
    const read = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const [empty] = Object.entries(read.values).find(([, value]) => [value].flat().includes('')) ?? [];
    if (empty !== undefined) throw new UsageError(lacksValue(empty, options));
    return read;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(refusal(error instanceof Error ? error.message : String(error), options));
  }
}

/** What the platform refuses, in our own words. */
function refusal(message: string, options: Options): string {
  const names = Object.keys(options);
  const unknown = /Unknown option '(-[^']*)'/.exec(message)?.[1];
  const flags = names.map((name) => `--${name}`);
  if (unknown !== undefined) return `there is no option ${unknown}${didYouMean(meantAmong(unknown, flags))}`;
  const name = /--([\w-]+)/.exec(message)?.[1] ?? '';
  if (message.includes('does not take an argument'))
    return `--${name} takes no value; leave out what stands behind "="`;
  if (!names.includes(name)) return message;
  return lacksValue(name, options) + (message.includes('ambiguous') ? ', not an option' : '');
}

function lacksValue(name: string, options: Options): string {
  const option = options[name];
  const value = option && 'value' in option ? String(option.value) : 'a value';
  return `--${name} needs ${value} behind it`;
}

/** The value of an option that takes one of a few words. */
export function oneOf<const W extends string>(option: string, words: readonly W[], value: string): W {
  const word = words.find((each) => each === value);
  if (word === undefined)
    throw new UsageError(`${option} takes ${either(words)}, not "${value}"${didYouMean(meantAmong(value, words))}`);
  return word;
}

const SHORTEST_BEGIN = 3;

/** The one that is spelt nearly so, else the only one that begins so. */
function meantAmong(word: string, candidates: readonly string[]): string | undefined {
  const begun = candidates.filter((each) => word.length >= SHORTEST_BEGIN && each.startsWith(word));
  return nearest(word, candidates) ?? (begun.length === 1 ? begun[0] : undefined);
}
