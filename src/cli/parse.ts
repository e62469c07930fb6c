// `vrp-lint parse`: shows how a configuration is read.

import { parse } from '../../grammar/index.ts';
import { statsReport } from '../report/stats.ts';
import { statsJson, treeJson } from '../report/tree-json.ts';
import { treeReport } from '../report/tree.ts';
import { oneOf, readArguments, UsageError } from './arguments.ts';
import { readInputs } from './input.ts';
import type { Terminal } from './terminal.ts';
import { tool } from '../lint/tool.ts';

const parseHelp = `Usage: vrp-lint parse [options] FILE...

Shows how configurations are read: each line in its view, with the values found in it.
What is not understood is kept, marked and counted. Keys and ciphers are not shown.

  FILE              a configuration; "-" reads standard input; quoted patterns such as "*.cfg" work too

Options:
  --format FORMAT   tree (for people, the default) or json (for programs)
  --stats           numbers instead of the tree: lines and statements per view, unknown first words
  -h, --help        this text

Exit status: 0 all files were read, 2 wrong usage or a file that could not be read (the others are still shown).

Examples:
  vrp-lint parse router.cfg
  vrp-lint parse --stats backups/*.cfg
  vrp-lint parse --format json router.cfg > tree.json
`;

const FORMATS = ['tree', 'json'] as const;

export async function runParse(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, {
    format: { type: 'string', default: 'tree' },
    stats: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    terminal.write(parseHelp);
    return 0;
  }
  const json = oneOf('--format', FORMATS, values.format) === 'json';
  if (positionals.length === 0) throw new UsageError('parse needs at least one FILE');
  const { files, faults } = await readInputs(positionals);
  for (const fault of faults) terminal.warn(fault);
  const configs = files.map(parse);
  if (configs.length > 0 || json) {
    const stats = values.stats ? (json ? statsJson(configs, tool) : statsReport(configs)) : undefined;
    terminal.writeAll(stats ?? (json ? treeJson(configs, tool) : treeReport(configs, await terminal.paint())));
  }
  return faults.length > 0 ? 2 : 0;
}
