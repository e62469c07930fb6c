// A view as the device holds it: all its openings in one, and of its lines those that are in force.

import type { Command } from '../../grammar/fields.ts';
import type { Branch, UnknownStatement } from '../../grammar/nodes.ts';
import { numberOf } from '../../grammar/phrase.ts';
import type { Statement } from '../../grammar/statement.ts';
import { settle } from './in-force.ts';
import { Lines, type Several } from './lines.ts';
import type { Strays } from './strays.ts';
import { headOf, valueOf } from './words.ts';

const NONE: readonly Section[] = [];
const NO_LINES: readonly Statement[] = [];

export class Section {
  /** The view that this one stands in; undefined for the system view. */
  readonly parent: Section | undefined;
  /** The lines that open the view, in the order of the file; the device itself for the system view. */
  readonly #branches: readonly Branch[];
  readonly #strays: Strays;
  #lines: Lines | undefined;
  #denials = NO_LINES;
  /** The views below by what was asked for: several rules ask alike. */
  #opened: Map<string, readonly Section[]> | undefined;

  constructor(branches: readonly Branch[], strays: Strays, parent?: Section) {
    this.#branches = branches;
    this.#strays = strays;
    this.parent = parent;
  }

  get openings(): Statement[] {
    return this.#branches.filter((branch) => branch.kind === 'statement');
  }

  /** The line that opens the view first. */
  get opening(): Statement | undefined {
    const [first] = this.#branches;
    return first?.kind === 'statement' ? first : undefined;
  }

  /** The lines that open the view by that command. */
  headers<F>(command: Command<F>): Statement<F>[] {
    const number = numberOf(command);
    return this.openings.filter((line): line is Statement<F> => line.phrase.number === number);
  }

  header<F>(command: Command<F>): Statement<F> | undefined {
    const number = numberOf(command);
    return this.#branches.find(
      (branch): branch is Statement<F> => branch.kind === 'statement' && branch.phrase.number === number,
    );
  }

  /** The lines in force: those that no later `undo` takes back. */
  get lines(): readonly Statement[] {
    return this.#inForce.list;
  }

  /** Lines that no view knows. */
  get unknown(): UnknownStatement[] {
    return this.#branches.flatMap((branch) => (branch.children ?? []).filter((node) => node.kind === 'unknown'));
  }

  /** The first of those that begin with one of these words: a known command, perhaps, in a spelling that is not. */
  unread(...heads: readonly string[]): UnknownStatement | undefined {
    return this.unknown.find(({ words }) => heads.includes(words[0]?.text.toLowerCase() ?? ''));
  }

  all<F>(command: Command<F>): readonly Statement<F>[] {
    return this.#inForce.all(command);
  }

  allOf<F>(commands: Several<F>): readonly Statement<F>[] {
    return this.#inForce.allOf(commands);
  }

  /** Where a command holds one value, the last line says it. */
  last<F>(command: Command<F>): Statement<F> | undefined {
    return this.#inForce.last(command);
  }

  /** The `undo` of a command that nothing states again. */
  denied(command: Command): Statement | undefined {
    const number = numberOf(command);
    return this.last(command) ? undefined : this.#denials.findLast((line) => line.phrase.number === number);
  }

  /** The views that these commands open directly below, each once however often it is opened. */
  below(...commands: readonly Command[]): readonly Section[] {
    return this.#open(commands.map(numberOf).join(), () => commands.flatMap((command) => this.all(command)));
  }

  /** All views directly below. */
  get views(): readonly Section[] {
    return this.#open('all', () => this.lines.filter((line) => line.opens !== undefined));
  }

  /** Those of one kind, whichever command opens them. */
  viewsOf(kind: string): readonly Section[] {
    return this.#open(`of ${kind}`, () => this.lines.filter((line) => line.opens === kind));
  }

  #open(asked: string, linesThatOpen: () => readonly Statement[]): readonly Section[] {
    const known = this.#opened?.get(asked);
    if (known) return known;
    const lines = linesThatOpen();
    if (lines.length === 0) return NONE;
    const views = viewsOpened(lines).map((own) => new Section(own, this.#strays, this));
    this.#opened ??= new Map();
    this.#opened.set(asked, views);
    return views;
  }

  get #written(): readonly Statement[] {
    const [only, ...more] = this.#branches;
    // Nearly every view is opened once.
    if (only && more.length === 0) return this.#strays.linesOf(only);
    return this.#branches.flatMap((branch) => this.#strays.linesOf(branch));
  }

  get #inForce(): Lines {
    if (this.#lines) return this.#lines;
    const { lines, denials } = settle(this.#written);
    this.#denials = denials;
    return (this.#lines = new Lines(lines));
  }
}

/** The lines that open one view each, in the order of the first. */
function viewsOpened(lines: readonly Statement[]): Statement[][] {
  const views: Statement[][] = [];
  const heads = new Map<string, Map<string, Statement[]>>();
  for (const line of lines) {
    const head = headOf(line);
    const values = heads.get(head) ?? new Map<string, Statement[]>();
    if (values.size === 0) heads.set(head, values);
    const value = valueOf(line);
    const known = values.get(value);
    if (known) {
      known.push(line);
      continue;
    }
    const view = [line];
    values.set(value, view);
    views.push(view);
  }
  return views;
}
