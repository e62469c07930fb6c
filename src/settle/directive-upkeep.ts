// What is said of comments that suppress findings: that they name no rule, give no reason, or have nothing to suppress.

import type { Directive, FileFacts } from '../fleet/facts.ts';
import { counter } from '../lint/counter.ts';
import { meantRule } from '../lint/meant-rule.ts';
import type { Finding } from '../lint/report.ts';
import type { Comments } from './comments.ts';
import type { View } from './looked.ts';
import { findingSaid } from './said.ts';
import { knownRules } from './known-rules.ts';
import type { UpkeepId } from './upkeep-rules.ts';

const known: ReadonlySet<string> = new Set(knownRules.map(({ id }) => id));

/** How many unknown names of one comment are worth a finding each. */
const MOST_UNKNOWN = 5;

type Say = (rule: UpkeepId, directive: Directive, name: string, message: string) => Finding;

/** What can be told from the comments alone. */
export function* unclear(files: readonly FileFacts[]): Generator<Finding> {
  for (const facts of files) {
    const say = sayingOf(facts);
    for (const directive of facts.directives) {
      const { about, rules: names, reason } = directive;
      if (directive.isUnknown) {
        yield say('directive-unused', directive, '', NO_COMMENT);
        continue;
      }
      const all = names.filter((name) => known.has(name)).join(',');
      if (reason === '') yield say('directive-unexplained', directive, all, UNEXPLAINED);
      if (names.length === 0 && about === undefined) yield say('directive-unused', directive, '', UNSCOPED);
      const unknown = names.filter((name) => !known.has(name));
      const named = unknown.filter((name) => NAME.test(name)).slice(0, MOST_UNKNOWN);
      for (const name of named) yield say('directive-unknown-rule', directive, name, noRule(name));
      if (unknown.length > 0 && named.length === 0) yield say('directive-unknown-rule', directive, '', NO_NAMES);
    }
  }
}

const UNEXPLAINED = 'this comment gives no reason; a reason stands at its end, behind " -- "';
const UNSCOPED = 'this comment for the whole file suppresses nothing: it does so only for rules that it names';
const NO_COMMENT =
  'no comment is called so, and this one suppresses nothing: there are vrp-lint-disable-next-line and vrp-lint-disable';
const NO_NAMES = 'this comment names no rule that exists; a reason begins with " -- "';

/** Other words were meant as a reason perhaps, and what people write there is not repeated. */
const NAME = /^(?=.{3,60}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;

/** Of a rule that exists, or that somebody may have meant. */
export function isRuleName(word: string): boolean {
  return known.has(word) || NAME.test(word);
}

function noRule(name: string): string {
  return `there is no rule ${name}${meantRule(name, [...known])}`;
}

/** What can be told only when all findings are settled. */
export function* unused(files: readonly FileFacts[], comments: Comments, view: View): Generator<Finding> {
  for (const facts of files) {
    const { path } = facts.summary;
    const say = sayingOf(facts);
    for (const directive of facts.directives) {
      for (const rule of claimsOf(directive)) {
        const finding = say('directive-unused', directive, rule ?? '', nothingFound(directive, rule));
        if (!comments.isUsed(path, directive, rule) && view.knowsFile(path, rule)) yield finding;
      }
    }
  }
}

/** The rules that a comment is to silence, undefined for all. What asks for silence about itself is not asked for use. */
function claimsOf({ about, rules: names }: Directive): (string | undefined)[] {
  if (names.length === 0) return about === undefined ? [] : [undefined];
  return names.filter((name) => known.has(name) && name !== 'directive-unused');
}

function nothingFound({ about }: Directive, rule: string | undefined): string {
  const place = about === undefined ? 'in this file' : 'in the next line of commands';
  return `this comment suppresses nothing: ${rule ?? 'no rule'} finds ${rule === undefined ? 'anything' : 'nothing'} ${place}`;
}

/** Findings of one file; comments that are alike are told apart by their number. */
function sayingOf({ summary: { path, device } }: FileFacts): Say {
  const count = counter();
  return (rule, { line, column, endColumn }, name, message) => {
    const object = name === '' ? 'comment' : `comment:${name}`;
    const at = { file: path, line, column, endLine: line, endColumn };
    return findingSaid(rule, { at, device, object, message, before: count(`${rule} ${object}`) });
  };
}
