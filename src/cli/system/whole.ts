// Files written whole or not at all: killed at any moment, the old one or the new one is there.

import { mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './calls.ts';
import { isFolder } from './places.ts';

export function writeWhole(path: string, content: string): void {
  const target = targetOf(path);
  const old = statSync(target, { throwIfNoEntry: false });
  // A pipe or a device stays what it is.
  if (old && !old.isFile()) return writeFileSync(target, content);
  const [folder, name] = [dirname(target), basename(target).slice(0, 100)];
  clearDrafts(folder, `.${name}.`);
  // Beside its target, for only within one file system a file takes the place of another at once.
  replace(target, content, { draft: join(folder, `.${name}.${draftName()}`), mode: old?.mode });
}

/** Step by step: asked to make all of it, some versions of Node try forever where nothing can be made. */
export function makeFolder(path: string): void {
  if (isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have made it just now.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** No other process has a draft of that name: in containers their numbers are all the same. */
export function draftName(): string {
  return `${process.pid}-${crypto.randomUUID()}.tmp`;
}

interface Way {
  /** A file that is not there yet, in the same file system. */
  readonly draft: string;
  readonly mode?: number | undefined;
}

export function replace(target: string, content: string, { draft, mode }: Way): void {
  try {
    writeFileSync(draft, content, { flag: 'wx', mode });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Milliseconds: nobody writes at one file for so long. */
const STALE = 10 * 60 * 1000;

/** Removes what runs that were killed have left. */
export function clearDrafts(folder: string, beginning = ''): void {
  const names = readdirSync(folder).filter((name) => name.startsWith(beginning) && DRAFT.test(name));
  for (const name of names) {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > STALE) rmSync(path, { force: true });
  }
}

const DRAFT = /(?:^|\.)\d+-[0-9a-f-]+\.tmp$/;

/** A link stays a link. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return path;
    throw error;
  }
}
