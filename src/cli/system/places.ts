// Places in the file system, as far as they can be asked about: who reads or writes there says what is wrong with them.

import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Undefined for whatever is not there or cannot be reached. */
export function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

export function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() ?? false;
}

/** The same for all ways to write a path, and for links. */
export function identityOf(path: string): string {
  const stat = statOf(path);
  return stat?.isFile() ? `${stat.dev} ${stat.ino}` : resolve(path);
}
