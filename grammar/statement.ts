// A statement: a line that follows a command of the catalogue, with what its words mean.

import { asFields, type Command } from './fields.ts';
import { trace, type Taken } from './match.ts';
import { Line, type Branch } from './nodes.ts';
import type { ParamType } from './param-types.ts';
import type { Phrase } from './phrase.ts';
import type { Range } from './source.ts';

/** A word of a line, or several that make one value. */
export interface Part {
  /** The index of the first word, and how many there are. */
  readonly at: number;
  readonly count: number;
  /** The field that shows it. */
  readonly field: string | undefined;
  readonly isKeyword: boolean;
  /** No report may print it. */
  readonly isSecret: boolean;
}

/** A value that the device would refuse, on the word that holds it. */
export interface Problem {
  readonly kind: 'invalid-value';
  readonly field: string;
  readonly message: string;
  readonly actual: string;
  readonly expected: string;
  readonly range: Range;
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
        // Of several words only those that do not fit by themselves are to blame, unless all of them do.
        const value = words.slice(at, at + count);
        const misfits = value.filter(({ text }) => isMisfit(param.type, text));
        const blamed = misfits.length > 0 ? misfits : value;
        const [first] = blamed;
        const last = blamed[blamed.length - 1];
        if (!first || !last) return [];
        const actual = blamed.map(({ text }) => text).join(' ');
        const { expects: expected } = param.type;
        const message = `${param.name} is ${actual}, expected ${expected}`;
        const range = source.range(first.start, last.end);
        return [{ kind: 'invalid-value', field: param.name, message, actual, expected, range }];
      });
  }

  /** The view that the line opens. */
  get opens(): string | undefined {
    return this.undo ? undefined : this.phrase.opens;
  }

  /** What each word is to the command, in the order of the line. */
  get parts(): Part[] {
    return this.#trace().map(({ step, at, count }) => ({
      at,
      count,
      field: step.param?.name ?? step.flag,
      isKeyword: step.param === undefined,
      isSecret: step.param?.type.secret === true,
    }));
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
