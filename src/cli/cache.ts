// What was worked out before, under the digest of all that it was made from: the program, the settings, the bytes of the
// files. So nothing in it is ever out of date; what is damaged is worked out again.

import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf, type Files } from './files.ts';
import { codeOf } from './system.ts';
import { pathsOf, type Crew, type Product, type Task } from './task.ts';
import { writeWhole } from './whole.ts';

export class Cache {
  readonly #folder: string;
  /** Of everything but the task that an answer depends on. */
  readonly #seed: string;
  #made = false;
  #fault: string | undefined;

  constructor(folder: string, seed: string) {
    this.#folder = folder;
    this.#seed = seed;
  }

  /** Why nothing can be kept. */
  get fault(): string | undefined {
    return (
      this.#fault &&
      `the cache in ${this.#folder} cannot be written (${this.#fault}); name another folder by --cache-dir`
    );
  }

  /** Undefined when it is not there, or not as it was written. */
  get(task: Task, digests: readonly string[]): Product | undefined {
    try {
      const text = readFileSync(this.#pathOf(task, digests), 'utf8');
      const end = text.indexOf('\n');
      const content = text.slice(end + 1);
      return text.slice(0, end) === digestOf(content) ? JSON.parse(content) : undefined;
    } catch {
      return undefined;
    }
  }

  put(task: Task, product: Product): void {
    if (product.kind === 'fault' || this.#fault !== undefined) return;
    const path = this.#pathOf(task, product.digests);
    const content = JSON.stringify(product);
    try {
      this.#make();
      mkdirSync(dirname(path), { recursive: true });
      writeWhole(path, `${digestOf(content)}\n${content}`);
    } catch (error) {
      this.#fault = codeOf(error) ?? 'unknown reason';
    }
  }

  #pathOf(task: Task, digests: readonly string[]): string {
    const name = digestOf(this.#seed, JSON.stringify(task), ...digests);
    return join(this.#folder, name.slice(0, 2), name.slice(2));
  }

  /** Nobody wants it in a repository or a backup. */
  #make(): void {
    if (this.#made) return;
    this.#made = true;
    mkdirSync(this.#folder, { recursive: true });
    writeWhole(join(this.#folder, '.gitignore'), '*\n');
  }
}

/** A crew that is asked only for what the cache does not know. */
export function withCache(crew: Crew, cache: Cache, files: Files): Crew {
  const known = new Map<string, string>();
  const digestAt = (path: string): string | undefined => {
    const bytes = known.has(path) ? undefined : files.bytes(path);
    if (bytes && !('reason' in bytes)) known.set(path, digestOf(bytes));
    return known.get(path);
  };
  return {
    async work(task) {
      const digests = pathsOf(task).map(digestAt);
      const found = digests.includes(undefined)
        ? undefined
        : cache.get(
            task,
            digests.filter((each) => each !== undefined),
          );
      if (found) return found;
      const product = await crew.work(task);
      cache.put(task, product);
      return product;
    },
    close: () => crew.close(),
  };
}
