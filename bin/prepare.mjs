// Builds the package when npm prepares it: in a checkout, before it is packed, and on its way from git to a user.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The npm that runs this, in this folder whatever else it was asked for. */
function npm(...args) {
  const { status } = spawnSync(process.execPath, [process.env.npm_execpath, ...args, '--no-global'], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

// `npm install -g git+URL`, which pre-commit uses, too, prepares a clone without installing what it is built with.
if (!existsSync('node_modules/esbuild')) npm('ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund');
npm('run', 'build');
