// The catalogue's chapters put together: which commands each view knows, found by their first word.

import { junctionOf, type Junction } from './match.ts';
import type { Checked, Command } from './fields.ts';
import { MEANS } from './packed.ts';
import { compile } from './phrase.ts';

/** A chapter of the catalogue: commands by the view they belong to. Plain lines, or `command(...)` where code asks for it. */
type Chapter = Readonly<Record<string, readonly (string | Command)[]>>;

/** Checks at compile time that every parameter of every line has a type. */
/* @__NO_SIDE_EFFECTS__ */
export function chapter<const C extends Chapter>(lines: { [V in keyof C]: CheckedLines<C[V]> }): Chapter {
  return lines;
}

type CheckedLines<L> = { [K in keyof L]: L[K] extends string ? Checked<L[K]> : L[K] };

/** Commands that every view takes: words of a session that were stored with the configuration. */
export const EVERYWHERE = 'any';

/** The lines of each view as one text, each behind a line feed; a map of strings is one. */
interface Texts {
  get(view: string): string | undefined;
  keys(): Iterable<string>;
}

/**
 * Puts the chapters together into one text a view: its lines, those with one first word together, with room behind each
 * for what it means.
 * The build packs the texts, for a start compiles one string sooner than thousands, and a file needs few of the lines.
 */
export function gather(chapters: readonly Chapter[]): ReadonlyMap<string, string> {
  const views = new Map<string, Map<string, string[]>>();
  for (const [name, commands] of chapters.flatMap((each) => Object.entries(each))) {
    const heads = views.get(name) ?? new Map<string, string[]>();
    views.set(name, heads);
    for (const command of commands) {
      const usage = typeof command === 'string' ? command : command.usage;
      const head = wordOf(usage, 0);
      heads.set(head, [...(heads.get(head) ?? []), usage + MEANS]);
    }
  }
  return new Map([...views].map(([name, heads]) => [name, `\n${[...heads.values()].flat().join('\n')}\n`]));
}

/** The lines of a view with one first word. Only those that a file's second words call for are compiled. */
interface Heading {
  readonly lines: readonly string[];
  /** Second words that stand for themselves. */
  readonly keywords: ReadonlySet<string>;
  readonly starts: Map<string, Junction>;
}

/** Keys of `starts` beside the keywords: a second word that is none of them, and no second word. */
const VALUE = ' value';
const WHOLE = ' whole';

export class View {
  readonly name: string;
  /** Each line between line feeds. */
  readonly #text: string;
  readonly #headings = new Map<string, Heading>();
  #heads: ReadonlySet<string> | undefined;

  constructor(name: string, text: string) {
    this.name = name;
    this.#text = text;
  }

  /** Where lines that begin with these words start; undefined when the view has none. */
  start(head: string, second?: string): Junction | undefined {
    const heading = this.#headings.get(head) ?? this.#heading(head);
    if (!heading) return undefined;
    const key = second === undefined ? WHOLE : keywordIn(heading, second);
    const known = heading.starts.get(key);
    if (known) return known;
    const fitting = heading.lines.filter(
      (line) => key === WHOLE || !isKeyword(secondOf(line)) || secondOf(line) === key,
    );
    const start = junctionOf(fitting.flatMap((line) => compile(line, this.name).first));
    heading.starts.set(key, start);
    return start;
  }

  /** The first words of its commands. Gathered when a line first has another one, for then more such lines will come. */
  get heads(): ReadonlySet<string> {
    this.#heads ??= new Set(this.usages.map((usage) => wordOf(usage, 0)));
    return this.#heads;
  }

  /** All its lines, as the manual prints them. */
  get usages(): string[] {
    return this.#text
      .split('\n')
      .filter((line) => line !== '')
      .map(usageIn);
  }

  #heading(word: string): Heading | undefined {
    const lower = word.toLowerCase();
    const known = this.#headings.get(lower);
    if (known || (this.#heads && !this.#heads.has(lower))) return known;
    const lines = this.#linesOf(lower);
    if (lines.length === 0) {
      this.#heads = this.heads;
      return undefined;
    }
    const heading = {
      lines,
      keywords: new Set(lines.map(secondOf).filter(isKeyword)),
      starts: new Map<string, Junction>(),
    };
    this.#headings.set(lower, heading);
    return heading;
  }

  #linesOf(head: string): string[] {
    const text = this.#text;
    const lines: string[] = [];
    let at = startOf(text, head);
    while (at > 0) {
      const end = text.indexOf('\n', at);
      const line = text.slice(at, end);
      if (wordOf(usageIn(line), 0) !== head) break;
      lines.push(line);
      at = end + 1;
    }
    return lines;
  }
}

/** Where the first line with that first word begins, 0 when none does. */
function startOf(text: string, head: string): number {
  const beginning = `\n${head}`;
  let at = text.indexOf(beginning);
  while (at >= 0 && !ENDS_WORD.has(text.charAt(at + beginning.length))) at = text.indexOf(beginning, at + 1);
  return at + 1;
}

const ENDS_WORD = new Set([' ', MEANS]);

function keywordIn({ keywords }: Heading, word: string): string {
  if (keywords.has(word)) return word;
  const lower = word.toLowerCase();
  return keywords.has(lower) ? lower : VALUE;
}

function wordOf(usage: string, from: number, behind = ' '): string {
  const blank = usage.indexOf(behind, from);
  return usage.slice(from, blank < 0 ? usage.length : blank);
}

function usageIn(line: string): string {
  return wordOf(line, 0, MEANS);
}

function secondOf(line: string): string {
  const usage = usageIn(line);
  const blank = usage.indexOf(' ');
  return blank < 0 ? '' : wordOf(usage, blank + 1);
}

const isKeyword = (token: string) => /^[a-z0-9]/i.test(token);

export class Catalogue {
  readonly #texts: Texts;
  readonly #views = new Map<string, View>();

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  /** The view of that name; one that no chapter describes knows no command. */
  view(name: string): View {
    const known = this.#views.get(name);
    if (known) return known;
    const view = new View(name, this.#texts.get(name) ?? '');
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
    return [...this.#texts.keys()].map((name) => this.view(name));
  }
}
