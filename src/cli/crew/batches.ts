// Files in handfuls: what is likely to be judged together is read together.

import { dirname } from 'node:path';

/** A pair or two: no long wait for the last handful, and garbage before it is old. */
const MOST = 4;

/** A folder stays together as far as it goes. `hands`: how many take them. */
export function batchesOf(paths: readonly string[], hands: number): string[][] {
  const most = Math.max(2, Math.min(MOST, Math.ceil(paths.length / hands / 2)));
  const batches: string[][] = [];
  let batch: string[] = [];
  for (const folder of foldersOf(paths)) {
    if (batch.length + folder.length > most) batch = [];
    for (const path of folder) {
      if (batch.length === most) batch = [];
      if (batch.length === 0) batches.push(batch);
      batch.push(path);
    }
  }
  return batches;
}

/** Of paths in their order those that follow each other in one folder. */
function foldersOf(paths: readonly string[]): string[][] {
  const folders: string[][] = [];
  let last: string | undefined;
  for (const path of paths) {
    const folder = dirname(path);
    if (folder === last) folders.at(-1)?.push(path);
    else folders.push([path]);
    last = folder;
  }
  return folders;
}
