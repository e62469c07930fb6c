// `--watch`: checks again whenever a file changes. A line marks where each run begins and ends, for editors.

import { dirname, resolve, sep } from 'node:path';
import { findSettings, SETTINGS_NAME } from '../../settings/find.ts';
import { CACHE_FOLDER } from '../system/own-files.ts';
import { findPaths, isPattern } from '../system/paths.ts';
import { isFolder } from '../system/places.ts';
import { foldersIn } from '../system/search.ts';
import { OutputError, type Terminal } from '../system/terminal.ts';
import { UsageError } from '../usage/arguments.ts';
import { BadInput } from '../usage/bad-input.ts';
import { baselinePath } from './baseline.ts';
import { Changes, type Cares } from './changes.ts';
import { check } from './check.ts';
import type { LintOptions } from './lint-options.ts';
import { chosenSettings } from './settings.ts';
import { wantedNames } from './targets.ts';

const BEGIN = 'vrp-lint: begins to check';
const END = 'vrp-lint: waits for changes';

/** Ends only with the process, or when nobody reads any more. */
export async function keepChecking(options: LintOptions, terminal: Terminal): Promise<number> {
  for (let isFirst = true; ; isFirst = false) {
    // Watched before it is looked at, so that no change in between is missed.
    const changes = new Changes(await caresOf(options, isFirst));
    if (!terminal.write(`${BEGIN}\n`)) return 0;
    await attempt(() => check(options, terminal), isFirst, terminal);
    if (!terminal.write(`${END}\n`)) return 0;
    await changes.first();
  }
}

/** What is wrong now may be mended with the next change; options are wrong once and for all. */
async function attempt<T>(work: () => Promise<T>, isFirst: boolean, terminal?: Terminal): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const sentences = error instanceof BadInput ? error.sentences : isFirst ? [] : sentencesOf(error);
    if (sentences.length === 0) throw error;
    for (const sentence of sentences) terminal?.warn(sentence);
    return undefined;
  }
}

/** Settings that are gone may have named the files, and a folder for a report may come back. */
function sentencesOf(error: unknown): readonly string[] {
  return error instanceof UsageError || error instanceof OutputError ? [error.message] : [];
}

/** All files that the run depends on. */
async function caresOf(options: LintOptions, isFirst: boolean): Promise<Cares> {
  const meant = await attempt(() => meantBy(options), isFirst);
  const { names, folder, baseline } = meant ?? { names: options.names, folder: '.', baseline: options.baseline };
  const found = (await findPaths(names, folder)).paths;
  const searched = found.flatMap(({ path, isNamed }) => (isNamed ? [] : [dirname(path)]));
  const cache = options['cache-dir'] ?? CACHE_FOLDER;
  const open = await openFolders(names, folder);
  // Without any settings, some may come.
  const settings = options['no-config'] ? [] : [options.config ?? findSettings('.') ?? SETTINGS_NAME];
  return {
    folders: [...new Set([...open, ...searched])].filter((each) => !isIn(each, cache)),
    files: [
      ...found.flatMap(({ path, isNamed }) => (isNamed ? [path] : [])),
      ...settings,
      ...(baseline === undefined ? [] : [baseline]),
    ],
    written: [...options.outputs.flatMap(({ file }) => (file === undefined ? [] : [file])), cache],
  };
}

/** Where files may appear that are meant: also in what is empty now. */
async function openFolders(names: readonly string[], folder: string): Promise<string[]> {
  const roots = names.map((name) => resolve(folder, isPattern(name) ? fixedPart(name) : name)).filter(isFolder);
  return (await Promise.all(roots.map(foldersIn))).flat();
}

function isIn(path: string, folder: string): boolean {
  return `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);
}

/** The folder in which a pattern is looked up. */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/');
  return parts.slice(0, parts.findIndex(isPattern)).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

async function meantBy(options: LintOptions) {
  const chosen = await chosenSettings(options);
  return { ...wantedNames(options, chosen), baseline: baselinePath(options, chosen) };
}
