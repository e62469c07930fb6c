// Paths as settings see them: from the folder of the settings, with slashes.

import { posix, relative, sep } from 'node:path';

export function seenFrom(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, '/');
}

/** The pattern without `./` and detours. */
export function plainPattern(pattern: string): string {
  return posix.normalize(pattern);
}
