// `vrp-lint rules`: all rules at a glance.

import { rules } from '../../rules/index.ts';
import { ruleList, ruleListJson } from '../report/rule-list.ts';
import { oneOf, readArguments, UsageError } from './arguments.ts';
import type { Terminal } from './terminal.ts';

const rulesHelp = `Usage: vrp-lint rules [options]

Lists the rules: what each is called, how severe its findings are, and what must hold.
"vrp-lint explain RULE" tells more about one.

Options:
  --format FORMAT   text (for people, the default) or json (for programs, with the source of each rule)
  -h, --help        this text

Exit status: 0 the rules were shown, 2 wrong usage.
`;

export async function runRules(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, {
    format: { type: 'string', default: 'text' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    terminal.write(rulesHelp);
    return 0;
  }
  const format = oneOf('--format', ['text', 'json'], values.format);
  const [surplus] = positionals;
  if (surplus !== undefined) throw new UsageError(`rules takes no "${surplus}"; vrp-lint explain tells about one rule`);
  terminal.writeAll(format === 'json' ? ruleListJson(rules) : ruleList(rules, await terminal.paint()));
  return 0;
}
