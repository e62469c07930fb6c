// The nodes of the tree. They keep offsets only; words, fields and places are read from the source when asked for.

import type { Device } from './ast.ts';
import type { View } from './catalogue.ts';
import { readWords, type Word } from './content.ts';
import { expectationOf, type Expectation } from './expectation.ts';
import { trace, type Taken } from './match.ts';
import { asFields, type Command } from './fields.ts';
import type { ParamType } from './param-types.ts';
import type { Phrase } from './phrase.ts';
import type { Range, Source } from './source.ts';

export type Branch = Device | Statement | UnknownStatement;
export type Node = Statement | UnknownStatement | FreeText | Trivia;

/** A value that the device would refuse, on the word that holds it. */
export interface Problem {
  readonly kind: 'invalid-value';
  readonly message: string;
  readonly actual: string;
  readonly expected: string;
  readonly range: Range;
}

/** Lines that stand together: where they are, and what they are below of. */
abstract class Lines {
  readonly parent: Branch;
  /** The first line, counted from 0. */
  readonly line: number;
  lineCount: number;

  constructor(parent: Branch, line: number, lineCount: number) {
    this.parent = parent;
    this.line = line;
    this.lineCount = lineCount;
  }

  get source(): Source {
    return deviceOf(this.parent).config.source;
  }

  /** The lines as they stand in the file, line ends and all. */
  get text(): string {
    const { source } = this;
    return source.text.slice(source.lineStart(this.line), source.lineStart(this.line + this.lineCount));
  }
}

function deviceOf(branch: Branch): Device {
  let above = branch;
  while (above.kind !== 'device') above = above.parent;
  return above;
}

export type TriviaKind = 'blank' | 'separator' | 'remark' | 'prompt' | 'end';

/** Lines without a command. */
export class Trivia extends Lines {
  readonly kind: TriviaKind;

  constructor(parent: Branch, kind: TriviaKind, line: number, lineCount: number) {
    super(parent, line, lineCount);
    this.kind = kind;
  }

  get range(): Range {
    return rangeOfLines(this);
  }
}

/** A key, a certificate, a banner over several lines: text that the device takes as it is. */
export class FreeText extends Lines {
  readonly kind = 'text';

  get range(): Range {
    return rangeOfLines(this);
  }
}

function rangeOfLines({ source, line, lineCount }: Lines): Range {
  return source.range(source.lineStart(line), source.lineEnd(line + lineCount - 1));
}

/** A line of commands, and whatever stands in the view that it opens. */
abstract class Line extends Lines {
  readonly start: number;
  end: number;
  children: Node[] | undefined;

  constructor(parent: Branch, line: number, start: number, end: number) {
    super(parent, line, 1);
    this.start = start;
    this.end = end;
  }

  get words(): Word[] {
    return readWords(this);
  }

  get range(): Range {
    return this.source.range(this.start, this.end);
  }

  all<F>(command: Command<F>): Statement<F>[] {
    return all(this.children ?? [], command);
  }

  first<F>(command: Command<F>): Statement<F> | undefined {
    return this.all(command)[0];
  }
}

/** A line that follows a command of the catalogue. */
export class Statement<F = unknown> extends Line {
  readonly phrase: Phrase;
  /** `undo`: the line takes the command back, or states that it is off. */
  readonly undo: boolean;
  readonly #bad: readonly number[] | undefined;

  constructor(parent: Branch, line: number, read: StatementRead) {
    super(parent, line, read.start, read.end);
    this.phrase = read.phrase;
    this.undo = read.undo;
    this.#bad = read.bad;
  }

  // Not a property of each statement: a large file has hundreds of thousands.
  get kind(): 'statement' {
    return 'statement';
  }

  /** The view that the line stands in, as the device reads it. */
  get view(): string {
    return this.phrase.view;
  }

  get command(): Command {
    return this.phrase.command;
  }

  get fields(): F {
    const values: Record<string, unknown> = {};
    const text = this.#text();
    for (const { step, at, count } of this.#trace()) {
      if (step.flag !== undefined) values[step.flag] = true;
      if (!step.param) continue;
      const { name, type, list } = step.param;
      const value = type.value(text.slice(at, at + count));
      const earlier = values[name];
      values[name] = list ? [...(Array.isArray(earlier) ? earlier : []), value] : value;
    }
    return asFields<F>(values);
  }

  /** Where a field stands: the words of its value. */
  spanOf(field: keyof F & string): Range | undefined {
    const { words } = this;
    const taken = this.#trace().find(({ step }) => step.param?.name === field || step.flag === field);
    const from = taken && words[taken.at];
    const to = taken && words[taken.at + taken.count - 1];
    return from && to && this.source.range(from.start, to.end);
  }

  get problems(): Problem[] {
    const bad = this.#bad;
    if (!bad) return [];
    const { words, source } = this;
    return this.#trace()
      .filter(({ at }) => bad.includes(at))
      .flatMap(({ step, at, count }) => {
        const { param } = step;
        if (!param) return [];
        // Of several words only those that do not fit by themselves are to blame.
        const blamed = words.slice(at, at + count).filter(({ text }) => isMisfit(param.type, text));
        const [first] = blamed;
        const last = blamed[blamed.length - 1];
        if (!first || !last) return [];
        const actual = blamed.map(({ text }) => text).join(' ');
        const { expects: expected } = param.type;
        const message = `${param.name} is ${actual}, expected ${expected}`;
        return [{ kind: 'invalid-value', message, actual, expected, range: source.range(first.start, last.end) }];
      });
  }

  /** The indices of the words that no report may print. */
  get secrets(): number[] {
    return this.#trace().flatMap(({ step, at, count }) =>
      step.param?.type.secret ? Array.from({ length: count }, (_, more) => at + more) : [],
    );
  }

  /** The fields that no report may print. */
  get secretFields(): string[] {
    return this.#trace().flatMap(({ step }) => (step.param?.type.secret ? [step.param.name] : []));
  }

  #text(): string[] {
    return this.words.map(({ text }) => text);
  }

  #trace(): Taken[] {
    const line = { words: this.#text(), partial: this.undo, bad: this.#bad ?? [] };
    return trace(this.phrase, line, this.undo ? 1 : 0);
  }
}

function isMisfit(type: ParamType<unknown>, word: string): boolean {
  return type.resembles(word) && type.fits([word], 0) === 0;
}

export interface StatementRead {
  readonly start: number;
  readonly end: number;
  readonly phrase: Phrase;
  readonly undo: boolean;
  readonly bad: readonly number[] | undefined;
}

/** A line that no view in reach knows; it keeps its place and whatever stands below it. */
export class UnknownStatement extends Line {
  readonly #view: View | undefined;

  constructor(parent: Branch, line: number, start: number, end: number, view: View | undefined) {
    super(parent, line, start, end);
    this.#view = view;
  }

  get kind(): 'unknown' {
    return 'unknown';
  }

  /** The view that the line would belong to; undefined below another unknown line. */
  get view(): string | undefined {
    return this.#view?.name;
  }

  /** What could stand where the line leaves every command that it begins like. */
  get expectation(): Expectation | undefined {
    return this.#view && expectationOf(this.#view, this.words);
  }
}

/** The statements of that command among the nodes; those that `undo` it are not. */
export function all<F>(nodes: readonly Node[], command: Command<F>): Statement<F>[] {
  return nodes.filter(
    (node): node is Statement<F> => node.kind === 'statement' && !node.undo && node.command.usage === command.usage,
  );
}
