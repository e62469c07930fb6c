// `vrp-lint FILE...`: what the options ask for, once or again and again.

import { existsSync } from 'node:fs';
import { tool } from '../../lint/tool.ts';
import { check } from '../check/check.ts';
import { readLintOptions } from '../check/lint-options.ts';
import { printSettings } from '../check/print-settings.ts';
import { keepChecking } from '../check/watch.ts';
import type { Terminal } from '../system/terminal.ts';
import { UsageError } from '../usage/arguments.ts';
import { commands } from '../usage/commands.ts';
import { helpOf } from '../usage/help.ts';

export async function runLint(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readLintOptions(args);
  if (options.help || options.version) {
    terminal.write(options.help ? helpOf('lint') : `${tool.version}\n`);
    return 0;
  }
  if (!options.changed) refuseCommands(options.names);
  if (options['print-config']) return printSettings(options, terminal);
  return options.watch ? keepChecking(options, terminal) : check(options, terminal);
}

/** A command behind an option, as many programs take them, is no file. */
function refuseCommands(names: readonly string[]): void {
  const late = names.find((name) => Object.hasOwn(commands, name) && !existsSync(name));
  if (late === undefined) return;
  throw new UsageError(`there is no file "${late}"; the command goes first: vrp-lint ${late} ...`);
}
