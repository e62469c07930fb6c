// The files of a run as configurations. A fleet does not fit into memory, so only the last ones are kept.

import type { Config } from '../../../grammar/ast.ts';
import { parse } from '../../../grammar/index.ts';
import type { Fault } from '../../lint/report.ts';
import { sum } from '../../model/sum.ts';
import { readBytes } from './bytes.ts';
import type { DigestOf } from './digests.ts';
import { textIn } from './input.ts';

/** What gives its content only once, standard input or a pipe, by the name it goes by. */
export type Given = ReadonlyMap<string, Uint8Array>;

export interface ReadFile {
  readonly config: Config;
  /** Of the bytes it was read from; empty where nobody asks. */
  readonly digest: string;
}

/** Characters of text: two devices of any size, or some dozens of common ones. */
const MOST_KEPT = 1_000_000;

export class Files {
  readonly digestOf: DigestOf;
  readonly #given: Given;
  /** The last read comes last. */
  #kept = new Map<string, ReadFile>();

  /** `digestOf`: not needed of two files at most that are not cached, for those are read once and kept. */
  constructor(given: Given, digestOf: DigestOf = () => '') {
    this.#given = given;
    this.digestOf = digestOf;
  }

  bytes(path: string): Uint8Array | Fault {
    return this.#given.get(path) ?? readBytes(path);
  }

  read(path: string): ReadFile | Fault {
    const known = this.#kept.get(path);
    if (known) return known;
    const bytes = this.bytes(path);
    if ('reason' in bytes) return bytes;
    const file = textIn(path, bytes);
    if ('reason' in file) return file;
    const read = { config: parse(file), digest: this.digestOf(bytes) };
    this.#keep(path, read);
    return read;
  }

  /** Undefined for what cannot be read. */
  text(path: string): string | undefined {
    const known = this.#kept.get(path);
    if (known) return known.config.source.text;
    const bytes = this.bytes(path);
    const file = 'reason' in bytes ? bytes : textIn(path, bytes);
    return 'reason' in file ? undefined : file.text;
  }

  /** What was read is no longer needed. A map that is emptied would go on holding it until all memory is searched. */
  forget(): void {
    this.#kept = new Map();
  }

  #keep(path: string, read: ReadFile): void {
    this.#kept.set(path, read);
    let total = sum([...this.#kept.values()], ({ config }) => config.source.text.length);
    for (const [oldest, { config }] of this.#kept) {
      if (total <= MOST_KEPT || this.#kept.size <= 2) return;
      this.#kept.delete(oldest);
      total -= config.source.text.length;
    }
  }
}
