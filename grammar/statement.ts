// A statement: a line that follows a command of the catalogue, with what its words mean.

import { asFields, type Command } from './fields.ts';
import type { Word } from './content.ts';
import { Line, type Branch } from './nodes.ts';
import type { ParamType } from './param-types.ts';
import type { Phrase } from './phrase.ts';
import type { Range } from './source.ts';
import { record, takeStraight, trace } from './take.ts';

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

const NONE: readonly Problem[] = [];

/** A line that follows a command of the catalogue. */
export class Statement<F = unknown> extends Line {
  readonly phrase: Phrase;
  /** `undo`: the line takes the command back, or states that it is off. */
  readonly undo: boolean;
  readonly #bad: readonly number[] | undefined;
  #fields: F | undefined;

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

  /** The view that the line opens. */
  get opens(): string | undefined {
    return this.undo ? undefined : this.phrase.opens;
  }

  /** Kept, for whoever asks once asks again. */
  get fields(): F {
    return (this.#fields ??= this.#straight() ?? this.read().fields);
  }

  /** Whether it has problems; most statements have none, and need no reading to tell. */
  get isFlawed(): boolean {
    return this.#bad !== undefined;
  }

  get problems(): readonly Problem[] {
    return this.isFlawed ? this.read().problems : NONE;
  }

  /** Where a field stands: the words of its value. */
  spanOf(field: keyof F & string): Range | undefined {
    const { words, parts } = this.read();
    const part = parts.find((each) => each.field === field);
    const from = part && words[part.at];
    const to = part && words[part.at + part.count - 1];
    return from && to && this.source.range(from.start, to.end);
  }

  /** All that the line says, at once: whoever needs more than one of it asks only here. */
  read(): Meaning<F> {
    const { words } = this;
    const text = words.map((word) => word.text);
    const bad = this.#bad ?? [];
    const values: Record<string, unknown> = {};
    const parts: Part[] = [];
    const problems: Problem[] = [];
    for (const { step, at, count } of trace(this.phrase, { words: text, partial: this.undo, bad }, this.undo ? 1 : 0)) {
      const { param, flag } = step;
      parts.push({ at, count, field: param?.name ?? flag, isKeyword: !param, isSecret: param?.type.secret === true });
      record(values, step, text.slice(at, at + count));
      if (param && bad.includes(at)) problems.push(this.#problem(param.name, param.type, words.slice(at, at + count)));
    }
    return { words, fields: asFields<F>(values), parts, problems };
  }

  #straight(): F | undefined {
    if (this.undo || this.#bad || this.lineCount > 1) return undefined;
    const values = takeStraight(this.phrase, this.source.text, this.start, this.end);
    return values && asFields<F>(values);
  }

  #problem(field: string, type: ParamType<unknown>, value: readonly Word[]): Problem {
    // Of several words only those that do not fit by themselves are to blame, unless all of them do.
    const misfits = value.filter(({ text }) => type.resembles(text) && type.fits([text], 0) === 0);
    const blamed = misfits.length > 0 ? misfits : value;
    const actual = blamed.map(({ text }) => text).join(' ');
    const message = `${field} is ${actual}, expected ${type.expects}`;
    const range = this.source.range(blamed[0]?.start ?? this.start, blamed[blamed.length - 1]?.end ?? this.end);
    return { kind: 'invalid-value', field, message, actual, expected: type.expects, range };
  }
}

/** What a line says. */
export interface Meaning<F> {
  readonly words: readonly Word[];
  readonly fields: F;
  /** What each word is to the command, in the order of the line. */
  readonly parts: readonly Part[];
  readonly problems: Problem[];
}

export interface StatementRead {
  readonly start: number;
  readonly end: number;
  readonly phrase: Phrase;
  readonly undo: boolean;
  readonly bad: readonly number[] | undefined;
}
