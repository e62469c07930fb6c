// `vrp-lint explain`: the page of a rule.

import { meantRule } from '../../lint/meant-rule.ts';
import { explanation } from '../../report/explain.ts';
import { knownRules, ownPageOf } from '../../settle/known-rules.ts';
import { pageOf } from '../check/pages.ts';
import type { Terminal } from '../system/terminal.ts';
import { readArguments, UsageError } from '../usage/arguments.ts';
import { commands } from '../usage/commands.ts';
import { helpOf } from '../usage/help.ts';

export async function runExplain(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, commands.explain.options);
  if (values.help) {
    terminal.write(helpOf('explain'));
    return 0;
  }
  const [id] = positionals;
  if (id === undefined || positionals.length > 1) throw new UsageError('explain needs one RULE');
  const rule = knownRules.find((each) => each.id === id.toLowerCase());
  if (!rule) {
    const ids = knownRules.map((each) => each.id);
    const meant = meantRule(id, ids);
    throw new UsageError(`there is no rule "${id}"${meant === '' ? ', vrp-lint rules lists them' : meant}`);
  }
  const { id: name, summary, severity, source } = rule;
  const optIn = 'optIn' in rule ? rule.optIn : undefined;
  const page = pageOf(name) ?? ownPageOf(name) ?? { id: name, summary, why: '', do: '', examples: [] };
  const look = { paint: await terminal.paint(), width: await terminal.width() };
  terminal.writeAll(explanation({ page, severity, source, ...(optIn && { optIn }) }, look));
  return 0;
}
