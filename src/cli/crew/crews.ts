// Who does the work of a run: this thread alone, or several; with what was worked out before, if that is kept.

import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import type { Files } from '../system/files.ts';
import { CACHE_FOLDER } from '../system/own-files.ts';
import { Cache } from './cache.ts';
import { CachedCrew } from './cached-crew.ts';
import { largestOf, roomFor, type Contents } from './room.ts';
import { ownCrew, type Crew } from './task.ts';
import { judgingOf, type Terms } from './terms.ts';
import { threadsOf } from './threads.ts';

interface Work {
  readonly files: Files;
  readonly targets: Contents;
  readonly terms: Terms | undefined;
  readonly options: {
    readonly jobs?: number | undefined;
    readonly cache?: boolean;
    readonly 'cache-dir'?: string;
  };
}

/** A thread takes as long to start as some files take to judge. */
const FILES_PER_THREAD = 16;

/** So many files are no trouble to the thread that the program runs in, whose memory has no limit. */
const FEW = 64;

/** Bytes: a larger file may need more memory than there is, and only a thread can end of that and leave the others. */
const LARGE = 8 * 1024 * 1024;

/** More than that only take memory from each other. */
const THREADS_PER_CORE = 2;
const LEAST_THREADS = 4;

export async function crewFor({ files, targets, terms, options }: Work): Promise<Crew> {
  const { paths, given } = targets;
  const threads = threadsFor(paths.length, options.jobs);
  const isOwn = threads < 2 && paths.length <= FEW && largestOf(targets) <= LARGE;
  const crew = isOwn
    ? ownCrew(files, await judgingOf(terms))
    : await threadsOf(Math.max(1, threads), { given, terms }, await roomFor(targets));
  if (!options.cache) return crew;
  // What the settings say of a path depends on where they are seen from, and on nothing else of the surroundings.
  const seed = files.digestOf(...program(), JSON.stringify(terms ?? {}), relative(terms?.folder ?? '.', '.'));
  return new CachedCrew(crew, new Cache(options['cache-dir'] ?? CACHE_FOLDER, seed, files.digestOf), files);
}

/** Who asks for some gets them, but none without work, and no more than the machine has any use for. */
function threadsFor(files: number, wanted: number | undefined): number {
  const cores = availableParallelism();
  return wanted === undefined
    ? Math.min(cores, Math.floor(files / FILES_PER_THREAD))
    : Math.min(wanted, files, Math.max(cores * THREADS_PER_CORE, LEAST_THREADS));
}

/** All that the program is made of: whatever changes in it, nothing of an older one is taken. */
function program(): Uint8Array[] {
  const parts = readdirSync(__dirname).filter((name) => /^catalogue\.txt$|\.cjs$/.test(name));
  return parts.sort().map((name) => readFileSync(join(__dirname, name)));
}
