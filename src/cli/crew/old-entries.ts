// What leaves the cache: entries that no run has asked for in a long time. Looked after once a day, for it takes longer
// than a small run.

import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DAY = 24 * 60 * 60 * 1000;
const MOST_DAYS = 30;

/** Whatever else lies there is not of the cache. */
const ENTRY = /^[0-9a-f]{62}\.entry$/;

/** Its time says when this was done the last time. */
const MARK = 'cleared';

export function isDue(folder: string): boolean {
  const mark = statSync(join(folder, MARK), { throwIfNoEntry: false });
  return !mark || Date.now() - mark.mtimeMs > DAY;
}

/** `used`: entries that this run has asked for. */
export function clearOut(folder: string, used: readonly string[]): void {
  const now = new Date();
  for (const path of used) utimesSync(path, now, now);
  for (const part of readdirSync(folder).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    for (const name of readdirSync(join(folder, part)).filter((each) => ENTRY.test(each))) {
      const path = join(folder, part, name);
      const stat = statSync(path, { throwIfNoEntry: false });
      if (stat?.isFile() && now.getTime() - stat.mtimeMs > MOST_DAYS * DAY) rmSync(path, { force: true });
    }
  }
  writeFileSync(join(folder, MARK), '');
}
