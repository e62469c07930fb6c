// A file of many texts, of which only those are read that are asked for. The build writes it: the first line says how many
// bytes each of them has, in their order.

import { openSync, readSync } from 'node:fs';
import { join } from 'node:path';

interface Place {
  readonly from: number;
  readonly length: number;
}

/** The first line fits; the build makes sure of it. */
export const HEAD = 16_384;

export class Book {
  readonly #file: number;
  readonly #places = new Map<string, Place>();

  /** `name`: of the file beside the program. */
  constructor(name: string) {
    this.#file = openSync(join(__dirname, name), 'r');
    const head = Buffer.allocUnsafe(HEAD);
    readSync(this.#file, head, 0, HEAD, 0);
    const end = head.indexOf('\n');
    const lengths: [name: string, length: number][] = JSON.parse(head.toString('utf8', 0, end));
    let from = end + 1;
    for (const [key, length] of lengths) {
      this.#places.set(key, { from, length });
      from += length;
    }
  }

  get(name: string): string | undefined {
    const place = this.#places.get(name);
    if (!place) return undefined;
    const bytes = Buffer.allocUnsafe(place.length);
    readSync(this.#file, bytes, 0, place.length, place.from);
    return bytes.toString();
  }

  keys(): Iterable<string> {
    return this.#places.keys();
  }
}
