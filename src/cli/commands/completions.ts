// `vrp-lint completions`: what shells need to complete commands, options, values, rules and files.

import { either } from '../../lint/wording.ts';
import { knownRules } from '../../settle/known-rules.ts';
import { bashCompletions } from '../shells/bash.ts';
import { fishCompletions } from '../shells/fish.ts';
import { zshCompletions } from '../shells/zsh.ts';
import { oneOf, UsageError } from '../usage/arguments.ts';
import { SHELLS } from '../usage/commands.ts';
import { command } from './command.ts';

export const runCompletions = command('completions', async ({ positionals }, terminal) => {
  const [name, ...surplus] = positionals;
  if (name === undefined || surplus.length > 0) throw new UsageError(`completions needs one shell: ${either(SHELLS)}`);
  const ids = knownRules.map(({ id }) => id);
  const scripts = { bash: bashCompletions, zsh: zshCompletions, fish: fishCompletions };
  terminal.write(scripts[oneOf('completions', SHELLS, name)](ids));
  return 0;
});
