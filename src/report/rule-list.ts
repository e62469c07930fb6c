// All rules at a glance.

import type { Rule } from '../lint/rule.ts';
import { jsonMembers } from './json-list.ts';
import type { Paint } from './paint.ts';
import { colourOf } from './severity.ts';

/** What is told of a rule, wherever it is checked. */
export type ListedRule = Pick<Rule, 'id' | 'severity' | 'summary' | 'source' | 'optIn' | 'options'>;

const LONGEST_SEVERITY = 'warning'.length;

export function* ruleList(rules: readonly ListedRule[], paint: Paint): Generator<string> {
  const width = rules.reduce((most, { id }) => Math.max(most, id.length), 0);
  for (const { id, severity, summary, optIn } of rules) {
    const painted = colourOf(severity, paint)(severity.padEnd(LONGEST_SEVERITY));
    yield `${id.padEnd(width)}  ${painted}  ${summary}${optIn ? ' (opt-in)' : ''}\n`;
  }
}

export function* ruleListJson(rules: readonly ListedRule[]): Generator<string> {
  yield '[';
  yield* jsonMembers(
    rules.map(({ id, severity, summary, source, optIn = false, options = {} }) => ({
      id,
      severity,
      summary,
      source,
      optIn,
      options,
    })),
  );
  yield '\n]\n';
}
