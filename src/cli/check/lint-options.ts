// What the options of `vrp-lint FILE...` say, checked before any work is done.

import { PRESETS } from '../../settings/settings.ts';
import { checkCachePlace } from '../crew/cache-place.ts';
import { STDIN } from '../system/paths.ts';
import { isFolder } from '../system/places.ts';
import { oneOf, readArguments, UsageError } from '../usage/arguments.ts';
import { LEVELS, type Level } from '../usage/levels.ts';
import { lintOptions } from '../usage/options.ts';
import { outputsOf } from './outputs.ts';

export type LintOptions = ReturnType<typeof readLintOptions>;

export function readLintOptions(args: readonly string[]) {
  const { values, positionals } = readArguments(args, lintOptions);
  exclude(values, 'update-baseline', ['shard', 'changed']);
  exclude(values, 'quiet', ['shard']);
  exclude(values, 'watch', ['shard', 'update-baseline', 'changed', 'stdin-as']);
  exclude(values, 'changed', ['shard', 'stdin-as']);
  exclude(values, 'print-config', ['watch', 'changed', 'shard', 'stdin-as', 'update-baseline', 'format']);
  if (values.watch && positionals.includes(STDIN))
    throw new UsageError('--watch cannot read standard input again; name a file in the place of "-"');
  if (values['cache-dir'] !== undefined && !values.cache)
    throw new UsageError('--cache-dir says where the cache is, but there is none; add --cache');
  if (values['cache-dir'] !== undefined) checkCachePlace(values['cache-dir']);
  const stdinAs = values['stdin-as'];
  if (stdinAs !== undefined && isFolder(stdinAs))
    throw new UsageError(`--stdin-as names the folder ${stdinAs}; name a file`);
  const shard = values.shard === undefined ? undefined : shardIn(values.shard);
  const outputs = outputsOf(values.format ?? []);
  if (shard && !outputs.some(({ format }) => format === 'json'))
    throw new UsageError('--shard needs --format json (or json=FILE), which vrp-lint merge joins');
  return {
    ...values,
    names: positionals,
    preset: values.preset === undefined ? undefined : oneOf('--preset', PRESETS, values.preset),
    ...readMeasure(values),
    jobs: numberOfJobs(values.jobs),
    shard,
    outputs,
  };
}

/** What counts as a failure, as far as the options say. */
export function readMeasure(values: { readonly 'fail-on'?: string; readonly 'max-warnings'?: string }) {
  const { 'fail-on': failOn, 'max-warnings': maxWarnings } = values;
  return {
    failOn: failOn === undefined ? undefined : oneOf<Level>('--fail-on', LEVELS, failOn),
    maxWarnings: numberIn('--max-warnings', maxWarnings, 0, 1_000_000),
  };
}

/** Options that make no sense together. */
function exclude(values: Readonly<Record<string, unknown>>, name: string, others: readonly string[]): void {
  const other = others.find((each) => values[each] !== undefined);
  if (values[name] !== undefined && other !== undefined)
    throw new UsageError(`--${name} and --${other} exclude each other; leave one of them out`);
}

export function numberOfJobs(text: string | undefined): number | undefined {
  return numberIn('--jobs', text, 1, 256);
}

function numberIn(option: string, text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`${option} takes a number from ${least} to ${most}, not "${text}"`);
}

const MOST_SHARDS = 10_000;

function shardIn(text: string): { readonly index: number; readonly count: number } {
  const [, first, second] = /^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? [];
  const [index, count] = [Number(first), Number(second)];
  if (index >= 1 && index <= count && count <= MOST_SHARDS) return { index, count };
  throw new UsageError(`--shard takes I/N, part I of N, such as 1/4; not "${text}"`);
}
