// The command line: reads as the list of what vrp-lint can do.

import { existsSync } from 'node:fs';
import { nearest } from '../../grammar/expectation.ts';
import { didYouMean } from '../lint/wording.ts';
import type { Run } from './commands/command.ts';
import { runParse } from './commands/parse.ts';
import { OutputError, terminal, type Terminal } from './system/terminal.ts';
import { UsageError } from './usage/arguments.ts';
import { BadInput } from './usage/bad-input.ts';
import type { CommandName } from './usage/commands.ts';
import { ownFault } from './usage/own-fault.ts';

/** Loaded only when it is asked for: a configuration is parsed before all rules are read. */
const withRules = () => import('./with-rules.ts');

const runs: Readonly<Record<CommandName, () => Promise<Run>>> = {
  lint: async () => (await withRules()).runLint,
  pairs: async () => (await withRules()).runPairs,
  merge: async () => (await withRules()).runMerge,
  init: async () => (await withRules()).runInit,
  explain: async () => (await withRules()).runExplain,
  rules: async () => (await withRules()).runRules,
  parse: async () => runParse,
  completions: async () => (await withRules()).runCompletions,
};
const commands = new Map<string, () => Promise<Run>>(Object.entries(runs));

async function run(args: readonly string[], out: Terminal): Promise<number> {
  const [name = '', ...rest] = args;
  const command = await commands.get(name)?.();
  if (command) return command(rest, out);
  const meant = name === 'help' ? '--help' : nearest(name, [...commands.keys()]);
  if (meant !== undefined && !existsSync(name)) {
    throw new UsageError(`there is no command and no file "${name}"${didYouMean(meant)}`);
  }
  const lint = await runs.lint();
  return lint(args, out);
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
      const help = `; see vrp-lint ${commands.has(command) ? `${command} ` : ''}--help`;
      // Whoever is asked whether a word was meant has the remedy.
      out.warn(message.endsWith('?') ? message : message + help);
    } else if (error instanceof BadInput) {
      for (const sentence of error.sentences) out.warn(sentence);
    } else if (error instanceof OutputError) {
      out.warn(message);
    } else {
      out.warn(ownFault(`internal error: ${message}`));
    }
    return 2;
  }
}

/** What each of several threads does. */
export async function work(): Promise<void> {
  const thread = await withRules();
  return thread.work();
}
