// The command line: reads as the list of what vrp-lint can do.

import { existsSync } from 'node:fs';
import { didYouMean, readArguments, UsageError } from './arguments.ts';
import { runParse } from './parse.ts';
import { OutputError, terminal, type Terminal } from './terminal.ts';
import { tool } from './tool.ts';

const help = `Usage: vrp-lint COMMAND [options] FILE...

Reads the running configurations of Huawei VRP devices.

Commands:
  parse FILE...     show how configurations are read: tree, json or statistics

Options:
  -h, --help        this text; "vrp-lint COMMAND --help" tells more
  -V, --version     the version

Exit status: 0 done, 2 wrong usage or input that could not be read.
`;

const commands: Readonly<Record<string, (args: readonly string[], terminal: Terminal) => Promise<number>>> = {
  parse: runParse,
};

async function run(args: readonly string[], out: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name !== undefined && (!name.startsWith('-') || name === '-')) {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError(`there is no command "${name}"${suggestion(name)}`);
    return command(rest, out);
  }
  const { values } = readArguments(args, {
    help: { type: 'boolean', short: 'h', default: false },
    version: { type: 'boolean', short: 'V', default: false },
  });
  if (!values.help && !values.version) throw new UsageError('name a command');
  out.write(values.help ? help : `${tool.version}\n`);
  return 0;
}

/** Who names a file at once probably wants to see how it is read. */
function suggestion(name: string): string {
  return name === '-' || existsSync(name)
    ? `; did you mean vrp-lint parse ${name}?`
    : didYouMean(name, Object.keys(commands));
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
      out.warn(`${message}; see vrp-lint ${Object.hasOwn(commands, command) ? `${command} ` : ''}--help`);
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
