// How much memory each thread gets: what the largest pair needs. Without a limit the platform clears up late, and the more
// files there are, the more memory it takes.

import { statOf } from '../system/places.ts';

const MEGABYTE = 1024 * 1024;

/** Megabytes: the program itself, and tasks of common files. */
const LEAST = 64;

/** The trees of two files, and what judging makes of them, as multiples of the text of one. */
const TIMES = 100;

/** Megabytes, never more than the platform gives of itself. */
export async function roomFor(paths: readonly { readonly path: string }[]): Promise<number> {
  const { getHeapStatistics } = await import('node:v8');
  const largest = paths.reduce((most, { path }) => Math.max(most, statOf(path)?.size ?? 0), 0);
  return Math.min(LEAST + (TIMES * largest) / MEGABYTE, getHeapStatistics().heap_size_limit / MEGABYTE);
}
