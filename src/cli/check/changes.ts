// Waits until a file changes that somebody cares for.

import { fstatSync, watch, type FSWatcher } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { faultCode } from '../system/calls.ts';
import { isFolder, statOf } from '../system/places.ts';
import { OutputError } from '../system/terminal.ts';

/** Milliseconds: editors write a file in several steps. */
const SETTLED = 150;

export interface Cares {
  /** Everything in them counts. */
  readonly folders: readonly string[];
  readonly files: readonly string[];
  /** What a run writes itself is no change. */
  readonly written: readonly string[];
}

export class Changes {
  readonly #watchers: readonly FSWatcher[];
  readonly #first: Promise<void>;

  constructor({ folders, files, written }: Cares) {
    const [all, some, own] = [pathsOf(folders), pathsOf(files), pathsOf(written)];
    const watched = new Set([...folders, ...files.map((file) => dirname(file))].map(thereOf));
    let timer: NodeJS.Timeout | undefined;
    let report = () => {};
    this.#first = new Promise((done) => {
      report = done;
    });
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(report, SETTLED);
    };
    const isMeant = (folder: string, name: string) => {
      const path = resolve(folder, name);
      if (name.endsWith('.tmp') || own.has(path) || isStandardOutput(path)) return false;
      return all.has(resolve(folder)) || all.has(path) || some.has(path) || isAbove(path, [...all, ...some]);
    };
    this.#watchers = [...watched].map((folder) =>
      watchedFolder(folder, (name) => {
        if (name === null || isMeant(folder, name)) changed();
      }).on('error', changed),
    );
  }

  async first(): Promise<void> {
    await this.#first;
    for (const watcher of this.#watchers) watcher.close();
  }
}

function pathsOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => resolve(name)));
}

/** A shell may have put the output into a file that is watched. */
function isStandardOutput(path: string): boolean {
  const { dev, ino } = statOf(path) ?? {};
  return [1, 2].map((stream) => fstatSync(stream)).some((stat) => stat.dev === dev && stat.ino === ino);
}

/** A folder that comes back, or one that is renamed, moves all that is in it. */
function isAbove(path: string, others: readonly string[]): boolean {
  return others.some((other) => other.startsWith(path + sep));
}

/** Of a folder that is gone the next one above it that is there, where it may come back. */
function thereOf(folder: string): string {
  return isFolder(folder) || dirname(folder) === folder ? folder : thereOf(dirname(folder));
}

function watchedFolder(folder: string, tell: (name: string | null) => void): FSWatcher {
  try {
    return watch(folder, (_, name) => tell(name));
  } catch (error) {
    throw new OutputError(`changes in ${folder} cannot be watched (${faultCode(error)})`);
  }
}
