// Lines as reports may show them: no key or cipher, and nothing that a terminal would obey.

import type { Trivia, UnknownStatement } from '../../grammar/nodes.ts';
import type { Problem, Statement } from '../../grammar/statement.ts';
import { hiddenInStatement, hiddenInWords, type Keys } from './hidden.ts';
import { printable } from './printable.ts';
import { guessedSecrets } from './secrets.ts';

export const HIDDEN = '***';

interface ShownStatement {
  readonly text: string;
  readonly fields: ReadonlyMap<string, unknown>;
  readonly problems: readonly Problem[];
}

export function shownStatement(statement: Statement, keys: Keys): ShownStatement {
  const { words, fields, parts, problems } = statement.read();
  const text = words.map((word) => word.text);
  const hidden = hiddenInStatement(statement, keys);
  const hiddenFields = new Set(
    parts
      .filter(({ at, count }) => [...hidden].some((index) => index >= at && index < at + count))
      .map(({ field }) => field),
  );
  const entries: [string, unknown][] = Object.entries(fields ?? {});
  return {
    text: withHidden(text, hidden).join(' '),
    fields: new Map(entries.map(([name, value]) => [name, hiddenFields.has(name) ? HIDDEN : value])),
    problems: problems.map((problem) => shownProblem(problem, hiddenFields.has(problem.field))),
  };
}

function shownProblem(problem: Problem, isHidden: boolean): Problem {
  const actual = isHidden ? HIDDEN : printable(problem.actual);
  return { ...problem, actual, message: `${problem.field} is ${actual}, expected ${problem.expected}` };
}

/** The words of a line that no view knows. */
export function shownWords(node: UnknownStatement, keys: Keys): string[] {
  const words = node.words.map(({ text }) => text);
  return withHidden(words, hiddenInWords(node, words, keys));
}

/** The first line of text that is no command. */
export function shownText(node: Trivia, keys: Keys): string {
  const words = (node.text.trim().split(/[\r\n]/)[0] ?? '').split(/\s+/);
  return withHidden(words, hiddenInWords(node, words, keys)).join(' ');
}

/** The name of a device; a line that gives one may have come together with another. */
export function shownName(name: string): string {
  const words = name.split(' ');
  return withHidden(words, guessedSecrets(words, false)).join(' ');
}

function withHidden(words: readonly string[], hidden: ReadonlySet<number>): string[] {
  return words.map((word, index) => (hidden.has(index) ? HIDDEN : printable(word)));
}
