// A view as the device holds it: all its openings in one, and of its lines those that are in force.

import type { Command } from '../../grammar/fields.ts';
import type { Branch, UnknownStatement } from '../../grammar/nodes.ts';
import { keyOf } from '../../grammar/phrase.ts';
import type { Statement } from '../../grammar/statement.ts';
import { groupBy } from './group-by.ts';
import { settle, type Settled } from './in-force.ts';
import { Lines } from './lines.ts';
import type { Strays } from './strays.ts';
import { nameOf } from './words.ts';

export class Section {
  /** The view that this one stands in; undefined for the system view. */
  readonly parent: Section | undefined;
  /** The lines that open the view, in the order of the file; the device itself for the system view. */
  readonly #branches: readonly Branch[];
  readonly #strays: Strays;
  #known: Settled | undefined;
  #lines: Lines | undefined;

  constructor(branches: readonly Branch[], strays: Strays, parent?: Section) {
    this.#branches = branches;
    this.#strays = strays;
    this.parent = parent;
  }

  get openings(): Statement[] {
    return this.#branches.filter((branch) => branch.kind === 'statement');
  }

  /** The lines that open the view by that command. */
  headers<F>(command: Command<F>): Statement<F>[] {
    const key = keyOf(command);
    return this.openings.filter((line): line is Statement<F> => line.phrase.key === key);
  }

  header<F>(command: Command<F>): Statement<F> | undefined {
    return this.headers(command)[0];
  }

  /** The lines in force: those that no later `undo` takes back. */
  get lines(): readonly Statement[] {
    return this.#inForce.list;
  }

  /** Lines that no view knows. */
  get unknown(): UnknownStatement[] {
    return this.#branches.flatMap((branch) => (branch.children ?? []).filter((node) => node.kind === 'unknown'));
  }

  all<F>(command: Command<F>): Statement<F>[] {
    return this.#inForce.all(command);
  }

  /** Where a command holds one value, the last line says it. */
  last<F>(command: Command<F>): Statement<F> | undefined {
    return this.#inForce.last(command);
  }

  /** The `undo` of a command that nothing states again. */
  denied(command: Command): Statement | undefined {
    const key = keyOf(command);
    return this.last(command) ? undefined : this.#settled.denials.findLast((line) => line.phrase.key === key);
  }

  /** The views that these commands open directly below, each once however often it is opened. */
  below(...commands: readonly Command[]): Section[] {
    return this.#open(commands.flatMap((command) => this.all(command)));
  }

  /** All views directly below. */
  get views(): Section[] {
    return this.#open(this.lines.filter((line) => line.opens !== undefined));
  }

  #open(lines: readonly Statement[]): Section[] {
    const openings = groupBy(lines, nameOf);
    return [...openings.values()].map((own) => new Section(own, this.#strays, this));
  }

  get #settled(): Settled {
    return (this.#known ??= settle(this.#written));
  }

  get #written(): Statement[] {
    const [only, ...more] = this.#branches;
    // Nearly every view is opened once.
    if (only && more.length === 0) return this.#strays.linesOf(only);
    return this.#branches.flatMap((branch) => this.#strays.linesOf(branch));
  }

  get #inForce(): Lines {
    return (this.#lines ??= new Lines(this.#settled.lines));
  }
}
