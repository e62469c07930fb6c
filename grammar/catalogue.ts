// The catalogue's chapters put together: which commands each view knows, found by their first word.

import { nodeOf, type Node } from './match.ts';
import { type Checked, type Command } from './notation.ts';
import { compile } from './phrase.ts';

/** A chapter of the catalogue: commands by the view they belong to. Plain lines, or `command(...)` where code asks for it. */
export type Chapter = Readonly<Record<string, readonly Line[]>>;

/** Checks at compile time that every parameter of every line has a type. */
export function chapter<const C extends Chapter>(lines: { [V in keyof C]: CheckedLines<C[V]> }): Chapter {
  return lines;
}

type CheckedLines<L> = { [K in keyof L]: L[K] extends string ? Checked<L[K]> : L[K] };

/** Commands that every view takes: words of a session that were stored with the configuration. */
const EVERYWHERE = 'any';

type Line = string | Command;

/** The lines of a view with one first word. Only those that a file's second words call for are compiled. */
interface Heading {
  readonly lines: Line[];
  /** Second words that stand for themselves; gathered when the heading is first met. */
  keywords?: ReadonlySet<string>;
  readonly starts: Map<string, Node>;
}

/** Keys of `starts` beside the keywords: any second word that is none, and no second word at all. */
const VALUE = ' value';
const WHOLE = ' whole';

export class View {
  readonly name: string;
  readonly #lines: readonly Line[];
  #headings: Map<string, Heading> | undefined;

  constructor(name: string, lines: readonly Line[]) {
    this.name = name;
    this.#lines = lines;
  }

  /** Where lines that begin with these words start; undefined when the view has none. */
  start(head: string, second?: string): Node | undefined {
    const headings = (this.#headings ??= headingsOf(this.#lines));
    const heading = headings.get(head) ?? headings.get(head.toLowerCase());
    if (!heading) return undefined;
    const key = second === undefined ? WHOLE : keywordIn(heading, second);
    const known = heading.starts.get(key);
    if (known) return known;
    const commands = heading.lines
      .filter((line) => key === WHOLE || !isKeyword(secondOf(line)) || secondOf(line) === key)
      .map((line) => (typeof line === 'string' ? { usage: line } : line));
    const node = nodeOf(commands.flatMap((command) => compile(command, this.name).first));
    heading.starts.set(key, node);
    return node;
  }

  /** The first words of its commands. */
  get heads(): string[] {
    return [...(this.#headings ??= headingsOf(this.#lines)).keys()];
  }

  /** All its lines as the notation has them. */
  get usages(): string[] {
    return this.#lines.map(usageOf);
  }
}

function headingsOf(lines: readonly Line[]): Map<string, Heading> {
  const headings = new Map<string, Heading>();
  for (const line of lines) {
    const head = wordOf(usageOf(line), 0);
    const heading = headings.get(head);
    if (heading) heading.lines.push(line);
    else headings.set(head, { lines: [line], starts: new Map() });
  }
  return headings;
}

function keywordIn(heading: Heading, word: string): string {
  const keywords = (heading.keywords ??= new Set(heading.lines.map(secondOf).filter(isKeyword)));
  if (keywords.has(word)) return word;
  const lower = word.toLowerCase();
  return keywords.has(lower) ? lower : VALUE;
}

function wordOf(usage: string, from: number): string {
  const blank = usage.indexOf(' ', from);
  return usage.slice(from, blank < 0 ? usage.length : blank);
}

function secondOf(line: Line): string {
  const usage = usageOf(line);
  const blank = usage.indexOf(' ');
  return blank < 0 ? '' : wordOf(usage, blank + 1);
}

const usageOf = (line: Line) => (typeof line === 'string' ? line : line.usage);
const isKeyword = (token: string) => /^[a-z0-9]/i.test(token);

/** Views are put together when a file first opens them: a short file needs few of thousands of lines. */
export class Catalogue {
  readonly #chapters: readonly Chapter[];
  readonly #views = new Map<string, View>();

  constructor(chapters: readonly Chapter[]) {
    this.#chapters = chapters;
  }

  /** The view of that name; one that no chapter describes knows no command. */
  view(name: string): View {
    const known = this.#views.get(name);
    if (known) return known;
    const lines = this.#chapters.flatMap((chapter) => (Object.hasOwn(chapter, name) ? (chapter[name] ?? []) : []));
    const view = new View(name, lines);
    this.#views.set(name, view);
    return view;
  }

  get system(): View {
    return this.view('system');
  }

  get everywhere(): View {
    return this.view(EVERYWHERE);
  }

  get views(): View[] {
    return [...new Set(this.#chapters.flatMap((chapter) => Object.keys(chapter)))].map((name) => this.view(name));
  }
}
