// Folders with files for runs of the real executable, gone when the tests are over.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { executable, type Run } from './run.ts';
import { temporaryFolder } from './temporary.ts';

export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** The pair of README.md: an error and a warning. */
export const badPair = {
  a: readFileSync('fixtures/example/device-a.cfg', 'utf8'),
  b: readFileSync('fixtures/example/device-b.cfg', 'utf8'),
};

/** A folder of commands in which `vrp-lint` is ours. */
const commands = temporaryFolder();
symlinkSync(executable, join(commands, 'vrp-lint'));
symlinkSync(process.execPath, join(commands, 'node'));

export interface Surroundings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A script as the shell of a build server runs it, with `vrp-lint` on the path. */
export function shell(script: string, { cwd, env = {} }: Surroundings): Run {
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    env: { HOME: cwd, NO_COLOR: '1', ...env, PATH: [commands, process.env['PATH']].join(delimiter) },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}
