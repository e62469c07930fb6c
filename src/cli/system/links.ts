// The file system for searches: links to folders are followed, but none that leads back to where the search comes from;
// folders that may not be read are noted.

import * as fs from 'node:fs';
import { dirname, resolve } from 'node:path';

type Tell = (error: NodeJS.ErrnoException | null, stat: fs.Stats) => void;
type Listed = (error: NodeJS.ErrnoException | null, entries: fs.Dirent[]) => void;
type Named = (error: NodeJS.ErrnoException | null, names: string[]) => void;

/**
 * Searches ask for `stat` of links alone. What it answers of a link itself is that it is no folder. Made for a search
 * only: copying the platform's file system loads its streams and promises.
 */
export function forSearches(noteUnreadable: (folder: string) => void = () => {}) {
  const note = (folder: string, error: NodeJS.ErrnoException | null) => {
    if (error?.code === 'EACCES' || error?.code === 'EPERM') noteUnreadable(folder);
  };
  function readdir(path: string, options: { withFileTypes: true }, tell: Listed): void;
  function readdir(path: string, tell: Named): void;
  function readdir(path: string, ...how: [{ withFileTypes: true }, Listed] | [Named]): void {
    if (how.length === 1) return fs.readdir(path, how[0]);
    const [options, tell] = how;
    fs.readdir(path, options, (error, entries) => {
      note(path, error);
      tell(error, entries);
    });
  }
  return {
    ...fs,
    readdir,
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
