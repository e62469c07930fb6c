// What `--help` teaches: the text of each command from the tables of commands and options.

import { wrap } from '../../report/width.ts';
import { commands, type Command, type CommandName, type Texts } from './commands.ts';
import { GROUPS, type Option } from './options.ts';

const WIDTH = 100;
/** Where the texts of options begin, and those of other words. */
const OPTION_COLUMN = 26;
const WORD_COLUMN = 20;
const STATUS_COLUMN = 5;
const LONG_STATUS_COLUMN = 10;

export function helpOf(name: CommandName): string {
  const command: Command = commands[name];
  const isMain = name === 'lint';
  return [
    isMain ? mainUsage(command) : `Usage: ${usageOf(name)}\n`,
    ...aboutLines(command, isMain),
    ...(isMain ? groups(command) : [section('Options', optionLines(command.options))]),
    ...(isMain ? [section('Commands', commandLines())] : []),
    section('Examples', command.examples.map((example) => `  ${example}\n`).join('')),
    section('Exit status', lines(command.statuses, statusColumn(command.statuses))),
  ].join('\n');
}

/** As `vrp-lint pairs [options] FILE...`. */
export function usageOf(name: CommandName): string {
  const { options, operands }: Command = commands[name];
  const isPlain = Object.keys(options).length <= 1;
  return ['vrp-lint', name, isPlain ? '' : '[options]', operands].filter((each) => each !== '').join(' ');
}

/** As `-h, --help` or `--format FORMAT[=FILE]`. */
export function flagOf(name: string, { short, value }: Option): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}

function mainUsage({ operands }: Command): string {
  return [
    'Usage: vrp-lint [options] A.cfg B.cfg',
    `       vrp-lint [options] ${operands}`,
    '       vrp-lint COMMAND ...\n',
  ].join('\n');
}

/** What it does, then the words of the usage, then what else there is to say. */
function aboutLines({ about, named = [] }: Command, isMain: boolean): string[] {
  const paragraphs = about.map((text) => `${wrap(text, WIDTH).join('\n')}\n`);
  const words = named.length === 0 ? [] : [lines(named, isMain ? WORD_COLUMN : OPTION_COLUMN - 14)];
  return [...paragraphs.slice(0, 1), ...words, ...paragraphs.slice(1)];
}

function groups({ options }: Command): string[] {
  const all = Object.entries(options);
  return GROUPS.map((group) =>
    section(group, optionLines(Object.fromEntries(all.filter(([, option]) => option.group === group)))),
  );
}

function optionLines(options: Command['options']): string {
  return lines(
    Object.entries(options).map(([name, option]) => [flagOf(name, option), option.says]),
    OPTION_COLUMN,
  );
}

function commandLines(): string {
  return lines(
    Object.entries(commands).map(([name, { operands, says }]) => [
      [name, name === 'lint' ? 'FILE...' : operands].join(' ').trim(),
      says,
    ]),
    OPTION_COLUMN,
  );
}

function section(title: string, text: string): string {
  return `${title}:\n${text}`;
}

/** Words, each with its text beside it; what is too long for its column stands above it. */
function lines(texts: Texts, column: number): string {
  return texts
    .flatMap(([word, text]) => {
      const [first = '', ...more] = wrap(text, WIDTH - column);
      const isLong = word.length > column - 4;
      const head = isLong ? `  ${word}\n${' '.repeat(column)}${first}` : `  ${word.padEnd(column - 2)}${first}`;
      return [head, ...more.map((line) => ' '.repeat(column) + line)];
    })
    .map((line) => `${line}\n`)
    .join('');
}

function statusColumn(statuses: Texts): number {
  return statuses.some(([status]) => status.length > 1) ? LONG_STATUS_COLUMN : STATUS_COLUMN;
}
