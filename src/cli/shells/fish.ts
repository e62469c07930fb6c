// Completion in fish: a line for each command and option.

import { RULE_LEVELS } from '../../settings/settings.ts';
import { commands, SHELLS, type Command } from '../usage/commands.ts';
import type { Option } from '../usage/options.ts';
import { completedBehind } from './completed.ts';

export const fishCompletions = (
  rules: readonly string[],
): string => `# Completion of vrp-lint in fish: vrp-lint completions fish | source

set -g __vrp_lint_commands ${Object.keys(commands).join(' ')}
set -g __vrp_lint_rules ${rules.join(' ')}

# Whether the line is one of this command.
function __vrp_lint_is
  set -l words (commandline -opc)
  set -l command lint
  if set -q words[2]; and contains -- $words[2] $__vrp_lint_commands
    set command $words[2]
  end
  test $command = $argv[1]
end

# What is typed of a value, without the option before it.
function __vrp_lint_value
  string replace -r -- '^--[a-z-]+=' '' (commandline -ct)
end

function __vrp_lint_rule_levels
  set -l parts (string split -m 1 = -- (__vrp_lint_value))
  if set -q parts[2]
    printf '%s\\n' $parts[1]=(string split ' ' '${RULE_LEVELS.join(' ')}')
  else
    printf '%s=\\n' $__vrp_lint_rules
  end
end

# The words, or files behind "=".
function __vrp_lint_formats
  set -l parts (string split -m 1 = -- (__vrp_lint_value))
  if set -q parts[2]
    printf '%s\\n' $parts[1]=(__fish_complete_path $parts[2] | string replace -r '\\t.*' '')
  else
    printf '%s\\n' $argv
  end
end

complete -c vrp-lint -e
${Object.entries<Command>(commands)
  .map(([name, { says }]) => `complete -c vrp-lint -n __fish_is_first_arg -a ${name} -d ${quoted(says)}`)
  .join('\n')}
${Object.entries(commands).flatMap(commandLines).join('\n')}
`;

function commandLines([name, { options, takes }]: [string, Command]): string[] {
  const condition = `complete -c vrp-lint -n '__vrp_lint_is ${name}'`;
  const operands = {
    files: [],
    rules: [`${condition} -f -a '$__vrp_lint_rules'`],
    shells: [`${condition} -f -a '${SHELLS.join(' ')}'`],
    nothing: [`${condition} -f`],
  }[takes];
  return [...operands, ...Object.entries(options).map((each) => `${condition} ${optionFlags(each)}`)];
}

function optionFlags([name, option]: [string, Option]): string {
  const { short, says } = option;
  const flag = `-l ${name}${short === undefined ? '' : ` -s ${short}`}`;
  return [flag, valueFlags(option), `-d ${quoted(says)}`].filter((each) => each !== '').join(' ');
}

function valueFlags(option: Option): string {
  const words = option.words?.join(' ') ?? '';
  switch (completedBehind(option)) {
    case undefined:
      return '';
    case 'files':
      return '-r -F';
    case 'folders':
      return `-x -a '(__fish_complete_directories)'`;
    case 'rules':
      return `-x -a '(__vrp_lint_rule_levels)'`;
    case 'formats':
      return `-x -a '(__vrp_lint_formats ${words})'`;
    case 'words':
      return `-x -a '${words}'`;
    default:
      return '-x';
  }
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
