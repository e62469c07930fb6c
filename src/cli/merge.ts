// `vrp-lint merge`: the reports of all shards as the one that a single run would have given.

import { merged, objectionTo, type Part } from '../run/merge.ts';
import { readArguments, UsageError } from './arguments.ts';
import { remarksOn, statusOf } from './conclusion.ts';
import { Files } from './files.ts';
import { readInput } from './input.ts';
import { readMeasure } from './lint-options.ts';
import { lintOptions } from './options.ts';
import { outputsOf } from './outputs.ts';
import { BadInput, chosenSettings } from './settings.ts';
import type { Terminal } from './terminal.ts';
import { write } from './write.ts';

const mergeHelp = `Usage: vrp-lint merge [options] REPORT.json...

Joins the JSON reports of all parts of a run that was split by --shard: the result, in any format, is the one that a
single run would have given. The text report reads the configurations again to show their lines.

Options:
  --format FORMAT[=FILE]   as for vrp-lint itself, several times for several
  --quiet                  show errors only
  --fail-on LEVEL          error, warning, info or never; else as the settings say
  --max-warnings NUMBER    as for vrp-lint itself
  --exit-zero              exit status 0 whatever is found
  --config FILE            the settings, for --fail-on and --max-warnings; otherwise those of this folder
  --no-config              no settings at all
  -h, --help               this text

Exit status: as for vrp-lint itself; 2 also when a part is missing or is no report.

Examples:
  vrp-lint --shard 1/2 --format json=part-1.json sites
  vrp-lint --shard 2/2 --format json=part-2.json sites
  vrp-lint merge part-*.json
`;

const { format, quiet, 'fail-on': failOn, 'max-warnings': maxWarnings, 'exit-zero': exitZero } = lintOptions;
const { config, 'no-config': noConfig, help } = lintOptions;
const options = {
  format,
  quiet,
  'fail-on': failOn,
  'max-warnings': maxWarnings,
  'exit-zero': exitZero,
  config,
  'no-config': noConfig,
  help,
};

export async function runMerge(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, options);
  if (values.help) {
    terminal.write(mergeHelp);
    return 0;
  }
  const outputs = outputsOf(values.format ?? []);
  const given = readMeasure(values);
  const { settings } = await chosenSettings(values);
  if (positionals.length === 0) throw new UsageError('name the JSON reports of all parts');
  const parts = await Promise.all(positionals.map(readPart));
  const objection = objectionTo(parts);
  if (objection !== undefined) throw new BadInput([`${objection}; merge needs the report of every part, once`]);
  const { report, off } = merged(parts.map((part) => part.report));
  const isQuiet = values.quiet ?? false;
  await write(report, { outputs, quiet: isQuiet, off, files: new Files(new Map()), terminal });
  for (const remark of remarksOn(report, isQuiet)) terminal.warn(remark);
  return statusOf(report, {
    failOn: given.failOn ?? settings.failOn ?? 'warning',
    maxWarnings: given.maxWarnings ?? settings.maxWarnings,
    exitZero: values['exit-zero'] ?? false,
  });
}

async function readPart(path: string): Promise<Part> {
  const file = readInput(path);
  if ('reason' in file) throw new BadInput([`${file.file}: ${file.reason}`]);
  const { isReport } = await import('../report/report-validator.ts');
  const report = parsed(file.text);
  if (!isReport(report)) {
    const [error] = isReport.errors ?? [];
    const place = error?.instancePath ? ` (at ${error.instancePath})` : '';
    throw new BadInput([`${path}: this is no report of --format json by this version${place}`]);
  }
  const { shard } = report;
  if (!shard) throw new BadInput([`${path}: this is a whole report, not a part; run with --shard I/N to get parts`]);
  return { from: path, report: { ...report, shard } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
