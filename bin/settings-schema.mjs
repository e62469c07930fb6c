// Writes src/settings/settings.schema.json, with the rules and their options, so that editors complete them. Run by
// `npm run generate`; CI fails while it is out of date.

import { writeFile } from 'node:fs/promises';
import { load } from './load.mjs';

const ref = (name) => ({ $ref: `#/definitions/${name}` });
const text = { type: 'string', minLength: 1 };
/** What names or paths are compared with: longer than any of these. */
const pattern = { ...text, maxLength: 500 };

function settingOf({ severity, summary, optIn, options }) {
  const description = `${summary} (${severity}${optIn ? ', opt-in' : ''})`;
  if (!options) return { description, ...ref('level') };
  const properties = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      {
        description: option.summary,
        type: 'integer',
        minimum: option.least,
        maximum: option.most,
        default: option.default,
      },
    ]),
  );
  const given = { type: 'object', additionalProperties: false, properties };
  const list = { type: 'array', items: [ref('level'), given], minItems: 2, additionalItems: false };
  return { description, anyOf: [ref('level'), list] };
}

/** Those that judge devices, also by their roles, and those that settling has of comments, ignores and baselines. */
const { knownRules: rules } = await load('src/settle/known-rules.ts');

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:vrp-lint:settings:1',
  title: 'vrp-lint.config.json',
  description: 'The settings of vrp-lint. Paths and patterns are relative to the folder of this file.',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { description: 'Where this schema is, for editors.', type: 'string' },
    extends: {
      description:
        'The rules to begin with: recommended has all but the opt-in ones, strict takes their warnings for errors and their infos for warnings, all has the opt-in ones too.',
      enum: ['recommended', 'strict', 'all'],
      default: 'recommended',
    },
    files: {
      description:
        'What to lint when the command line names nothing: files, folders, patterns; what stands behind ! is taken out again.',
      type: 'array',
      items: pattern,
    },
    rules: ref('rules'),
    pairs: {
      description: 'Which devices back each other up, where the configurations do not tell it or tell it wrong.',
      type: 'array',
      items: ref('pair'),
    },
    overrides: {
      description: 'Rules as they are for some files or devices; later ones win.',
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['rules'],
        properties: {
          files: { description: 'Patterns of files, as core/**/*.cfg.', type: 'array', items: pattern, minItems: 1 },
          devices: {
            description: 'Names by sysname or as pairs give them, with stars, as CORE-*.',
            type: 'array',
            items: pattern,
            minItems: 1,
          },
          rules: ref('rules'),
        },
        if: { required: ['devices'] },
        else: { required: ['files'] },
      },
    },
    ignores: {
      description: 'Findings that someone looked at and accepted.',
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['rule', 'reason'],
        properties: {
          rule: ref('rule'),
          object: {
            description: 'As rbs:core or vrid:1, with stars as vrid:*; all objects where it is missing.',
            ...pattern,
          },
          device: {
            description: 'A name by sysname or as pairs give it, with stars; all devices where it is missing.',
            ...pattern,
          },
          reason: {
            description: 'Why the finding is accepted, for those who come later.',
            type: 'string',
            pattern: '\\S',
          },
        },
      },
    },
    failOn: {
      description: 'From which severity on findings make the run fail.',
      enum: ['error', 'warning', 'info', 'never'],
      default: 'warning',
    },
    maxWarnings: { description: 'More warnings than this make the run fail.', type: 'integer', minimum: 0 },
    baseline: { description: 'The file with the findings that were there before.', ...text },
  },
  definitions: {
    level: {
      description: 'How grave the findings of the rule are: on is as the rule says, off is not at all.',
      enum: ['error', 'warning', 'info', 'on', 'off'],
    },
    rule: { description: 'The id of a rule.', enum: rules.map(({ id }) => id) },
    rules: {
      description: 'How grave the findings of each rule are, with the options that the rule has.',
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])),
    },
    pair: {
      type: 'object',
      additionalProperties: false,
      required: ['a', 'b'],
      properties: {
        name: { description: 'What messages call the pair.', ...text },
        a: { description: 'A file, a pattern, or an object that tells more.', anyOf: [pattern, ref('side')] },
        b: {
          description: 'The same; what the stars of a stand for fills its stars.',
          anyOf: [pattern, ref('side')],
        },
      },
    },
    side: {
      type: 'object',
      additionalProperties: false,
      properties: {
        file: { description: 'A file or a pattern.', ...pattern },
        device: { description: 'The name by sysname; with a file, the device in it.', ...pattern },
        role: { description: 'Which of the two is in charge when both run.', enum: ['master', 'backup'] },
        name: { description: 'What messages call the device.', ...text },
      },
      if: { required: ['device'] },
      else: { required: ['file'] },
    },
  },
};

await writeFile('src/settings/settings.schema.json', `${JSON.stringify(schema)}\n`);
