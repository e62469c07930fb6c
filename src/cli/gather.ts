// What a run is about: the files that were named or found, and what each of them says of itself.

import { resolve } from 'node:path';
import type { FileFacts } from '../fleet/facts.ts';
import type { Unit } from '../fleet/unit.ts';
import type { Fault } from '../lint/report.ts';
import { declaredUnits } from '../run/declared.ts';
import { FOREIGN, isOnePair } from '../run/plan.ts';
import type { Given } from './files.ts';
import { NOTHING_FOUND, readBytes, STDIN_NAME } from './input.ts';
import { findPaths, STDIN, type Path } from './paths.ts';
import type { Progress } from './progress.ts';
import type { Chosen } from './settings.ts';
import type { Crew } from './task.ts';

export interface Named {
  readonly names: readonly string[];
  /** What patterns are seen from. */
  readonly folder: string;
  /** What standard input is called; undefined where nobody said. */
  readonly stdinAs: string | undefined;
}

export interface Targets {
  readonly paths: readonly Path[];
  readonly given: Given;
  /** Names that lead to no file. */
  readonly faults: readonly Fault[];
}

export async function findTargets({ names, folder, stdinAs }: Named): Promise<Targets> {
  const { paths: found, empty } = await findPaths(names, folder);
  const isRead = stdinAs !== undefined || names.includes(STDIN);
  const name = stdinAs ?? STDIN_NAME;
  const isSame = (path: string) => path === STDIN || (stdinAs !== undefined && resolve(path) === resolve(stdinAs));
  const stdin: Path = { path: name, isNamed: true };
  const paths = found.map((each) => (isSame(each.path) ? stdin : each));
  if (isRead && !paths.includes(stdin)) paths.push(stdin);
  const given = new Map<string, Uint8Array>();
  const faults = empty.map((file): Fault => ({ file, reason: NOTHING_FOUND }));
  const bytes = isRead ? readBytes(STDIN) : undefined;
  if (bytes && 'reason' in bytes) faults.push({ file: name, reason: bytes.reason });
  else if (bytes) given.set(name, bytes);
  const isThere = ({ path }: Path) => path !== name || !isRead || given.has(name);
  return { paths: [...new Map(paths.map((each) => [each.path, each])).values()].filter(isThere), given, faults };
}

interface Gathered {
  readonly files: readonly FileFacts[];
  readonly faults: readonly Fault[];
}

interface Gathering {
  readonly paths: readonly Path[];
  readonly crew: Crew;
  readonly progress: Progress;
}

async function gather({ paths, crew, progress }: Gathering, isBrief: boolean): Promise<Gathered> {
  progress.begin('read', paths.length);
  const products = await Promise.all(
    paths.map(async ({ path, isNamed }): Promise<FileFacts | Fault> => {
      const product = await crew.work({ kind: 'facts', path, isBrief });
      progress.tick();
      if (product.kind === 'fault') return product.fault;
      if (product.kind !== 'facts') throw new Error('a file became a verdict');
      const { facts } = product;
      const isForeign = facts.devices.length === 0 && isNamed;
      return isForeign ? { file: path, reason: `${FOREIGN}; name a saved or displayed one` } : facts;
    }),
  );
  return {
    files: products.filter((each) => 'summary' in each),
    faults: products.filter((each) => 'reason' in each),
  };
}

export interface Survey extends Gathered {
  readonly paths: readonly string[];
  /** The pairs that the settings declare. */
  readonly declared: readonly Unit[];
  /** Whether all that the settings are about was read. */
  readonly isWhole: boolean;
}

interface Surveying {
  readonly targets: Targets;
  /** Whether somebody chose what to read, instead of all that the settings are about. */
  readonly isChoice: boolean;
  /** Whether one pair is going to be judged however it shows that it is one. */
  readonly isForJudging: boolean;
  readonly chosen: Chosen;
  readonly crew: Crew;
  readonly progress: Progress;
}

/** Everything read once: what is there, and what cannot be read. */
export async function survey({ targets, isChoice, isForJudging, chosen, crew, progress }: Surveying): Promise<Survey> {
  const paths = targets.paths.map(({ path }) => path);
  const gathering = { paths: targets.paths, crew, progress };
  const brief = isForJudging && paths.length <= 2 ? await gather(gathering, true) : undefined;
  const { files, faults } = brief && isOnePair(brief.files, chosen.settings) ? brief : await gather(gathering, false);
  const declared = declaredUnits(chosen.settings, chosen.folder, { paths, files });
  // Of a few files that are named, many a declared pair is not there.
  const all = [...targets.faults, ...faults, ...(isChoice ? [] : declared.faults)];
  return { paths, files, faults: all, declared: declared.units, isWhole: !isChoice && all.length === 0 };
}
