// The tree: a file holds devices, devices hold statements, statements hold the statements of the view they open,
// and every line of the file has its node.

import type { Command } from './fields.ts';
import { all, type Branch, type Node } from './nodes.ts';
import type { Problem, Statement } from './statement.ts';
import type { Source } from './source.ts';

/** The configuration of one device; a file may hold several. */
export class Device {
  readonly kind = 'device';
  readonly config: Config;
  readonly children: Node[] = [];
  /** As `sysname` gives it. */
  name: string | undefined;

  constructor(config: Config) {
    this.config = config;
  }

  all<F>(command: Command<F>): Statement<F>[] {
    return all(this.children, command);
  }

  first<F>(command: Command<F>): Statement<F> | undefined {
    return this.all(command)[0];
  }
}

export interface Counts {
  readonly total: number;
  readonly typed: number;
  readonly unknown: number;
}

/** A whole file. */
export class Config {
  readonly source: Source;
  readonly devices: Device[] = [];

  constructor(source: Source) {
    this.source = source;
  }

  get path(): string {
    return this.source.path;
  }

  /** Lines of commands, free-form blocks counted as one; typed when the catalogue has the command. */
  get statements(): Counts {
    let typed = 0;
    let unknown = 0;
    // Not by `walk`: a generator for every line would take as long as reading the file.
    const count = (nodes: readonly Node[]): void => {
      for (const node of nodes) {
        if (node.kind === 'statement' || node.kind === 'text') typed++;
        else if (node.kind === 'unknown') unknown++;
        if ('children' in node && node.children) count(node.children);
      }
    };
    for (const { children } of this.devices) count(children);
    return { total: typed + unknown, typed, unknown };
  }

  get problems(): Problem[] {
    return [...walk(this)].flatMap((node) => (node.kind === 'statement' ? node.problems : []));
  }
}

/** Every node in the order of the file. */
export function* walk(from: Config | Branch): Generator<Node> {
  const branches = 'devices' in from ? from.devices : [from];
  for (const branch of branches) {
    for (const node of branch.children ?? []) {
      yield node;
      if (node.kind === 'statement' || node.kind === 'unknown') yield* walk(node);
    }
  }
}
