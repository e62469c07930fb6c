// Several threads that work on tasks side by side. Each asks for the next task as soon as it is done with one.

import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { BY_DEVICE } from '../system/bytes.ts';
import { pathsOf, type Crew, type Product, type Task } from './task.ts';
import type { Beginning } from './thread.ts';

interface Job {
  readonly task: Task;
  done(products: readonly Product[]): void;
  failed(error: unknown): void;
}

interface Thread {
  readonly worker: Worker;
  /** In the order in which the answers will come. */
  readonly jobs: Job[];
}

/** So many that a thread never waits for the next. */
const AT_ONCE = 2;

/** What threads need of the platform is loaded with the first of them. `room`: megabytes for each. */
export async function threadsOf(size: number, beginning: Beginning, room: () => number): Promise<Crew> {
  const { Worker } = await import('node:worker_threads');
  const loader = join(__dirname, '../bin/compiled.js');
  const code = `require(${JSON.stringify(loader)}).load('cli.cjs').work()`;
  const limits = () => ({ maxOldGenerationSizeMb: room() });
  return new Threads(size, () => new Worker(code, { eval: true, workerData: beginning, resourceLimits: limits() }));
}

class Threads implements Crew {
  readonly #start: () => Worker;
  readonly #threads: Thread[] = [];
  readonly #waiting: Job[] = [];
  #next = 0;
  readonly size: number;

  constructor(size: number, start: () => Worker) {
    this.size = size;
    this.#start = start;
  }

  work(task: Task): Promise<readonly Product[]> {
    return new Promise((done, failed) => {
      this.#waiting.push({ task, done, failed });
      this.#hire();
      for (const thread of this.#threads) this.#feed(thread);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  /** One more thread, as long as there is work for it. */
  #hire(): void {
    if (this.#threads.length >= this.size || this.#waiting.length - this.#next === 0) return;
    const worker = this.#start();
    const thread: Thread = { worker, jobs: [] };
    this.#threads.push(thread);
    worker.on('message', (products: readonly Product[]) => {
      thread.jobs.shift()?.done(products);
      this.#feed(thread);
    });
    worker.on('error', (error) => this.#lose(thread, error));
  }

  #feed({ worker, jobs }: Thread): void {
    while (jobs.length < AT_ONCE) {
      const job = this.#waiting[this.#next];
      if (!job) return;
      this.#next++;
      jobs.push(job);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is about windows
      worker.postMessage(job.task);
    }
  }

  /** A thread that broke off takes the task with it that it was at; the others begin anew elsewhere. */
  #lose(thread: Thread, error: unknown): void {
    this.#threads.splice(this.#threads.indexOf(thread), 1);
    const [lost, ...others] = thread.jobs;
    this.#waiting.push(...others);
    if (!isOutOfMemory(error)) lost?.failed(error);
    else if (lost) void this.#again(lost);
    this.#hire();
    for (const each of this.#threads) this.#feed(each);
  }

  /** Of several files each by itself: it is only one of them that is too large. */
  async #again({ task, done, failed }: Job): Promise<void> {
    if (task.kind === 'judge' || task.paths.length < 2) return done([tooLarge(task)]);
    try {
      const each = task.paths.map((path) => this.work({ ...task, paths: [path], isAhead: false }));
      done((await Promise.all(each)).flat());
    } catch (error) {
      failed(error);
    }
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooLarge(task: Task): Product {
  const [file = ''] = task.kind === 'judge' ? pathsOf(task.unit) : task.paths;
  return { kind: 'fault', fault: { file, reason: `needs more memory than there is; ${BY_DEVICE}` } };
}
