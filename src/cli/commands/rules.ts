// `vrp-lint rules`: all rules at a glance.

import { ruleList, ruleListJson } from '../../report/rule-list.ts';
import { knownRules } from '../../settle/known-rules.ts';
import { oneOf, UsageError } from '../usage/arguments.ts';
import { commands } from '../usage/commands.ts';
import { command } from './command.ts';

const { options } = commands.rules;

export const runRules = command('rules', async ({ values, positionals }, terminal) => {
  const format = oneOf('--format', options.format.words, values.format ?? 'text');
  const [surplus] = positionals;
  if (surplus !== undefined) throw new UsageError(`rules takes no "${surplus}"; vrp-lint explain tells about one rule`);
  terminal.writeAll(format === 'json' ? ruleListJson(knownRules) : ruleList(knownRules, await terminal.paint()));
  return 0;
});
