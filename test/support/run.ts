// Runs the real executable, as a user's shell would.

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export const executable = resolve('bin/vrp-lint.js');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

export function run(args: readonly string[], { cwd, input, env = {} }: Surroundings = {}): Run {
  const surroundings = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env };
  const { status, stdout, stderr } = spawnSync(process.execPath, [executable, ...args], {
    cwd,
    input,
    env: surroundings,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}
