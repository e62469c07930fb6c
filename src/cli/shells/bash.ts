// Completion in bash, from 3.2 on: nothing that macOS lacks.

import { RULE_LEVELS } from '../../settings/settings.ts';
import { commands, SHELLS, type Command } from '../usage/commands.ts';
import type { Option } from '../usage/options.ts';
import { completedBehind } from './completed.ts';

export const bashCompletions = (
  rules: readonly string[],
): string => `# Completion of vrp-lint in bash: source <(vrp-lint completions bash)

_vrp_lint_rules='${rules.join(' ')}'

# Readline cuts words at "=": what it is going to replace is only what stands behind the last one.
_vrp_lint_reply() {
  local line before=
  [[ $COMP_WORDBREAKS != *=* ]] && before=$1
  while IFS= read -r line; do COMPREPLY+=("$before$line"); done
}

_vrp_lint_words() { _vrp_lint_reply "$1" < <(compgen -W "$3" -- "$2"); }

# Where this bash cannot be told that these are files, readline completes files by itself.
_vrp_lint_can() { type compopt >/dev/null 2>&1 && compopt -o "$1" 2>/dev/null; }
_vrp_lint_files() { _vrp_lint_can filenames && _vrp_lint_reply "$1" < <(compgen "$3" -- "$2"); }

# The value of an option: its words, or files; behind "=" what goes with it.
_vrp_lint_value() {
  local before=$1 value=$2 behind=$2
  [[ $value == *=* ]] && behind=\${value#*=}
  case $3 in
    files) _vrp_lint_files "$before" "$value" -f ;;
    folders) _vrp_lint_files "$before" "$value" -d ;;
    rules)
      if [[ $value == *=* ]]; then _vrp_lint_words "$before\${value%%=*}=" "$behind" '${RULE_LEVELS.join(' ')}'
      else _vrp_lint_can nospace; _vrp_lint_words "$before" "$value" "\${_vrp_lint_rules// /= }="; fi ;;
    formats)
      if [[ $value == *=* ]]; then _vrp_lint_files "$before\${value%%=*}=" "$behind" -f
      else _vrp_lint_words "$before" "$value" "$4"; fi ;;
    words) _vrp_lint_words "$before" "$value" "$4" ;;
  esac
}

_vrp_lint() {
  local args=() word joins= i command=lint options operands current previous= option= before= value kind= words=
  COMPREPLY=()
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ \${#args[@]} -gt 0 && ( $word == =* || -n $joins ) ]]; then args[\${#args[@]}-1]+=$word
    else args+=("$word"); fi
    joins=
    [[ $word == *= ]] && joins=yes
  done
  current=\${args[\${#args[@]}-1]}
  [[ \${#args[@]} -gt 1 ]] && previous=\${args[\${#args[@]}-2]}
  if [[ \${#args[@]} -gt 1 ]]; then
    case \${args[0]} in ${Object.keys(commands).join('|')}) command=\${args[0]} ;; esac
  fi
  case $command in
${Object.entries(commands).map(commandCase).join('\n')}
  esac
  value=$current
  case $current in
    --*=*) option=\${current%%=*} before=$option= value=\${current#*=} ;;
    *) case $previous in --*=*) ;; --*) option=$previous ;; esac ;;
  esac
  case "$command $option" in
${Object.entries(commands).flatMap(optionCases).join('\n')}
  esac
  if [[ -n $kind ]]; then _vrp_lint_value "$before" "$value" "$kind" "$words"; return; fi
  if [[ $current == -* ]]; then _vrp_lint_words '' "$current" "$options"; return; fi
  [[ \${#args[@]} -eq 1 ]] && _vrp_lint_words '' "$current" '${Object.keys(commands).join(' ')}'
  case $operands in
    files) _vrp_lint_files '' "$current" -f ;;
    rules) _vrp_lint_words '' "$current" "$_vrp_lint_rules" ;;
    shells) _vrp_lint_words '' "$current" '${SHELLS.join(' ')}' ;;
  esac
}

complete -o default -F _vrp_lint vrp-lint
`;

function commandCase([name, { options, takes }]: [string, Command]): string {
  const flags = Object.entries<Option>(options).flatMap(([option, { short }]) => [
    `--${option}`,
    ...(short === undefined ? [] : [`-${short}`]),
  ]);
  return `    ${name}) options='${flags.join(' ')}' operands=${takes} ;;`;
}

/** One for each option that takes a value. */
function optionCases([name, { options }]: [string, Command]): string[] {
  return Object.entries<Option>(options).flatMap(([option, about]) => {
    const kind = completedBehind(about);
    const words = about.words === undefined ? '' : ` words='${about.words.join(' ')}'`;
    return kind === undefined ? [] : [`    '${name} --${option}') kind=${kind}${words} ;;`];
  });
}
