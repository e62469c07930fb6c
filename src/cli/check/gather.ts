// The files of a run read once: what each of them says of itself, and what is wrong with them.

import type { FileFacts } from '../../fleet/facts.ts';
import type { Unit } from '../../fleet/unit.ts';
import type { Fault, Location } from '../../lint/report.ts';
import type { Verdict } from '../../lint/run.ts';
import { declaredUnits, faultOf } from '../../run/declared.ts';
import { FOREIGN, isOnePair } from '../../run/plan.ts';
import { batchesOf } from '../crew/batches.ts';
import { subjectOf, type Crew, type FileRead, type Product } from '../crew/task.ts';
import type { Progress } from '../system/progress.ts';
import type { Chosen } from './settings.ts';
import type { Targets } from './targets.ts';

interface Gathered {
  readonly files: readonly FileFacts[];
  readonly faults: readonly Fault[];
  /** Of each file that could be read the digest of its bytes. */
  readonly digests: ReadonlyMap<string, string>;
  /** Verdicts that reading gave already, by their subjects. */
  readonly ahead: ReadonlyMap<string, Verdict>;
}

async function gather(targets: Targets, { crew, purpose, progress }: Surveying, isBrief: boolean): Promise<Gathered> {
  progress.begin('read', targets.paths.length);
  const paths = targets.paths.map(({ path }) => path);
  const batches = batchesOf(paths, crew.size);
  const isAhead = purpose === 'verdicts' && batches.length > 1;
  const working = batches.map(async (batch) => {
    const products = await crew.work({ kind: 'read', paths: batch, isBrief, isAhead });
    progress.tick(batch.length);
    return products;
  });
  const named = new Set(targets.paths.flatMap(({ path, isNamed }) => (isNamed ? path : [])));
  return sorted((await Promise.all(working)).flat(), named);
}

/** What is in a file that somebody named must be a configuration. */
function sorted(products: readonly Product[], named: ReadonlySet<string>): Gathered {
  const read = products.filter((each) => each.kind === 'facts');
  const isForeign = ({ facts: { devices, summary } }: FileRead) => devices.length === 0 && named.has(summary.path);
  const foreign = read.filter(isForeign).map(({ facts: { summary } }) => summary.path);
  return {
    files: read.filter((each) => !isForeign(each)).map(({ facts }) => facts),
    faults: [
      ...products.flatMap((each) => (each.kind === 'fault' ? each.fault : [])),
      ...foreign.map((file) => ({ file, reason: `${FOREIGN}; name a saved or displayed one` })),
    ],
    digests: new Map(read.map(({ facts, digest }) => [facts.summary.path, digest])),
    ahead: new Map(products.flatMap((each) => (each.kind === 'verdict' ? [[subjectOf(each.unit), each.verdict]] : []))),
  };
}

export interface Survey extends Gathered {
  readonly paths: readonly string[];
  /** The pairs that the settings declare. */
  readonly declared: readonly Unit[];
  /** Whether all that the settings are about was read. */
  readonly isWhole: boolean;
}

/** Who does the work, and shows how far it has come. */
export interface Workers {
  readonly crew: Crew;
  readonly progress: Progress;
}

interface Surveying extends Workers {
  /** Of a part it is known only later which files are in it. */
  readonly purpose: 'pairs' | 'a part' | 'verdicts';
  readonly chosen: Chosen;
}

/** Everything read once: what is there, and what cannot be read. */
export async function survey(targets: Targets, surveying: Surveying): Promise<Survey> {
  const { isChoice } = targets;
  const { purpose, chosen } = surveying;
  const paths = targets.paths.map(({ path }) => path);
  // One pair is judged however it shows that it is one.
  const brief = purpose !== 'pairs' && paths.length <= 2 ? await gather(targets, surveying, true) : undefined;
  const gathered = brief && isOnePair(brief.files, chosen.settings) ? brief : await gather(targets, surveying, false);
  const { units, problems } = declaredUnits(chosen.settings, chosen.folder, { paths, files: gathered.files });
  // Of a few files that are named, many a declared pair is not there.
  const ofPairs = problems
    .filter(({ kind }) => !isChoice || kind === 'flaw')
    .map((problem) => faultOf(problem, entryIn(chosen)));
  const faults = [...targets.faults, ...gathered.faults, ...ofPairs];
  return { ...gathered, paths, faults, declared: units, isWhole: !isChoice && faults.length === 0 };
}

/** What was named, and what turned out to be a configuration: an older report may well lie in a folder that is searched. */
export function inputsOf({ paths }: Targets, { files }: Survey): string[] {
  const named = paths.flatMap(({ path, isNamed }) => (isNamed ? [path] : []));
  return [...named, ...files.flatMap(({ summary, devices }) => (devices.length > 0 ? [summary.path] : []))];
}

function entryIn({ file }: Chosen): (index: number) => Location {
  return (index) => {
    if (!file) throw new Error('pairs without settings');
    return file.placeOf(['pairs', index]);
  };
}
