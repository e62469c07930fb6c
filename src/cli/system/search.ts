// Folders and patterns looked up in the file system: what is there, without what the user left out.

import { dirname, join, relative, resolve } from 'node:path';
import { forSearches } from './links.ts';
import { CACHE_FOLDER, IGNORE_FILE } from './own-files.ts';
import { statOf } from './places.ts';

/** In a folder, files of these kinds and those without an ending are configurations; backup programs write the latter. */
export const IN_FOLDERS = ['**/*.{cfg,conf,vrp,txt}', '**/!(*.*)'];
/** Where nothing of the user's own lies. */
const NEVER = ['**/node_modules', '**/.git', `**/${CACHE_FOLDER}`];

/** Loaded only when there is something to search. */
const globbing = () => import('globby');

/** Paths as seen from the folder. */
interface Searched {
  readonly paths: readonly string[];
  /** Folders in which nobody may look. */
  readonly unreadable: readonly string[];
}

export async function search(patterns: readonly string[], folder: string): Promise<Searched> {
  const { paths, unreadable } = await searched(patterns, folder, false);
  return { paths: paths.toSorted(), unreadable: unreadable.toSorted() };
}

/** Whether there is something that ignore files leave out. */
export async function isLeftOut(patterns: readonly string[], folder: string): Promise<boolean> {
  const { globby } = await globbing();
  const options = { cwd: folder, fs: forSearches(), suppressErrors: true, ignore: NEVER };
  return (await globby(patterns, options).catch(() => [])).length > 0;
}

/** The folder and all below it in which a search may look. */
export async function foldersIn(folder: string): Promise<string[]> {
  const { paths, unreadable } = await searched(ANY_FOLDER, folder, true);
  return ['', ...paths].filter((path) => !unreadable.includes(path)).map((path) => join(folder, path));
}

async function searched(patterns: readonly string[], folder: string, onlyDirectories: boolean): Promise<Searched> {
  const unreadable = new Set<string>();
  const way = { cwd: folder, fs: forSearches((path) => unreadable.add(path)), suppressErrors: true };
  const found = await listed(patterns, { ...way, onlyDirectories });
  const isOut = await leavingOut(folder);
  const denied = [...unreadable].filter((path) => !isOut(`${path}/`)).map((path) => relative(resolve(folder), path));
  return { paths: found.filter((path) => !isOut(resolve(folder, path))), unreadable: await meant(denied, way) };
}

interface SearchWay {
  readonly cwd: string;
  readonly fs: ReturnType<typeof forSearches>;
  readonly suppressErrors: boolean;
  readonly onlyDirectories?: boolean;
}

const IGNORING = { gitignore: true, ignoreFiles: [`**/${IGNORE_FILE}`], ignore: NEVER };

async function listed(patterns: readonly string[], way: SearchWay): Promise<string[]> {
  const { globby } = await globbing();
  // What is no pattern after all is said like one that finds nothing.
  const find = (options: Partial<typeof IGNORING>) => globby(patterns, { ...way, ...options }).catch(() => undefined);
  const found = await find(IGNORING);
  if (found) return found;
  const heard = (await find({ ...IGNORING, ignore: [...NEVER, ...UNHEARD_OF] })) ?? [];
  const unheard = (await find({ ignore: NEVER })) ?? [];
  return [...heard, ...unheard.filter((path) => path.startsWith('\\'))];
}

/** Ignore files are looked for everywhere: only a search tells which of the folders they leave out. */
async function meant(denied: readonly string[], way: SearchWay): Promise<string[]> {
  if (denied.length === 0) return [];
  const { globby } = await globbing();
  const folders = await globby(ANY_FOLDER, { ...way, ...IGNORING, onlyDirectories: true });
  return denied.filter((path) => path === '' || path.startsWith('..') || folders.includes(path));
}

const ANY_FOLDER = ['**'];

/** Names that begin with a backslash, of which ignore files cannot be asked: then none of the others would be found. */
const UNHEARD_OF = ['\\\\*', '\\\\*/**'];

/** What the ignore files above a folder say of what is in it: a search from there sees only those below. */
async function leavingOut(folder: string): Promise<(path: string) => boolean> {
  const above = foldersAbove(resolve(folder)).filter((each) => statOf(join(each, IGNORE_FILE))?.isFile());
  if (above.length === 0) return () => false;
  const { isIgnoredByIgnoreFiles } = await globbing();
  const asked = above.map((cwd) => isIgnoredByIgnoreFiles(IGNORE_FILE, { cwd, suppressErrors: true }));
  const answers = await Promise.all(asked);
  return (path) => answers.some((isIgnored) => isIgnored(path));
}

function foldersAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [above, ...foldersAbove(above)];
}
