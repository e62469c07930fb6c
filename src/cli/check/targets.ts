// What a run is about: the names that were given, or those of the settings, as files.

import { resolve } from 'node:path';
import type { Fault } from '../../lint/report.ts';
import { isReadOnce, readBytes } from '../system/bytes.ts';
import type { Given } from '../system/files.ts';
import { STDIN_NAME } from '../system/input.ts';
import { findPaths, STDIN, type Path } from '../system/paths.ts';
import { UsageError } from '../usage/arguments.ts';
import type { Chosen } from './settings.ts';

interface Named {
  readonly names: readonly string[];
  readonly isChoice: boolean;
  /** What patterns are seen from. */
  readonly folder: string;
  /** What standard input is called; undefined where nobody said. */
  readonly stdinAs: string | undefined;
}

interface NamesGiven {
  readonly names: readonly string[];
  readonly changed?: boolean;
  readonly 'stdin-as'?: string;
}

/** Without names, and for what changed, all that the settings are about. */
export function wantedNames({ names, changed, 'stdin-as': stdinAs }: NamesGiven, { settings, folder }: Chosen): Named {
  const [one, other, ...more] = names;
  if (one !== undefined && one === other && more.length === 0)
    throw new UsageError(`${one} is named twice; a pair has two files`);
  const named = { isChoice: names.length > 0, stdinAs };
  if (names.length > 0 && !changed) return { ...named, names, folder: '.' };
  if (settings.files && settings.files.length > 0) return { ...named, names: settings.files, folder };
  if (changed || stdinAs !== undefined) return { ...named, names: changed ? ['.'] : [], folder: '.' };
  throw new UsageError('name the configurations of the two devices of a pair, or the folder of a fleet');
}

export interface Targets {
  readonly paths: readonly Path[];
  readonly given: Given;
  /** Whether somebody chose what to read, instead of all that the settings are about. */
  readonly isChoice: boolean;
  /** Names that lead to no file, and folders that cannot be looked into. */
  readonly faults: readonly Fault[];
}

export async function findTargets({ names, isChoice, folder, stdinAs }: Named): Promise<Targets> {
  const { paths: found, faults: lost } = await findPaths(names, folder);
  const isRead = stdinAs !== undefined || names.includes(STDIN);
  const name = stdinAs ?? STDIN_NAME;
  const isSame = (path: string) => path === STDIN || (stdinAs !== undefined && resolve(path) === resolve(stdinAs));
  const stdin: Path = { path: name, isNamed: true };
  const all = found.map((each) => (isSame(each.path) ? stdin : each));
  if (isRead && !all.includes(stdin)) all.push(stdin);
  const paths = [...new Map(all.map((each) => [each.path, each])).values()];
  // What gives its content only once is kept: a run may come back to a file.
  const once = paths.filter((each) => (isRead && each === stdin) || (each.isNamed && isReadOnce(each.path)));
  const given = new Map<string, Uint8Array>();
  const faults = [...lost];
  for (const each of once) {
    const bytes = readBytes(each === stdin ? STDIN : each.path);
    if ('reason' in bytes) faults.push({ file: each.path, reason: bytes.reason });
    else given.set(each.path, bytes);
  }
  return { paths: paths.filter((each) => !once.includes(each) || given.has(each.path)), given, isChoice, faults };
}
