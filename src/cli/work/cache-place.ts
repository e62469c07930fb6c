// Where a cache may be: in a folder of its own, for whatever lies beside it would look like a part of it.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { statOf } from '../system/places.ts';
import { UsageError } from '../usage/arguments.ts';

export function checkCachePlace(folder: string): void {
  const stat = statOf(folder);
  if (!stat) return;
  if (!stat.isDirectory()) throw new UsageError(`--cache-dir names the file ${folder}; name a folder`);
  const isCache = existsSync(join(folder, DRAFTS));
  if (!isCache && readdirSync(folder).length > 0)
    throw new UsageError(`--cache-dir names ${folder}, which holds something else; name a folder for the cache alone`);
}

/** What every cache has, and hardly anything else. */
const DRAFTS = 'drafts';
