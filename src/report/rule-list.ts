// All rules at a glance.

import type { Rule } from '../lint/rule.ts';
import type { Paint } from './paint.ts';
import { printableJson } from './printable.ts';
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

/** One line per rule, so that shells can search it. */
export function* ruleListJson(rules: readonly ListedRule[]): Generator<string> {
  yield '[';
  for (const [index, { id, severity, summary, source, optIn = false, options = {} }] of rules.entries())
    yield `${index > 0 ? ',' : ''}\n${printableJson({ id, severity, summary, source, optIn, options })}`;
  yield '\n]\n';
}
