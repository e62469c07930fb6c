// What `vrp-lint --help` teaches: the options from their table, the rest as it is.

import { wrap } from '../report/width.ts';
import { GROUPS, lintOptions, type Option } from './options.ts';

const WIDTH = 100;
/** Where the texts of options begin. */
const COLUMN = 26;

function optionLines(name: string, { short, value, says }: Option): string {
  const flag = `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
  const [first = '', ...more] = wrap(says, WIDTH - COLUMN);
  const isLong = flag.length > COLUMN - 4;
  const head = isLong ? `  ${flag}\n${' '.repeat(COLUMN)}${first}` : `  ${flag.padEnd(COLUMN - 2)}${first}`;
  return [head, ...more.map((line) => ' '.repeat(COLUMN) + line)].map((line) => `${line}\n`).join('');
}

function optionsHelp(): string {
  const all: [string, Option][] = Object.entries(lintOptions);
  return GROUPS.map((group) => {
    const lines = all.filter(([, option]) => option.group === group).map(([name, option]) => optionLines(name, option));
    return `${group}:\n${lines.join('')}`;
  }).join('\n');
}

export const help = (): string => `Usage: vrp-lint [options] A.cfg B.cfg
       vrp-lint [options] [FILE, FOLDER or PATTERN...]
       vrp-lint COMMAND ...

Checks the running configurations of Huawei VRP devices that back each other up: what must be the same, mirrored or
different on the two of a pair, and what each of them needs for itself.

  A.cfg B.cfg       the configurations of the two devices of a pair; one file is enough when it holds both, and a
                    single device gets the checks that need no other
  FOLDER            all configurations in it (*.cfg, *.conf, *.vrp, *.txt and files without an ending); what
                    .gitignore and .vrp-lintignore name is left out
  PATTERN           a quoted pattern such as "sites/**/*.cfg"; "-" reads standard input

Of more than two devices the pairs are those that the settings declare, then those that the configurations show;
"vrp-lint pairs" lists them. Without any name, "files" in the settings says what to check.

${optionsHelp()}
Commands:
  lint FILE...      the same as without a command
  pairs FILE...     which devices back each other up, and why: as a table, data, a drawing or settings
  merge FILE...     one report from the JSON reports of all shards
  init              write a settings file to begin with
  explain RULE      what a rule demands, why, and what to do, with examples
  rules             all rules with their severities
  parse FILE...     show how configurations are read: tree, json or statistics

Examples:
  vrp-lint bras-a.cfg bras-b.cfg
  vrp-lint --format unix --fail-on error bras-a.cfg bras-b.cfg
  vrp-lint --format sarif=report.sarif --format text sites
  vrp-lint --changed sites/lisbon/core-a.cfg
  vrp-lint --baseline known.json --update-baseline sites
  vrp-lint ./parse ./rules      files that are called like commands

Exit status:
  0  nothing was found at or above the level of --fail-on
  1  something was
  2  wrong usage, input that could not be read, or a fault of vrp-lint
  3  there was no pair to check: the two devices do not refer to each other, and each by itself is without findings;
     what changed and a share of a run may be without one
`;
