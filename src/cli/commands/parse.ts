// `vrp-lint parse`: shows how a configuration is read.

import { parse } from '../../../grammar/index.ts';
import { tool } from '../../lint/tool.ts';
import { statsReport } from '../../report/stats-text.ts';
import { statsJson, treeJson } from '../../report/tree-json.ts';
import { treeReport } from '../../report/tree.ts';
import { readInputs } from '../system/input.ts';
import { oneOf, UsageError } from '../usage/arguments.ts';
import { commands } from '../usage/commands.ts';
import { command } from './command.ts';

const { options } = commands.parse;

export const runParse = command('parse', async ({ values, positionals }, terminal) => {
  const json = oneOf('--format', options.format.words, values.format ?? 'tree') === 'json';
  if (positionals.length === 0) throw new UsageError('parse needs at least one FILE');
  const { files, faults } = await readInputs(positionals);
  for (const fault of faults) terminal.warn(fault);
  const configs = files.map(parse);
  if (configs.length > 0 || json) {
    const stats = values.stats ? (json ? statsJson(configs, tool) : statsReport(configs)) : undefined;
    terminal.writeAll(stats ?? (json ? treeJson(configs, tool) : treeReport(configs, await terminal.paint())));
  }
  return faults.length > 0 ? 2 : 0;
});
