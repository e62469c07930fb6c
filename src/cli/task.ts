// The work on one file or on one unit, in whatever thread: only plain data goes in and comes out.

import type { FileFacts } from '../fleet/facts.ts';
import type { Unit } from '../fleet/unit.ts';
import type { Fault } from '../lint/report.ts';
import type { Verdict } from '../lint/run.ts';
import { factsOf } from '../run/facts.ts';
import { verdictOf } from '../run/verdict.ts';
import type { Judging } from '../run/judging.ts';
import type { Files, ReadFile } from './files.ts';

export type Task =
  | { readonly kind: 'facts'; readonly path: string; readonly isBrief: boolean }
  | { readonly kind: 'verdict'; readonly unit: Unit };

/** `digests`: of the bytes that it was made from, file by file. */
export type Product =
  | { readonly kind: 'facts'; readonly facts: FileFacts; readonly digests: readonly string[] }
  | { readonly kind: 'verdict'; readonly verdict: Verdict; readonly digests: readonly string[] }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** Who does the tasks: this thread, or several others. */
export interface Crew {
  work(task: Task): Promise<Product>;
  close(): Promise<void>;
}

export function pathsOf(task: Task): string[] {
  return task.kind === 'facts' ? [task.path] : [...new Set(task.unit.devices.map(({ path }) => path))];
}

export function productOf(task: Task, files: Files, judging: Judging): Product {
  const read = new Map<string, ReadFile>();
  for (const path of pathsOf(task)) {
    const file = files.read(path);
    if ('reason' in file) return { kind: 'fault', fault: file };
    read.set(path, file);
  }
  const configs = new Map([...read].map(([path, { config }]) => [path, config]));
  const digests = [...read.values()].map(({ digest }) => digest);
  if (task.kind === 'verdict') return { kind: 'verdict', verdict: verdictOf(task.unit, configs, judging), digests };
  const [config] = configs.values();
  if (!config) throw new Error('a task without a file');
  return { kind: 'facts', facts: factsOf(config, task.isBrief), digests };
}

/** One task after the other, with room in between to say how far the work is. */
export function ownCrew(files: Files, judging: Judging): Crew {
  let last: Promise<unknown> = Promise.resolve();
  return {
    work(task) {
      const product = last.then(() => productOf(task, files, judging));
      last = product.catch(() => {});
      return product;
    },
    close: async () => {},
  };
}
