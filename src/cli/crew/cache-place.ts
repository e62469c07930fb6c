// Where a cache may be: in a folder of its own, for whatever lies beside it would look like a part of it.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { statOf } from '../system/places.ts';
import { UsageError } from '../usage/arguments.ts';

/** What every cache has, and hardly anything else. */
export const DRAFTS = 'drafts';

export function checkCachePlace(folder: string): void {
  const stat = statOf(folder);
  if (!stat) return;
  if (!stat.isDirectory()) throw new UsageError(`--cache-dir names the file ${folder}; name a folder`);
  if (!existsSync(join(folder, DRAFTS)) && holdsSomething(folder))
    throw new UsageError(`--cache-dir names ${folder}, which holds something else; name a folder for the cache alone`);
}

function holdsSomething(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false; // writing into it says why
  }
}
