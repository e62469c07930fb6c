// Completion in zsh, by its own `_arguments`.

import { RULE_LEVELS } from '../../settings/settings.ts';
import { commands, SHELLS, type Command } from '../usage/commands.ts';
import type { Option } from '../usage/options.ts';
import { completedBehind } from './completed.ts';

export const zshCompletions = (rules: readonly string[]): string => `#compdef vrp-lint
# Completion of vrp-lint in zsh: source <(vrp-lint completions zsh), behind compinit

_vrp_lint_commands=(
${Object.entries<Command>(commands)
  .map(([name, { says }]) => `  ${quoted(`${name}:${says.replaceAll(':', '\\:')}`)}`)
  .join('\n')}
)

_vrp_lint_rules=(
${rules.map((id) => `  ${id}`).join('\n')}
)

_vrp_lint_rule_levels() {
  if compset -P '*='; then compadd -- ${RULE_LEVELS.join(' ')}
  else compadd -q -S = -- $_vrp_lint_rules; fi
}

_vrp_lint_rule_ids() { compadd "$@" -a _vrp_lint_rules }

# $1 is what _arguments hands on before the words.
_vrp_lint_formats() {
  if compset -P '*='; then _files
  else compadd "$@"; fi
}

_vrp_lint_first() {
  _describe -t commands command _vrp_lint_commands
  _files
}

_vrp_lint() {
  local command=lint
  if (( CURRENT > 2 )) && [[ -n \${(M)_vrp_lint_commands:#$words[2]:*} ]]; then
    command=$words[2]
    shift words
    (( CURRENT-- ))
  elif (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _vrp_lint_first
    return
  fi
  case $command in
${Object.entries(commands).map(commandCase).join('\n')}
  esac
}

if [[ $funcstack[1] == _vrp_lint ]]; then _vrp_lint "$@"
else compdef _vrp_lint vrp-lint; fi
`;

function commandCase([name, { options, takes }]: [string, Command]): string {
  const operands = {
    files: "'*:FILE:_files'",
    rules: "'1:RULE:_vrp_lint_rule_ids'",
    shells: `'1:SHELL:(${SHELLS.join(' ')})'`,
    nothing: '',
  }[takes];
  const specs = [...Object.entries(options).map(optionSpec), operands].filter((each) => each !== '');
  return `    ${name})\n      _arguments -s -S ${specs.join(' \\\n        ')} ;;`;
}

function optionSpec([name, option]: [string, Option]): string {
  const { short, multiple, says, value } = option;
  const text = `[${says.replace(/[[\]:\\]/g, '\\$&')}]`;
  if (short !== undefined) return `'(-${short} --${name})'{-${short},--${name}}${quoted(text)}`;
  const star = multiple ? '*' : '';
  if (value === undefined) return quoted(`${star}--${name}${text}`);
  return quoted(`${star}--${name}=${text}:${value.replace(/[[\]]/g, '')}:${actionFor(option)}`);
}

function actionFor(option: Option): string {
  const words = option.words?.join(' ') ?? '';
  switch (completedBehind(option)) {
    case 'files':
      return '_files';
    case 'folders':
      return '_files -/';
    case 'rules':
      return '_vrp_lint_rule_levels';
    case 'formats':
      return `_vrp_lint_formats ${words}`;
    case 'words':
      return `(${words})`;
    default:
      return ' ';
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
