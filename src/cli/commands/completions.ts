// `vrp-lint completions`: what shells need to complete commands, options, values, rules and files.

import { knownRules } from '../../settle/known-rules.ts';
import { bashCompletions } from '../shells/bash.ts';
import { fishCompletions } from '../shells/fish.ts';
import { zshCompletions } from '../shells/zsh.ts';
import type { Terminal } from '../system/terminal.ts';
import { oneOf, readArguments, UsageError } from '../usage/arguments.ts';
import { commands, SHELLS } from '../usage/commands.ts';
import { helpOf } from '../usage/help.ts';

export async function runCompletions(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, commands.completions.options);
  if (values.help) {
    terminal.write(helpOf('completions'));
    return 0;
  }
  const [name, ...surplus] = positionals;
  if (name === undefined || surplus.length > 0) throw new UsageError('completions needs one shell: bash, zsh or fish');
  const ids = knownRules.map(({ id }) => id);
  const scripts = { bash: bashCompletions, zsh: zshCompletions, fish: fishCompletions };
  terminal.write(scripts[oneOf('completions', SHELLS, name)](ids));
  return 0;
}
