// A command as main runs it: its arguments are read, and `--help` is answered before anything else is looked at.

import type { Terminal } from '../system/terminal.ts';
import { readArguments } from '../usage/arguments.ts';
import { commands, type CommandName } from '../usage/commands.ts';
import { helpOf } from '../usage/help.ts';

/** Gives the exit status. */
export type Run = (args: readonly string[], terminal: Terminal) => Promise<number>;

type Options<N extends CommandName> = (typeof commands)[N]['options'];
type Given<N extends CommandName> = ReturnType<typeof readArguments<Options<N>>>;

export function command<N extends CommandName>(
  name: N,
  run: (given: Given<N>, terminal: Terminal) => Promise<number>,
): Run {
  return async (args, terminal) => {
    const options: Options<N> = commands[name].options;
    const given = readArguments(args, options);
    if (!('help' in given.values)) return run(given, terminal);
    terminal.write(helpOf(name));
    return 0;
  };
}
