// A crew that is asked only for what the cache does not know.

import { discover, type Discover } from '../../fleet/discover.ts';
import type { Files } from '../system/files.ts';
import type { Cache } from './cache.ts';
import { factsIn, topologyIn, verdictIn } from './entries.ts';
import {
  pathsOf,
  subjectOf,
  type Crew,
  type FileRead,
  type JudgingTask,
  type Product,
  type Reading,
  type Task,
  type UnitJudged,
} from './task.ts';

export class CachedCrew implements Crew {
  readonly #crew: Crew;
  readonly #cache: Cache;
  readonly #files: Files;

  constructor(crew: Crew, cache: Cache, files: Files) {
    this.#crew = crew;
    this.#cache = cache;
    this.#files = files;
  }

  get size(): number {
    return this.#crew.size;
  }

  get remark(): string | undefined {
    return this.#cache.fault;
  }

  work(task: Task): Promise<readonly Product[]> {
    return task.kind === 'read' ? this.#read(task) : this.#judge(task);
  }

  finding(digests: ReadonlyMap<string, string>): Discover {
    return (members, declared) => {
      const files = [...new Set(members.map(({ ref }) => ref.path))];
      const parts = files.flatMap((path) => [path, digests.get(path) ?? '']);
      const name = this.#cache.nameOf('pairs', JSON.stringify(declared), ...parts);
      const known = topologyIn(this.#cache.get(name), members);
      if (known) return known;
      const topology = discover(members, declared);
      this.#cache.put(name, JSON.stringify(topology));
      return topology;
    };
  }

  async close(): Promise<void> {
    this.#cache.close();
    await this.#crew.close();
  }

  async #read(task: Reading): Promise<Product[]> {
    const known = new Map(task.paths.map((path) => [path, this.#factsOf(path, task)]));
    const paths = task.paths.filter((path) => !known.get(path));
    const products = paths.length > 0 ? await this.#crew.work({ ...task, paths }) : [];
    for (const product of products) this.#keep(product, task);
    // Those of the files come first, in the order of the files.
    const ofFiles = new Map(paths.map((path, index) => [path, products[index]]));
    const all = task.paths.map((path) => known.get(path) ?? ofFiles.get(path));
    return [...all.filter((each) => each !== undefined), ...products.slice(paths.length)];
  }

  async #judge(task: JudgingTask): Promise<readonly Product[]> {
    const verdict = verdictIn(this.#cache.get(this.#nameOfVerdict(task)), pathsOf(task.unit));
    if (verdict) return [{ kind: 'verdict', verdict, unit: task.unit, digests: task.digests }];
    const products = await this.#crew.work(task);
    for (const product of products) this.#keep(product);
    return products;
  }

  #factsOf(path: string, task: Reading): FileRead | undefined {
    const bytes = this.#files.bytes(path);
    if ('reason' in bytes) return undefined;
    const digest = this.#files.digestOf(bytes);
    const facts = factsIn(this.#cache.get(this.#nameOfFacts(path, digest, task)), path);
    return facts && { kind: 'facts', facts, digest };
  }

  #keep(product: Product, task?: Reading): void {
    if (product.kind === 'facts' && task) {
      const { facts, digest } = product;
      this.#cache.put(this.#nameOfFacts(facts.summary.path, digest, task), JSON.stringify(facts));
    } else if (product.kind === 'verdict') {
      this.#cache.put(this.#nameOfVerdict(product), JSON.stringify(product.verdict));
    }
  }

  #nameOfFacts(path: string, digest: string, { isBrief }: Reading): string {
    return this.#cache.nameOf(isBrief ? 'names' : 'facts', path, digest);
  }

  #nameOfVerdict({ unit, digests }: Pick<UnitJudged, 'unit' | 'digests'>): string {
    return this.#cache.nameOf('verdict', subjectOf(unit), ...digests);
  }
}
