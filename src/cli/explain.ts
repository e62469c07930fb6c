// `vrp-lint explain`: the page of a rule.

import { explanation } from '../report/explain.ts';
import { knownRules, ownPageOf } from '../settle/known-rules.ts';
import { didYouMean, readArguments, UsageError } from './arguments.ts';
import { pageOf } from './pages.ts';
import type { Terminal } from './terminal.ts';

const explainHelp = `Usage: vrp-lint explain RULE

Shows what a rule demands, why it matters, what to do, and examples with what is found in them.
"vrp-lint rules" lists the rules.

Options:
  -h, --help        this text

Exit status: 0 the rule was shown, 2 wrong usage or no such rule.

Example:
  vrp-lint explain vrrp-priority-distinct
`;

export async function runExplain(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, { help: { type: 'boolean', short: 'h', default: false } });
  if (values.help) {
    terminal.write(explainHelp);
    return 0;
  }
  const [id] = positionals;
  if (id === undefined || positionals.length > 1) throw new UsageError('explain needs one RULE');
  const rule = knownRules.find((each) => each.id === id.toLowerCase());
  if (!rule) {
    const meant = didYouMean(
      id,
      knownRules.map((each) => each.id),
    );
    throw new UsageError(`there is no rule "${id}"${meant === '' ? ', vrp-lint rules lists them' : meant}`);
  }
  const { id: name, summary } = rule;
  const page = pageOf(name) ?? ownPageOf(name) ?? { id: name, summary, why: '', do: '', examples: [] };
  const look = { paint: await terminal.paint(), width: await terminal.width() };
  terminal.writeAll(explanation({ page, severity: rule.severity, source: rule.source }, look));
  return 0;
}
