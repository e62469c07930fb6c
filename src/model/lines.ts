// Lines in force, to be asked by command.

import type { Command } from '../../grammar/fields.ts';
import { keyOf } from '../../grammar/phrase.ts';
import type { Statement } from '../../grammar/statement.ts';
import { groupBy } from './group-by.ts';

/** Most views are short: looking through so many lines costs less than an index of them. */
const FEW = 32;

export class Lines {
  readonly list: readonly Statement[];
  #byKey: ReadonlyMap<string, readonly Statement[]> | undefined;

  constructor(list: readonly Statement[]) {
    this.list = list;
  }

  all<F>(command: Command<F>): Statement<F>[] {
    const key = keyOf(command);
    return this.#near(key).filter((line): line is Statement<F> => line.phrase.key === key);
  }

  /** Where a command holds one value, the last line says it. */
  last<F>(command: Command<F>): Statement<F> | undefined {
    const key = keyOf(command);
    return this.#near(key).findLast((line): line is Statement<F> => line.phrase.key === key);
  }

  #near(key: string): readonly Statement[] {
    if (this.list.length <= FEW) return this.list;
    this.#byKey ??= groupBy(this.list, (line) => line.phrase.key);
    return this.#byKey.get(key) ?? [];
  }
}
