// The command line: reads as the list of what vrp-lint can do.

import { existsSync } from 'node:fs';
import { nearest } from '../../grammar/expectation.ts';
import { UsageError } from './arguments.ts';
import type { CommandName } from './commands.ts';
import { runCompletions } from './completions.ts';
import { runExplain } from './explain.ts';
import { runInit } from './init.ts';
import { runLint } from './lint.ts';
import { runMerge } from './merge.ts';
import { runParse } from './parse.ts';
import { runPairs } from './pairs.ts';
import { runRules } from './rules.ts';
import { BadInput } from './settings.ts';
import { OutputError, terminal, type Terminal } from './terminal.ts';

export { work } from './thread.ts';

type Run = (args: readonly string[], terminal: Terminal) => Promise<number>;

const runs: Readonly<Record<CommandName, Run>> = {
  lint: runLint,
  pairs: runPairs,
  merge: runMerge,
  init: runInit,
  explain: runExplain,
  rules: runRules,
  parse: runParse,
  completions: runCompletions,
};
const commands = new Map<string, Run>(Object.entries(runs));

async function run(args: readonly string[], out: Terminal): Promise<number> {
  const [name = '', ...rest] = args;
  const command = commands.get(name);
  if (command) return command(rest, out);
  const meant = nearest(name, [...commands.keys()]);
  if (meant !== undefined && !existsSync(name)) {
    throw new UsageError(`there is no command and no file "${name}"; did you mean ${meant}?`);
  }
  return runLint(args, out);
}

/** Runs the command line and returns the exit status; nothing that a user does makes it throw. */
export async function main(args: readonly string[]): Promise<number> {
  const out = terminal();
  try {
    return await run(args, out);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof UsageError) {
      const [command = ''] = args;
      out.warn(`${message}; see vrp-lint ${commands.has(command) ? `${command} ` : ''}--help`);
    } else if (error instanceof BadInput) {
      for (const sentence of error.sentences) out.warn(sentence);
    } else if (error instanceof OutputError) {
      out.warn(message);
    } else {
      out.warn(
        `internal error: ${message}; this is a fault of vrp-lint, please report it with the input that shows it`,
      );
    }
    return 2;
  }
}
