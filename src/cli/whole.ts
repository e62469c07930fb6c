// Files written whole or not at all: killed at any moment, the old one or the new one is there.

import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './system.ts';

let count = 0;

export function writeWhole(path: string, content: string): void {
  const target = targetOf(path);
  const old = statSync(target, { throwIfNoEntry: false });
  // A pipe or a device stays what it is.
  if (old && !old.isFile()) return writeFileSync(target, content);
  // Beside its target, for only within one file system a file takes the place of another at once.
  const draft = join(dirname(target), `.${basename(target).slice(0, 100)}.${process.pid}-${count++}.tmp`);
  try {
    writeFileSync(draft, content, { flag: 'wx', mode: old?.mode });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** A link stays a link. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return path;
    throw error;
  }
}
