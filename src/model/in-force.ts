// What is left of a view's lines when each `undo` has taken back the lines before it that begin with its words.

import { EVERYWHERE } from '../../grammar/catalogue.ts';
import type { Statement } from '../../grammar/statement.ts';
import { canonicalWords } from './words.ts';

interface Settled {
  /** The lines in force. */
  readonly lines: readonly Statement[];
  /** The `undo` lines. */
  readonly denials: readonly Statement[];
}

/** Lines by their words, one word a step, so that an `undo` finds all that it takes back at once. */
interface Step {
  readonly next: Map<string, Step>;
  readonly lines: Statement[];
}

const NONE: readonly Statement[] = [];

export function settle(all: readonly Statement[]): Settled {
  const written = all.some(isTyped) ? all.filter((line) => !isTyped(line)) : all;
  if (!written.some((line) => line.undo)) return { lines: written, denials: NONE };
  const denials = written.filter((line) => line.undo);
  const heads = new Set(denials.map((line) => headOf(line)));
  const root: Step = { next: new Map(), lines: [] };
  const takenBack = new Set<Statement>(denials);
  for (const line of written) {
    if (!heads.has(headOf(line))) continue;
    if (!line.undo) enter(root, canonicalWords(line), line);
    else for (const earlier of takeOut(root, canonicalWords(line))) takenBack.add(earlier);
  }
  return { lines: written.filter((line) => !takenBack.has(line)), denials };
}

/** `quit` and `commit` were typed into a session: they configure nothing. */
function isTyped({ view }: Statement): boolean {
  return view === EVERYWHERE;
}

/** The first word of the command; asked of every line, so it reads no more than that. */
function headOf(line: Statement): string {
  const { usage } = line.command;
  const blank = usage.indexOf(' ');
  return blank < 0 ? usage : usage.slice(0, blank);
}

function enter(root: Step, words: readonly string[], line: Statement): void {
  let step = root;
  for (const word of words) {
    const next: Step = step.next.get(word) ?? { next: new Map(), lines: [] };
    step.next.set(word, next);
    step = next;
  }
  step.lines.push(line);
}

function takeOut(root: Step, words: readonly string[]): Statement[] {
  let above: Step | undefined;
  let step = root;
  for (const word of words) {
    const next = step.next.get(word);
    if (!next) return [];
    above = step;
    step = next;
  }
  above?.next.delete(words[words.length - 1] ?? '');
  return [...linesBelow(step)];
}

function* linesBelow(step: Step): Generator<Statement> {
  yield* step.lines;
  for (const next of step.next.values()) yield* linesBelow(next);
}
