// Runs the real executable, as a user's shell would.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text as textOf } from 'node:stream/consumers';

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

const withoutColours = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined };

export function run(args: readonly string[], { cwd, input, env = {} }: Surroundings = {}): Run {
  const surroundings = { ...withoutColours, ...env };
  const { status, stdout, stderr } = spawnSync(process.execPath, [executable, ...args], {
    cwd,
    input,
    env: surroundings,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** The same beside whatever else runs. */
export async function running(args: readonly string[], cwd: string): Promise<Run> {
  const child = spawn(process.execPath, [executable, ...args], {
    cwd,
    env: withoutColours,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = await Promise.all([textOf(child.stdout), textOf(child.stderr), once(child, 'close')]);
  return { status: child.exitCode, stdout, stderr };
}
