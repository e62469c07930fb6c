// What was worked out before, under the digest of all that it was made from: the program, the settings, the bytes of the
// files. So nothing in it is ever out of date; what is damaged is worked out again.

import { closeSync, constants, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultCode } from '../system/calls.ts';
import type { DigestOf } from '../system/digests.ts';
import { isFolder } from '../system/places.ts';
import { clearDrafts, draftName, makeFolder, replace, writeWhole } from '../system/whole.ts';
import { DRAFTS } from './cache-place.ts';
import { clearOut, isDue } from './old-entries.ts';

export class Cache {
  readonly #folder: string;
  /** Of everything that all answers depend on. */
  readonly #seed: string;
  readonly #digestOf: DigestOf;
  readonly #made = new Set<string>();
  readonly #used: string[] = [];
  #fault: string | undefined;
  /** What stands in the place of an entry; the others are none the worse for it. */
  #obstacle: string | undefined;

  constructor(folder: string, seed: string, digestOf: DigestOf) {
    this.#folder = folder;
    this.#seed = seed;
    this.#digestOf = digestOf;
  }

  /** Why nothing can be kept, or not all of it. */
  get fault(): string | undefined {
    if (this.#fault !== undefined)
      return `the cache in ${this.#folder} cannot be written (${this.#fault}); name another folder by --cache-dir`;
    return this.#obstacle && `${this.#obstacle} is in the way of the cache; remove it`;
  }

  /** What something is kept under: all that it depends on. */
  nameOf(...parts: readonly string[]): string {
    return this.#digestOf(this.#seed, ...parts);
  }

  /** Undefined when it is not there, or not as it was written under this name. */
  get(name: string): string | undefined {
    const path = this.#pathOf(name);
    try {
      const text = readWithoutWaiting(path);
      const end = text.indexOf('\n');
      const content = text.slice(end + 1);
      if (text.slice(0, end) !== this.#digestOf(name, content)) return undefined;
      this.#used.push(path);
      return content;
    } catch {
      return undefined;
    }
  }

  put(name: string, content: string): void {
    if (this.#fault !== undefined) return;
    try {
      this.#make(this.#partOf(name));
      const draft = join(this.#folder, DRAFTS, draftName());
      replace(this.#pathOf(name), `${this.#digestOf(name, content)}\n${content}`, { draft });
    } catch (error) {
      const obstacle = this.#obstacleTo(name);
      if (obstacle === undefined) this.#fault = faultCode(error);
      else this.#obstacle ??= obstacle;
    }
  }

  /** Once a day what nobody has asked for in a long time is removed. */
  close(): void {
    try {
      if (isDue(this.#folder)) clearOut(this.#folder, this.#used);
    } catch {
      // It only takes room.
    }
  }

  #pathOf(name: string): string {
    return join(this.#partOf(name), `${name.slice(2)}.entry`);
  }

  /** A folder where the entry should be, or a file where its folder should be. */
  #obstacleTo(name: string): string | undefined {
    const [part, entry] = [this.#partOf(name), this.#pathOf(name)];
    if (existsSync(part) && !isFolder(part)) return part;
    return isFolder(entry) ? entry : undefined;
  }

  #partOf(name: string): string {
    return join(this.#folder, name.slice(0, 2));
  }

  #make(part: string): void {
    if (this.#made.has(part)) return;
    if (this.#made.size === 0) {
      makeFolder(join(this.#folder, DRAFTS));
      clearDrafts(join(this.#folder, DRAFTS));
      // Nobody wants it in a repository or a backup.
      const ignoring = join(this.#folder, '.gitignore');
      if (!existsSync(ignoring)) writeWhole(ignoring, '*\n');
    }
    makeFolder(part);
    this.#made.add(part);
  }
}

/** A pipe in the place of an entry would be waited for. To ask first what stands there is one more way to the disk. */
function readWithoutWaiting(path: string): string {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}
