// `vrp-lint rules`: all rules at a glance.

import { ruleList, ruleListJson } from '../../report/rule-list.ts';
import { knownRules } from '../../settle/known-rules.ts';
import type { Terminal } from '../system/terminal.ts';
import { oneOf, readArguments, UsageError } from '../usage/arguments.ts';
import { commands } from '../usage/commands.ts';
import { helpOf } from '../usage/help.ts';

const { options } = commands.rules;

export async function runRules(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, options);
  if (values.help) {
    terminal.write(helpOf('rules'));
    return 0;
  }
  const format = oneOf('--format', options.format.words, values.format ?? 'text');
  const [surplus] = positionals;
  if (surplus !== undefined) throw new UsageError(`rules takes no "${surplus}"; vrp-lint explain tells about one rule`);
  terminal.writeAll(format === 'json' ? ruleListJson(knownRules) : ruleList(knownRules, await terminal.paint()));
  return 0;
}
