// How much memory each thread gets: what the largest pair needs. Without a limit the platform clears up late, and the more
// files there are, the more memory it takes.

import { remember } from '../../model/remember.ts';
import type { Given } from '../system/files.ts';
import { statOf } from '../system/places.ts';

const MEGABYTE = 1024 * 1024;

/** Megabytes: the program itself, and tasks of common files. */
const LEAST = 44;

/** The trees of two files, and what judging makes of them, as multiples of the text of one. */
const TIMES = 100;

/** What a run is about: files, and what gives its content only once. */
export interface Contents {
  readonly paths: readonly { readonly path: string }[];
  readonly given: Given;
}

/** Bytes of the largest. */
export const largestOf = remember(({ paths, given }: Contents): number =>
  paths.reduce((most, { path }) => Math.max(most, given.get(path)?.length ?? statOf(path)?.size ?? 0), 0),
);

/** Megabytes, never more than the platform gives of itself. Not asked for before there is work that no cache knows. */
export async function roomFor(contents: Contents): Promise<() => number> {
  const { getHeapStatistics } = await import('node:v8');
  return () =>
    Math.min(LEAST + (TIMES * largestOf(contents)) / MEGABYTE, getHeapStatistics().heap_size_limit / MEGABYTE);
}
