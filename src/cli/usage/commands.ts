// The commands of vrp-lint: one table that main, help, completions and the manual page read.

import { SETTINGS_NAME } from '../../settings/find.ts';
import { IGNORE_FILE } from '../system/own-files.ts';
import { lintOptions, type Option } from './options.ts';

export interface Command {
  /** What it does, as lists of commands say it. */
  readonly says: string;
  /** What stands behind the options, as in `FILE...`. */
  readonly operands: string;
  /** What shells complete there. */
  readonly takes: 'files' | 'rules' | 'shells' | 'nothing';
  /** What it does, in paragraphs. */
  readonly about: readonly string[];
  readonly named?: Texts;
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly string[];
  readonly statuses: Texts;
}

/** Words, and what is said of each. */
export type Texts = readonly (readonly [word: string, text: string])[];

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

const help = { type: 'boolean', short: 'h', says: 'this text' } as const;
const { config, 'no-config': noConfig, jobs, format, quiet } = lintOptions;
const { 'fail-on': failOn, 'max-warnings': maxWarnings, 'exit-zero': exitZero } = lintOptions;

export const commands = {
  lint: {
    says: 'the same as without a command',
    operands: '[FILE, FOLDER or PATTERN...]',
    takes: 'files',
    about: [
      'Checks the running configurations of Huawei VRP devices that back each other up: what must be the same, mirrored or different on the two of a pair, and what each of them needs for itself.',
      'Of more than two devices the pairs are those that the settings declare, then those that the configurations show; "vrp-lint pairs" lists them. Without any name, "files" in the settings says what to check.',
    ],
    named: [
      [
        'A.cfg B.cfg',
        'the configurations of the two devices of a pair; one file is enough when it holds both, and a single device gets the checks that need no other',
      ],
      [
        'FOLDER',
        `all configurations in it (*.cfg, *.conf, *.vrp, *.txt and files without an ending); what .gitignore and ${IGNORE_FILE} name is left out`,
      ],
      ['PATTERN', 'a quoted pattern such as "sites/**/*.cfg"; "-" reads standard input'],
      ['!NAME', 'takes a file, folder or pattern out of what the others lead to'],
    ],
    options: lintOptions,
    examples: [
      'vrp-lint bras-a.cfg bras-b.cfg',
      'vrp-lint --format unix --fail-on error bras-a.cfg bras-b.cfg',
      'vrp-lint --format sarif=report.sarif --format text sites',
      'vrp-lint --changed sites/lisbon/core-a.cfg',
      'vrp-lint --baseline known.json --update-baseline sites',
      'vrp-lint ./parse ./rules      files that are called like commands',
    ],
    statuses: [
      ['0', 'nothing was found at or above the level of --fail-on'],
      ['1', 'something was'],
      ['2', 'wrong usage, input that could not be read, or a fault of vrp-lint'],
      [
        '3',
        'nothing was found because there was no pair to check, or no file; one device alone, --changed and --shard need none',
      ],
    ],
  },
  pairs: {
    says: 'which devices back each other up, and why: as a table, data, a drawing or settings',
    operands: 'FILE...',
    takes: 'files',
    about: [
      "Shows which devices back each other up, found by what their configurations say of each other: backup services, service-locations and E-Trunks that name each other's addresses, VRRP groups in common. What cannot be told for sure is listed with those who could be meant, never guessed.",
    ],
    options: {
      format: {
        type: 'string',
        value: 'FORMAT[=FILE]',
        words: ['text', 'json', 'mermaid', 'settings'],
        says: `text (for people, the default), json (for programs), mermaid (a drawing) or settings (the pairs as ${SETTINGS_NAME} declares them, with paths seen from its folder), to standard output or to a file`,
      },
      config,
      'no-config': noConfig,
      jobs,
      help,
    },
    examples: ['vrp-lint pairs "sites/**/*.cfg"', 'vrp-lint pairs --format settings=pairs.json "sites/**/*.cfg"'],
    statuses: [
      ['0', 'the pairs were shown'],
      ['2', 'wrong usage, or input that could not be read'],
    ],
  },
  merge: {
    says: 'one report from the JSON reports of all shards',
    operands: 'REPORT.json...',
    takes: 'files',
    about: [
      'Joins the JSON reports of all parts of a run that was split by --shard: the result, in any format, is the one that a single run would have given. The text report reads the configurations again to show their lines.',
    ],
    options: {
      format,
      quiet,
      'fail-on': failOn,
      'max-warnings': maxWarnings,
      'exit-zero': exitZero,
      config: { ...config, says: 'the settings, for --fail-on and --max-warnings; otherwise those of this folder' },
      'no-config': noConfig,
      help,
    },
    examples: [
      'vrp-lint --shard 1/2 --format json=part-1.json sites',
      'vrp-lint --shard 2/2 --format json=part-2.json sites',
      'vrp-lint merge part-1.json part-2.json',
    ],
    statuses: [
      ['0 to 3', 'as for vrp-lint itself'],
      ['2', 'also when a part is missing, there twice, or no report'],
    ],
  },
  init: {
    says: 'write a settings file to begin with',
    operands: '',
    takes: 'nothing',
    about: [
      `Writes ${SETTINGS_NAME} into this folder: all settings, with comments that tell what they do. A file that is there already stays as it is.`,
    ],
    options: { help },
    examples: ['vrp-lint init'],
    statuses: [
      ['0', 'the file was written'],
      ['2', 'it is there already, or cannot be written'],
    ],
  },
  explain: {
    says: 'what a rule demands, why, and what to do, with examples',
    operands: 'RULE',
    takes: 'rules',
    about: [
      'Shows what a rule demands, why it matters, what to do, and examples with what is found in them. "vrp-lint rules" lists the rules.',
    ],
    options: { help },
    examples: ['vrp-lint explain vrrp-priority-distinct'],
    statuses: [
      ['0', 'the rule was shown'],
      ['2', 'wrong usage, or no such rule'],
    ],
  },
  rules: {
    says: 'all rules with their severities',
    operands: '',
    takes: 'nothing',
    about: [
      'Lists the rules: what each is called, how severe its findings are, and what must hold. An opt-in rule runs where --rule, --preset all or the settings ask for it. "vrp-lint explain RULE" tells more about one.',
    ],
    options: {
      format: {
        type: 'string',
        value: 'FORMAT',
        words: ['text', 'json'],
        says: 'text (for people, the default) or json (for programs, with the source and the options of each rule)',
      },
      help,
    },
    examples: ['vrp-lint rules', 'vrp-lint rules --format json > rules.json'],
    statuses: [
      ['0', 'the rules were shown'],
      ['2', 'wrong usage'],
    ],
  },
  parse: {
    says: 'show how configurations are read: tree, json or statistics',
    operands: 'FILE...',
    takes: 'files',
    about: [
      'Shows how configurations are read: each line in its view, with the values found in it. What is not understood is kept, marked and counted. Keys and ciphers are not shown.',
    ],
    named: [['FILE', 'a configuration; "-" reads standard input; quoted patterns such as "*.cfg" work too']],
    options: {
      format: {
        type: 'string',
        value: 'FORMAT',
        words: ['tree', 'json'],
        says: 'tree (for people, the default) or json (for programs)',
      },
      stats: {
        type: 'boolean',
        says: 'numbers instead of the tree: lines and statements per view, unknown first words',
      },
      help,
    },
    examples: [
      'vrp-lint parse router.cfg',
      'vrp-lint parse --stats backups/*.cfg',
      'vrp-lint parse --format json router.cfg > tree.json',
    ],
    statuses: [
      ['0', 'all files were read'],
      ['2', 'wrong usage, or a file that could not be read; the others are still shown'],
    ],
  },
  completions: {
    says: 'what a shell needs to complete options, rules and files: bash, zsh or fish',
    operands: 'SHELL',
    takes: 'shells',
    about: [
      'Prints what a shell needs to complete commands, options, their values, rules and files. Put the line of your shell into the file that it reads when it starts.',
    ],
    named: [
      ['bash', 'in ~/.bashrc: source <(vrp-lint completions bash)'],
      ['zsh', 'in ~/.zshrc, behind compinit: source <(vrp-lint completions zsh)'],
      ['fish', 'in ~/.config/fish/config.fish: vrp-lint completions fish | source'],
    ],
    options: { help },
    examples: ['vrp-lint completions bash > /etc/bash_completion.d/vrp-lint'],
    statuses: [
      ['0', 'the completions were shown'],
      ['2', 'wrong usage, or a shell that is not known'],
    ],
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof commands;
