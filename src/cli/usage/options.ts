// The options of `vrp-lint FILE...`: one table that arguments, help, completions and the manual page read.

import { FORMATS } from '../../report/format-names.ts';
import { PRESETS } from '../../settings/settings.ts';
import { CACHE_FOLDER } from '../system/own-files.ts';
import { LEVELS } from './levels.ts';

/** An option as the platform's parser takes it, and what people are told about it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: true;
  readonly short?: string;
  /** Where there are many of them. */
  readonly group?: Group;
  /** What stands behind it, in capitals. */
  readonly value?: string;
  readonly words?: readonly string[];
  readonly says: string;
}

export const GROUPS = ['What is checked', 'What counts', 'Output', 'Many devices', 'Other'] as const;
type Group = (typeof GROUPS)[number];

export const lintOptions = {
  config: {
    type: 'string',
    group: 'What is checked',
    value: 'FILE',
    says: 'the settings; otherwise vrp-lint.config.json in this folder or the nearest one above it',
  },
  'no-config': { type: 'boolean', group: 'What is checked', says: 'no settings at all' },
  preset: {
    type: 'string',
    group: 'What is checked',
    value: 'NAME',
    words: PRESETS,
    says: 'recommended (the default), strict (warnings are errors, infos are warnings) or all (every rule)',
  },
  rule: {
    type: 'string',
    multiple: true,
    group: 'What is checked',
    value: 'ID=SEVERITY',
    says: 'how grave a rule is: error, warning, info, on or off; goes before the settings',
  },
  changed: {
    type: 'boolean',
    group: 'What is checked',
    says: 'the files named are those that changed: checks the pairs that they belong to',
  },
  'stdin-as': {
    type: 'string',
    group: 'What is checked',
    value: 'PATH',
    says: 'what standard input is called in reports and settings; it takes the place of that file',
  },
  'fail-on': {
    type: 'string',
    group: 'What counts',
    value: 'LEVEL',
    words: LEVELS,
    says: 'the lowest severity that makes the exit status 1: error, warning (the default) or info; or never',
  },
  'max-warnings': {
    type: 'string',
    group: 'What counts',
    value: 'NUMBER',
    says: 'up to so many warnings do not make the exit status 1',
  },
  'exit-zero': { type: 'boolean', group: 'What counts', says: 'exit status 0 whatever is found' },
  baseline: {
    type: 'string',
    group: 'What counts',
    value: 'FILE',
    says: 'findings that are known and wait for their time; only new ones are shown',
  },
  'update-baseline': {
    type: 'boolean',
    group: 'What counts',
    says: 'writes what is found now into the file of --baseline',
  },
  format: {
    type: 'string',
    multiple: true,
    group: 'Output',
    value: 'FORMAT[=FILE]',
    words: FORMATS,
    says: `text (the default) or another one, to standard output or to a file; several times for several: ${FORMATS.join(', ')}`,
  },
  quiet: { type: 'boolean', group: 'Output', says: 'shows errors and the number of findings, and nothing else' },
  watch: { type: 'boolean', group: 'Output', says: 'checks again whenever a file changes, until it is stopped' },
  jobs: {
    type: 'string',
    group: 'Many devices',
    value: 'NUMBER',
    says: 'how many threads work; otherwise as many as the machine has for it',
  },
  cache: { type: 'boolean', group: 'Many devices', says: 'keeps what was found, and looks again only at what changed' },
  'cache-dir': {
    type: 'string',
    group: 'Many devices',
    value: 'FOLDER',
    says: `where --cache keeps it; ${CACHE_FOLDER} otherwise`,
  },
  shard: {
    type: 'string',
    group: 'Many devices',
    value: 'I/N',
    says: 'checks part I of N of the pairs; vrp-lint merge joins the JSON reports of all parts',
  },
  'print-config': { type: 'boolean', group: 'Other', says: 'shows the settings in effect, and checks nothing' },
  help: { type: 'boolean', short: 'h', group: 'Other', says: 'this text; "vrp-lint COMMAND --help" tells more' },
  version: { type: 'boolean', short: 'V', group: 'Other', says: 'the version' },
} as const satisfies Readonly<Record<string, Option>>;
