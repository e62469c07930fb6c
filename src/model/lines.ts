// Lines in force, to be asked by command.

import type { Command } from '../../grammar/fields.ts';
import { numberOf } from '../../grammar/phrase.ts';
import type { Statement } from '../../grammar/statement.ts';
import { groupBy } from './group-by.ts';

/** Most views are short: looking through so many lines costs less than an index of them. */
const FEW = 32;

const NONE: readonly never[] = [];

/** Commands that are asked for together. */
export class Several<F> {
  readonly numbers: ReadonlySet<number>;
  readonly sieve: number;
  /** For the type checker only. */
  readonly fields?: F;

  constructor(commands: readonly Command<F>[]) {
    this.numbers = new Set(commands.map(numberOf));
    this.sieve = [...this.numbers].reduce((sieve, number) => sieve | bitOf(number), 0);
  }
}

export class Lines {
  readonly list: readonly Statement[];
  /** One bit for several commands: most queries are for commands that the view lacks, and end here. */
  readonly #sieve: number;
  #byNumber: ReadonlyMap<number, readonly Statement[]> | undefined;

  constructor(list: readonly Statement[]) {
    this.list = list;
    let sieve = 0;
    for (const { phrase } of list) sieve |= bitOf(phrase.number);
    this.#sieve = sieve;
  }

  all<F>(command: Command<F>): readonly Statement<F>[] {
    const number = numberOf(command);
    if (!this.#mayHave(number)) return NONE;
    return this.#near(number).filter((line) => follows<F>(line, number));
  }

  /** Where a command holds one value, the last line says it. */
  last<F>(command: Command<F>): Statement<F> | undefined {
    const number = numberOf(command);
    if (!this.#mayHave(number)) return undefined;
    const lines = this.#near(number);
    for (let at = lines.length - 1; at >= 0; at--) {
      const line = lines[at];
      if (line && follows<F>(line, number)) return line;
    }
    return undefined;
  }

  /** The lines of any of the commands, in the order of the file. */
  allOf<F>({ numbers, sieve }: Several<F>): readonly Statement<F>[] {
    if ((this.#sieve & sieve) === 0) return NONE;
    return this.list.filter((line): line is Statement<F> => numbers.has(line.phrase.number));
  }

  #mayHave(number: number): boolean {
    return (this.#sieve & bitOf(number)) !== 0;
  }

  #near(number: number): readonly Statement[] {
    if (this.list.length <= FEW) return this.list;
    this.#byNumber ??= groupBy(this.list, ({ phrase }) => phrase.number);
    return this.#byNumber.get(number) ?? NONE;
  }
}

function follows<F>(line: Statement, number: number): line is Statement<F> {
  return line.phrase.number === number;
}

function bitOf(number: number): number {
  return 1 << (number & 31);
}
