// `vrp-lint merge`: the reports of all shards as the one that a single run would have given.

import { merged, objectionTo, type ShardReport } from '../../run/merge.ts';
import { deliver } from '../check/deliver.ts';
import { readMeasure } from '../check/lint-options.ts';
import { keepApart, outputsOf } from '../check/outputs.ts';
import { chosenSettings } from '../check/settings.ts';
import { Files } from '../system/files.ts';
import { readInput } from '../system/input.ts';
import { jsonIn } from '../system/json.ts';
import { UsageError } from '../usage/arguments.ts';
import { BadInput } from '../usage/bad-input.ts';
import { command } from './command.ts';

export const runMerge = command('merge', async ({ values, positionals }, terminal) => {
  const outputs = outputsOf(values.format ?? []);
  const given = { ...readMeasure(values), 'exit-zero': values['exit-zero'] };
  const { settings, file } = await chosenSettings(values);
  if (positionals.length === 0) throw new UsageError('name the JSON reports of all parts');
  keepApart(outputs, [...positionals, file?.path]);
  const parts = await Promise.all(positionals.map(readPart));
  const objection = objectionTo(parts);
  if (objection !== undefined) throw new BadInput([`${objection}; merge needs the report of every part, once`]);
  const { report, off } = merged(parts.map((part) => part.report));
  const way = {
    outputs,
    quiet: values.quiet ?? false,
    off,
    files: new Files(new Map()),
    settings: file?.path,
    terminal,
  };
  return deliver(report, way, { given, settings, isPart: false });
});

async function readPart(path: string): Promise<ShardReport> {
  const file = readInput(path, { remedy: 'split the run into more parts' });
  if ('reason' in file) throw new BadInput([`${file.file}: ${file.reason}`]);
  const { isReport } = await import('../../report/report-validator.ts');
  const report = jsonIn(file.text);
  if (!isReport(report)) {
    const [error] = isReport.errors ?? [];
    const place = error?.instancePath ? ` (at ${error.instancePath})` : '';
    throw new BadInput([`${path}: this is no report of --format json by this version${place}`]);
  }
  const { shard } = report;
  if (!shard) throw new BadInput([`${path}: this is a whole report, not a part; run with --shard I/N to get parts`]);
  return { from: path, report: { ...report, shard } };
}
