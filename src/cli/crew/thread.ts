// What runs in each of several threads: takes tasks as they come, answers each.

import { digesting } from '../system/digests.ts';
import { Files, type Given } from '../system/files.ts';
import { productsOf, type Task } from './task.ts';
import { judgingOf, type Terms } from './terms.ts';

/** What a thread knows from the beginning. */
export interface Beginning {
  readonly given: Given;
  readonly terms: Terms | undefined;
}

export async function work(): Promise<void> {
  const { parentPort, workerData } = await import('node:worker_threads');
  const { given, terms }: Beginning = workerData;
  const files = new Files(given, await digesting());
  const judging = await judgingOf(terms);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is about windows
  parentPort?.on('message', (task: Task) => parentPort?.postMessage(productsOf(task, files, judging)));
}
