// Where something stands: what every finding points at. A statement is a place, and so is a word of it.

import type { Range, Source } from '../../grammar/source.ts';
import type { Statement } from '../../grammar/statement.ts';

export interface Place {
  readonly source: Source;
  readonly range: Range;
}

/** What is to be said of a place. */
export interface Note {
  readonly at: Place;
  readonly message: string;
}

/** The words of a field; the whole line when it does not show the field. */
export function spot<F>(line: Statement<F>, field: keyof F & string): Place {
  return new Spot(line, field);
}

/** Rules name many places, and findings show few. */
class Spot<F> implements Place {
  readonly #line: Statement<F>;
  readonly #field: keyof F & string;

  constructor(line: Statement<F>, field: keyof F & string) {
    this.#line = line;
    this.#field = field;
  }

  get source(): Source {
    return this.#line.source;
  }

  get range(): Range {
    return this.#line.spanOf(this.#field) ?? this.#line.range;
  }
}
