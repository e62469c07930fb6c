// The file system for searches: links to folders are followed, but none that leads back to where the search comes from.

import * as fs from 'node:fs';
import { dirname, resolve } from 'node:path';

type Tell = (error: NodeJS.ErrnoException | null, stat: fs.Stats) => void;

/**
 * Searches ask this about links alone. What it answers of a link itself is that it is no folder. Made for a search only:
 * copying the platform's file system loads its streams and promises.
 */
export function withoutCircles() {
  return {
    ...fs,
    stat(path: string, tell: Tell): void {
      if (leadsBack(path)) fs.lstat(path, tell);
      else fs.stat(path, tell);
    },
  };
}

/** Two such links in one folder would be followed in endless many ways. */
function leadsBack(path: string): boolean {
  try {
    const target = fs.realpathSync(path);
    return foldersAbove(resolve(path)).some((folder) => fs.realpathSync(folder) === target);
  } catch {
    return false; // a broken link, which leads nowhere
  }
}

function foldersAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [above, ...foldersAbove(above)];
}
