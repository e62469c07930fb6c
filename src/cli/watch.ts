// `--watch`: checks again whenever a file changes. A line marks where each run begins and ends, for editors.

import { statSync, watch, type FSWatcher } from 'node:fs';
import { dirname } from 'node:path';
import { findSettings } from '../settings/find.ts';
import { check, wantedNames } from './check.ts';
import type { LintOptions } from './lint-options.ts';
import { findPaths } from './paths.ts';
import { BadInput } from './bad-input.ts';
import { chosenSettings } from './settings.ts';
import type { Terminal } from './terminal.ts';

const BEGIN = 'vrp-lint: begins to check';
const END = 'vrp-lint: waits for changes';

/** Milliseconds: editors write a file in several steps. */
const SETTLED = 150;

/** Ends only with the process, or when nobody reads any more. */
export async function keepChecking(options: LintOptions, terminal: Terminal): Promise<number> {
  for (;;) {
    // Watched before it is looked at, so that no change in between is missed.
    const changes = new Changes(await foldersOf(options));
    if (!terminal.write(`${BEGIN}\n`)) return 0;
    await attempt(options, terminal);
    if (!terminal.write(`${END}\n`)) return 0;
    await changes.first();
  }
}

/** What is wrong now may be mended with the next change. */
async function attempt(options: LintOptions, terminal: Terminal): Promise<void> {
  try {
    await check(options, terminal);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    for (const sentence of error.sentences) terminal.warn(sentence);
  }
}

/** Of all files that the run depends on. */
async function foldersOf(options: LintOptions): Promise<Set<string>> {
  const settings = options['no-config'] ? undefined : (options.config ?? findSettings('.'));
  const chosen = await chosenSettings(options).catch(() => undefined);
  const named = chosen ? wantedNames(options, chosen) : { names: options.names, folder: '.', stdinAs: undefined };
  const { paths } = await findPaths(named.names, named.folder);
  const files = [...paths.map(({ path }) => path), settings, options.baseline].filter((each) => each !== undefined);
  return new Set([...named.names, ...files.map((file) => dirname(file))].filter(isFolder));
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

class Changes {
  readonly #watchers: readonly FSWatcher[];
  readonly #first: Promise<void>;

  constructor(folders: ReadonlySet<string>) {
    let timer: NodeJS.Timeout | undefined;
    let report = () => {};
    this.#first = new Promise((done) => {
      report = done;
    });
    this.#watchers = [...folders].map((folder) =>
      watch(folder, (_, name) => {
        // What vrp-lint writes itself is no change.
        if (name?.endsWith('.tmp')) return;
        clearTimeout(timer);
        timer = setTimeout(report, SETTLED);
      }),
    );
  }

  async first(): Promise<void> {
    await this.#first;
    for (const watcher of this.#watchers) watcher.close();
  }
}
