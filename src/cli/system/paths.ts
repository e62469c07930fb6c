// What the user named, as paths of files: folders and patterns are looked up, files stay as they are.

import { isAbsolute, join, resolve } from 'node:path';
import type { Fault } from '../../lint/report.ts';
import { isTooWide } from './braces.ts';
import { statOf } from './places.ts';
import { IN_FOLDERS, isLeftOut, search } from './search.ts';

export interface Path {
  readonly path: string;
  /** False when it was found in a folder or by a pattern: then it may well be something else than a configuration. */
  readonly isNamed: boolean;
}

/** Standard input, as users name it. */
export const STDIN = '-';

interface Found {
  readonly paths: readonly Path[];
  /** Folders and patterns without any file, and folders that cannot be looked into. */
  readonly faults: readonly Fault[];
}

/** What a name behind "!" leads to is taken out of what the others lead to. */
export async function findPaths(names: readonly string[], folder = '.'): Promise<Found> {
  const isException = (name: string) => /^!(?!\()/.test(name) && kindOf(within(folder, name)) === undefined;
  const wanted = names.filter((name) => !isException(name));
  const exceptions = names.filter(isException);
  const found = await Promise.all(wanted.map((name) => lookUp(name, folder)));
  const except = await Promise.all(exceptions.map((name) => lookUp(name.slice(1), folder)));
  const out = new Set(
    except
      .flatMap((each) => [...each.paths.map(({ path }) => path), ...each.faults.map(({ file }) => file)])
      .map((path) => resolve(path)),
  );
  const left = found.flatMap(({ paths }) => paths).filter(({ path }) => !out.has(resolve(path)));
  const paths = [...new Map(left.map((each) => [each.path, each])).values()];
  const lost = found.flatMap((each) => each.faults).filter(({ file }) => !out.has(resolve(file)));
  const faults = [...new Map(lost.map((each) => [each.file, each])).values()];
  const isNothing = paths.length === 0 && faults.length === 0;
  return { paths, faults: isNothing ? exceptions.map((file) => ({ file, reason: NOTHING_LEFT })) : faults };
}

const NOTHING_FOUND = 'no file of a configuration is there; check the path or the pattern';
const ALL_LEFT_OUT =
  'all configurations there are left out by .gitignore or .vrp-lintignore; name the files themselves';
const TOO_WIDE = 'its braces stand for more than 1000 patterns; name a folder';
const UNREADABLE = 'permission denied; make the folder readable';
const NOTHING_LEFT = 'nothing else that is named is left; name more, or take out less';

/** Whether it was looked, and nothing is there. */
export function isAbsence({ reason }: Fault): boolean {
  return [NOTHING_FOUND, ALL_LEFT_OUT, NOTHING_LEFT].includes(reason);
}

/** Where there is nothing of that name. */
export function isPattern(name: string): boolean {
  return /[*?[\]{}!]/.test(name);
}

/** Patterns of the settings are looked up in the folder of the settings, and said from where the user is. */
async function lookUp(name: string, folder: string): Promise<Found> {
  const path = name === STDIN ? name : within(folder, name);
  const kind = name === STDIN ? 'file' : kindOf(path);
  if (kind === 'folder') return searched(name, IN_FOLDERS, path);
  if (kind === 'file' || !isPattern(name)) return { paths: [{ path, isNamed: true }], faults: [] };
  if (isTooWide(name)) return { paths: [], faults: [{ file: name, reason: TOO_WIDE }] };
  // A pattern that begins with "!" would be read as an exception.
  return searched(name, [name.startsWith('!') ? `./${name}` : name], folder);
}

async function searched(file: string, patterns: readonly string[], place: string): Promise<Found> {
  const folder = place === '' ? '.' : place;
  const { paths, unreadable } = await search(patterns, folder);
  const faults = unreadable.map((path) => ({ file: within(place, path) || folder, reason: UNREADABLE }));
  if (paths.length > 0 || faults.length > 0)
    return { paths: paths.map((path) => ({ path: fileIn(place, path), isNamed: false })), faults };
  const reason = (await isLeftOut(patterns, folder)) ? ALL_LEFT_OUT : NOTHING_FOUND;
  return { paths: [], faults: [{ file, reason }] };
}

/** A file that is called like standard input is none. */
function fileIn(folder: string, path: string): string {
  const file = within(folder, path);
  return file === STDIN ? `./${file}` : file;
}

function within(folder: string, path: string): string {
  return folder === '.' || isAbsolute(path) ? path : join(folder, path);
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stat = statOf(path);
  return stat && (stat.isDirectory() ? 'folder' : 'file');
}
