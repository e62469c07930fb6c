// `vrp-lint explain`: the page of a rule.

import { meantRule } from '../../lint/meant-rule.ts';
import { explanation } from '../../report/explain.ts';
import { knownRules, ownPageOf } from '../../settle/known-rules.ts';
import { pageOf } from '../check/pages.ts';
import { UsageError } from '../usage/arguments.ts';
import { command } from './command.ts';

export const runExplain = command('explain', async ({ positionals }, terminal) => {
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
});
