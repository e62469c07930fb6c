// What the user named, as paths of files: folders and patterns are looked up, files stay as they are.

import { isAbsolute, join } from 'node:path';
import type { Fault } from '../../lint/report.ts';
import { isTooWide } from './braces.ts';
import { withoutCircles } from './links.ts';
import { CACHE_FOLDER, IGNORE_FILE } from './own-files.ts';
import { statOf } from './places.ts';

export interface Path {
  readonly path: string;
  /** False when it was found in a folder or by a pattern: then it may well be something else than a configuration. */
  readonly isNamed: boolean;
}

/** Standard input, as users name it. */
export const STDIN = '-';

/** In a folder, files of these kinds and those without an ending are configurations; backup programs write the latter. */
const IN_FOLDERS = ['**/*.{cfg,conf,vrp,txt}', '**/!(*.*)'];
/** Where nothing of the user's own lies. */
const NEVER = ['**/node_modules', '**/.git', `**/${CACHE_FOLDER}`];

interface Found {
  readonly paths: readonly Path[];
  /** Folders and patterns without any file, and why. */
  readonly empty: readonly Fault[];
}

export async function findPaths(names: readonly string[], folder = '.'): Promise<Found> {
  const found = await Promise.all(names.map((name) => lookUp(name, folder)));
  const paths = new Map(found.flat().map((each) => [each.path, each]));
  return {
    paths: [...paths.values()],
    empty: names.flatMap((file, index) => (found[index]?.length === 0 ? { file, reason: emptiness(file) } : [])),
  };
}

export const NOTHING_FOUND = 'no file of a configuration is there; check the path or the pattern';

function emptiness(name: string): string {
  return isTooWide(name) ? 'its braces stand for more than 1000 patterns; name a folder' : NOTHING_FOUND;
}

/** Patterns of the settings are looked up in the folder of the settings, and said from where the user is. */
async function lookUp(name: string, folder: string): Promise<Path[]> {
  const path = name === STDIN ? name : within(folder, name);
  const kind = name === STDIN ? 'file' : kindOf(path);
  if (kind === 'folder') return search(IN_FOLDERS, path);
  if (kind === 'file' || !/[*?[\]{}!]/.test(name)) return [{ path, isNamed: true }];
  return isTooWide(name) ? [] : search([name], folder);
}

async function search(patterns: readonly string[], folder: string): Promise<Path[]> {
  // Loaded only when there is something to search.
  const { globby } = await import('globby');
  const cwd = folder === '' ? '.' : folder;
  const ignoring = { gitignore: true, ignoreFiles: [`**/${IGNORE_FILE}`], ignore: NEVER };
  // What is no pattern after all is said like one that finds nothing.
  const find = (options: Partial<typeof ignoring>) =>
    globby(patterns, { cwd, fs: withoutCircles(), suppressErrors: true, ...options }).catch(() => undefined);
  const found = (await find(ignoring)) ?? [
    ...((await find({ ...ignoring, ignore: [...NEVER, ...UNHEARD_OF] })) ?? []),
    ...((await find({ ignore: NEVER })) ?? []).filter((path) => path.startsWith('\\')),
  ];
  return found.sort().map((path) => ({ path: within(folder, path), isNamed: false }));
}

/** Names that begin with a backslash, of which ignore files cannot be asked: then none of the others would be found. */
const UNHEARD_OF = ['\\\\*', '\\\\*/**'];

function within(folder: string, path: string): string {
  return folder === '.' || isAbsolute(path) ? path : join(folder, path);
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stat = statOf(path);
  return stat && (stat.isDirectory() ? 'folder' : 'file');
}
