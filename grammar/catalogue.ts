// The catalogue's chapters put together: which commands each view knows, found by their first word.

import { nodeOf, type Node } from './match.ts';
import { type Checked, type Command } from './notation.ts';
import { compile } from './phrase.ts';

/** A chapter of the catalogue: commands by the view they belong to. Plain lines, or `command(...)` where code asks for it. */
export type Chapter = Readonly<Record<string, readonly (string | Command)[]>>;

/** Checks at compile time that every parameter of every line has a type. */
export function chapter<const C extends Chapter>(lines: { [V in keyof C]: CheckedLines<C[V]> }): Chapter {
  return lines;
}

type CheckedLines<L> = { [K in keyof L]: L[K] extends string ? Checked<L[K]> : L[K] };

/** Commands that every view takes: words of a session that were stored with the configuration. */
const EVERYWHERE = 'any';

export class View {
  readonly name: string;
  readonly #lines = new Map<string, (string | Command)[]>();
  readonly #starts = new Map<string, Node>();

  constructor(name: string) {
    this.name = name;
  }

  add(line: string | Command): void {
    const usage = typeof line === 'string' ? line : line.usage;
    const blank = usage.indexOf(' ');
    const head = blank < 0 ? usage : usage.slice(0, blank);
    const lines = this.#lines.get(head);
    if (lines) lines.push(line);
    else this.#lines.set(head, [line]);
  }

  /** Where lines that begin with this word start; undefined when the view has none. */
  start(head: string): Node | undefined {
    const known = this.#starts.get(head);
    if (known) return known;
    const lines = this.#lines.get(head) ?? this.#lines.get(head.toLowerCase());
    if (!lines) return undefined;
    const commands = lines.map((line) => (typeof line === 'string' ? { usage: line } : line));
    const node = nodeOf(commands.flatMap((command) => compile(command, this.name).first));
    this.#starts.set(head, node);
    return node;
  }

  /** The first words of its commands. */
  get heads(): string[] {
    return [...this.#lines.keys()];
  }

  /** All its lines as the notation has them. */
  get usages(): string[] {
    return [...this.#lines.values()].flat().map((line) => (typeof line === 'string' ? line : line.usage));
  }
}

export class Catalogue {
  readonly #views = new Map<string, View>();

  constructor(chapters: readonly Chapter[]) {
    for (const chapter of chapters) {
      for (const [name, lines] of Object.entries(chapter)) {
        const view = this.#view(name);
        for (const line of lines) view.add(line);
      }
    }
  }

  #view(name: string): View {
    const view = this.#views.get(name) ?? new View(name);
    this.#views.set(name, view);
    return view;
  }

  get system(): View {
    return this.#view('system');
  }

  get everywhere(): View {
    return this.#view(EVERYWHERE);
  }

  /** The view of that name; an opened view that no chapter describes knows no command. */
  view(name: string): View {
    return this.#view(name);
  }

  get views(): View[] {
    return [...this.#views.values()];
  }
}
