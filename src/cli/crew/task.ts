// The work on some files or on one unit, in whatever thread: only plain data goes in and comes out.

import type { Discover } from '../../fleet/discover.ts';
import type { FileFacts } from '../../fleet/facts.ts';
import type { Unit } from '../../fleet/unit.ts';
import type { Fault } from '../../lint/report.ts';
import type { Verdict } from '../../lint/run.ts';
import { shownFacts } from '../../run/facts.ts';
import type { Judging } from '../../run/judging.ts';
import { likelyPairs } from '../../run/plan.ts';
import { verdictOf } from '../../run/verdict.ts';
import type { Files, ReadFile } from '../system/files.ts';

/** To read files. `isAhead`: judges the likely pairs among them at once, so that nobody has to read them again. */
export interface Reading {
  readonly kind: 'read';
  readonly paths: readonly string[];
  /** No more is wanted than the names. */
  readonly isBrief: boolean;
  readonly isAhead: boolean;
}

/** To judge a unit, whose files had these digests when they were read. */
export interface JudgingTask {
  readonly kind: 'judge';
  readonly unit: Unit;
  readonly digests: readonly string[];
}

export type Task = Reading | JudgingTask;

/** `digest`, `digests`: of the bytes that it was made from. */
export interface FileRead {
  readonly kind: 'facts';
  readonly facts: FileFacts;
  readonly digest: string;
}

export interface UnitJudged {
  readonly kind: 'verdict';
  readonly unit: Unit;
  readonly verdict: Verdict;
  readonly digests: readonly string[];
}

interface Failure {
  readonly kind: 'fault';
  readonly fault: Fault;
}

/** Of the files in their order, then of what was judged. */
export type Product = FileRead | UnitJudged | Failure;

/** Who does the tasks: this thread, or several others. */
export interface Crew {
  /** How many work side by side. */
  readonly size: number;
  /** What could not be done beside the work; nothing that changes its result. */
  readonly remark?: string | undefined;
  /** How pairs are found of files with these digests, where it may be known from before. */
  readonly finding?: (digests: ReadonlyMap<string, string>) => Discover;
  work(task: Task): Promise<readonly Product[]>;
  close(): Promise<void>;
}

/** All that a verdict depends on beside the bytes of the files. */
export function subjectOf({ devices }: Unit): string {
  return JSON.stringify(devices.map(({ path, index, name, role }) => [path, index, name, role]));
}

/** Each file once. */
export function pathsOf({ devices }: Unit): string[] {
  return [...new Set(devices.map(({ path }) => path))];
}

export function productsOf(task: Task, files: Files, judging: Judging): Product[] {
  if (task.kind === 'judge') return [judged(task, files, judging)];
  const read = task.paths.map((path) => factsIn(path, task.isBrief, files));
  return task.isAhead ? [...read, ...judgedAhead(read, files, judging)] : read;
}

function factsIn(path: string, isBrief: boolean, files: Files): FileRead | Failure {
  const file = files.read(path);
  if ('reason' in file) return { kind: 'fault', fault: file };
  return { kind: 'facts', facts: shownFacts(file.config, isBrief), digest: file.digest };
}

function judged({ unit, digests }: JudgingTask, files: Files, judging: Judging): UnitJudged | Failure {
  const read = new Map<string, ReadFile>();
  for (const [index, path] of pathsOf(unit).entries()) {
    const file = files.read(path);
    if ('reason' in file) return { kind: 'fault', fault: file };
    if (file.digest !== digests[index]) return { kind: 'fault', fault: { file: path, reason: CHANGED } };
    read.set(path, file);
  }
  const configs = new Map([...read].map(([path, { config }]) => [path, config]));
  return { kind: 'verdict', unit, verdict: verdictOf(unit, configs, judging), digests };
}

const CHANGED = 'has changed while it was checked; check it again';

function judgedAhead(read: readonly (FileRead | Failure)[], files: Files, judging: Judging): UnitJudged[] {
  const known = read.filter((each) => each.kind === 'facts');
  const digests = new Map(known.map(({ facts, digest }) => [facts.summary.path, digest]));
  const products = likelyPairs(known.map(({ facts }) => facts)).map((unit) =>
    judged({ kind: 'judge', unit, digests: pathsOf(unit).map((path) => digests.get(path) ?? '') }, files, judging),
  );
  // Where none of them is wanted any more, they take no room.
  files.forget();
  return products.filter((each) => each.kind === 'verdict');
}

/** One task after the other, with room in between for whatever else there is to do. */
export function ownCrew(files: Files, judging: Judging): Crew {
  let last: Promise<unknown> = Promise.resolve();
  return {
    size: 1,
    work(task) {
      const products = last.then(() => productsOf(task, files, judging));
      last = products.then(breath, breath);
      return products;
    },
    close: async () => {},
  };
}

function breath(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}
