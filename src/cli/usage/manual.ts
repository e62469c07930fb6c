// The manual page, `man vrp-lint`, from the tables of commands and options. Written by `npm run generate`.

import { FORMAT_USES } from '../../report/format-names.ts';
import { SETTINGS_NAME } from '../../settings/find.ts';
import { CACHE_FOLDER, IGNORE_FILE } from '../system/own-files.ts';
import { commands, type Command, type CommandName, type Texts } from './commands.ts';
import { flagOf, usageOf } from './help.ts';
import { GROUPS, type Option } from './options.ts';

const FILES: Texts = [
  [
    SETTINGS_NAME,
    'the settings: rules, pairs, what is accepted. Looked for in the working directory, then in those above it; "vrp-lint init" writes one to begin with.',
  ],
  [IGNORE_FILE, 'what is left out when a folder or a pattern is searched, in the notation of .gitignore.'],
  [CACHE_FOLDER, 'what --cache keeps; it may be deleted at any time.'],
];

const ENVIRONMENT: Texts = [
  ['NO_COLOR', 'when it is set and not empty, output has no colours.'],
  ['FORCE_COLOR', 'when it is set, output has colours even in a pipe; not with the values 0 and false.'],
  ['GITHUB_STEP_SUMMARY', 'the file to which --format github adds a summary in Markdown; GitHub Actions sets it.'],
];

export function manual(version: string): string {
  const main: Command = commands.lint;
  const [first = '', ...more] = main.about;
  return [
    `.\\" Written by "npm run generate": src/cli/usage/manual.ts`,
    `.TH VRP\\-LINT 1 "" "vrp\\-lint ${escaped(version)}" "User Commands"`,
    '.SH NAME',
    'vrp\\-lint \\- checks the Huawei VRP configurations of devices that back each other up',
    '.SH SYNOPSIS',
    ...synopsis('vrp-lint', `[options] ${main.operands}`),
    ...Object.keys(commands).flatMap((name) => (isCommand(name) && name !== 'lint' ? synopsis(...split(name)) : [])),
    '.SH DESCRIPTION',
    text(first),
    ...terms(main.named ?? []),
    ...more.flatMap((each) => ['.PP', text(each)]),
    '.SH OPTIONS',
    ...GROUPS.flatMap((group) => [`.SS ${escaped(group)}`, ...options(main, ({ group: own }) => own === group)]),
    '.SH FORMATS',
    ...terms(Object.entries(FORMAT_USES)),
    '.SH COMMANDS',
    ...Object.keys(commands).flatMap((name) => (isCommand(name) ? commandPart(name) : [])),
    '.SH EXIT STATUS',
    ...terms(main.statuses),
    '.SH FILES',
    ...terms(FILES),
    '.SH ENVIRONMENT',
    ...terms(ENVIRONMENT),
    '.SH EXAMPLES',
    ...examples(main.examples),
    '',
  ].join('\n');
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

function split(name: CommandName): [string, string] {
  return [`vrp-lint ${name}`, usageOf(name).slice(`vrp-lint ${name}`.length).trim()];
}

function synopsis(words: string, rest: string): string[] {
  return [`.B ${escaped(words)}`, ...(rest === '' ? [] : [text(rest)]), '.br'];
}

function commandPart(name: CommandName): string[] {
  const command: Command = commands[name];
  const title = `.SS ${escaped(`${name} ${command.operands}`.trim())}`;
  if (name === 'lint') return [title, text(`${command.says}.`)];
  return [
    title,
    ...command.about.flatMap((each) => [text(each), '.PP']),
    ...terms(command.named ?? []),
    ...options(command, () => true),
    ...terms(command.statuses.map(([status, says]) => [`exit status ${status}`, says])),
    ...examples(command.examples),
  ];
}

function options(command: Command, isWanted: (option: Option) => boolean): string[] {
  const wanted = Object.entries(command.options).filter(([, option]) => isWanted(option));
  return terms(wanted.map(([name, option]) => [flagOf(name, option), option.says]));
}

function terms(texts: Texts): string[] {
  return texts.flatMap(([word, says]) => ['.TP', `.B ${escaped(word)}`, text(says)]);
}

function examples(lines: readonly string[]): string[] {
  return ['.PP', '.EX', ...lines.map(text), '.EE'];
}

/** A line that troff takes for text, whatever it begins with. */
function text(line: string): string {
  return escaped(line).replace(/^[.']/, '\\&$&');
}

function escaped(line: string): string {
  return line.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('"', '\\(dq');
}
