// Who does the work of a run: this thread alone, or several; with what was worked out before, if that is kept.

import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { Cache, withCache } from './cache.ts';
import { digestOf, type Files } from './files.ts';
import type { Targets } from './gather.ts';
import { judgingOf, type Chosen } from './settings.ts';
import { ownCrew, type Crew } from './task.ts';
import { Threads } from './threads.ts';

interface Work {
  readonly files: Files;
  readonly targets: Targets;
  readonly chosen: Chosen;
  readonly options: {
    readonly jobs?: number | undefined;
    readonly cache?: boolean;
    readonly 'cache-dir'?: string;
  };
}

/** A thread takes as long to start as some files take to judge. */
const FILES_PER_THREAD = 16;

const CACHE_FOLDER = '.vrp-lint-cache';

export async function crewFor({ files, targets, chosen: { terms }, options }: Work): Promise<Crew> {
  const { paths, given } = targets;
  const threads = Math.min(options.jobs ?? availableParallelism(), Math.floor(paths.length / FILES_PER_THREAD));
  const crew = threads > 1 ? new Threads(threads, { given, terms }) : ownCrew(files, await judgingOf(terms));
  if (!options.cache) return crew;
  // What the settings say of a path depends on where they are seen from, and on nothing else of the surroundings.
  const seed = digestOf(program(), JSON.stringify(terms ?? {}), relative(terms?.folder ?? '.', '.'));
  return withCache(crew, new Cache(options['cache-dir'] ?? CACHE_FOLDER, seed), files);
}

/** All that the program is made of: whatever changes in it, nothing of an older one is taken. */
function program(): string {
  const parts = ['cli.cjs', 'catalogue.txt', 'settings.mjs'];
  return digestOf(...parts.map((name) => readFileSync(`${__dirname}/${name}`)));
}
