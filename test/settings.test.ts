// Settings as people get them wrong: each mistake is told with its place, its key and what was meant.

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Source } from '../grammar/source.ts';
import { rules } from '../rules/index.ts';
import { checkSettings, readSettings, sayProblems } from '../src/settings/read.ts';
import { PRESETS, RULE_LEVELS } from '../src/settings/settings.ts';

function said(text: string): string[] {
  const read = readSettings('c', text);
  return 'problems' in read ? sayProblems(read, 'c') : [];
}

describe('what is no JSON', () => {
  test.each([
    ['', 'c:1:1: the file is empty; {} stands for no settings'],
    ['\uFEFF \n', 'c:1:1: the file is empty; {} stands for no settings'],
    ['// nothing', 'c:1:11: a value is expected here'],
    ['{"failOn": }', 'c:1:12: a value is expected here'],
    ['{"failOn" "error"}', 'c:1:11: a colon is missing before this'],
    ['{\n  "failOn": "error"\n  "files": []\n}', 'c:3:3: a comma is missing before this'],
    ['{failOn: "error"}', 'c:1:2: keys and texts stand in double quotes; other words are true, false and null'],
    ["{'failOn': 1}", 'c:1:2: keys and texts stand in double quotes; other words are true, false and null'],
    ['{"failOn": "error"', 'c:1:19: a closing } is missing'],
    ['{"files": ["a"', 'c:1:15: a closing ] is missing'],
    ['{"baseline": "C:\\x"}', 'c:1:14: a backslash that stands for itself is written twice'],
    ['{"baseline": "a}', 'c:1:14: the text does not end in its line: a double quote is missing'],
    ['{"baseline": "a\tb"}', 'c:1:14: a tab or another control character in a text is written as \\t or \\u0000'],
    ['{} {}', 'c:1:4: the settings end before this: it belongs to nothing'],
    ['{} /* and', 'c:1:4: the comment does not end'],
    ['{} /*', 'c:1:4: the comment does not end'],
    ['{"maxWarnings": 01}', 'c:1:18: a comma is missing before this'],
    ['['.repeat(100_000), 'c:1:51: is nested too deeply'],
  ])('%j', (text, message) => {
    expect(said(text)).toEqual([message]);
  });
});

describe('what is JSON but no settings', () => {
  test.each([
    ['[]', 'c:1:1: expected an object, not an empty list'],
    ['null', 'c:1:1: expected an object, not null'],
    ['{"failon": "error"}', 'c:1:2: failon: there is no such key; did you mean failOn?'],
    ['{"failOn": "warn"}', 'c:1:12: failOn: expected error, warning, info or never, not "warn"; did you mean warning?'],
    ['{"extends": "stict"}', 'c:1:13: extends: expected recommended, strict or all, not "stict"; did you mean strict?'],
    ['{"maxWarnings": -1}', 'c:1:17: maxWarnings: expected a whole number, 0 or more, not -1'],
    ['{"maxWarnings": "3"}', 'c:1:17: maxWarnings: expected a whole number, 0 or more, not "3"'],
    ['{"files": "a.cfg"}', 'c:1:11: files: expected a list, not "a.cfg"'],
    ['{"files": ["a", 1]}', 'c:1:17: files[1]: expected a text, not 1'],
    ['{"baseline": ""}', 'c:1:14: baseline: expected a text that is not empty, not ""'],
    [
      '{"ignores": [{"rule": "vrrp-vip-match", "reason": " "}]}',
      'c:1:51: ignores[0].reason: expected a text that is not empty, not " "',
    ],
    ['{"files": [],\n "files": []}', 'c:2:2: files: stands in line 1 already'],
    [
      '{"rules": {"vrrp-vip-macth": "off"}}',
      'c:1:12: rules.vrrp-vip-macth: there is no such rule; did you mean vrrp-vip-match?',
    ],
    [
      '{"rules": {"vrrp-vip-match": "eror"}}',
      'c:1:30: rules.vrrp-vip-match: expected error, warning, info, on or off, not "eror"; did you mean error?',
    ],
    [
      '{"rules": {"vrrp-vip-match": 2}}',
      'c:1:30: rules.vrrp-vip-match: expected error, warning, info, on or off, not 2; did you mean error?',
    ],
    [
      '{"rules": {"vrrp-vip-match": ["off", {}]}}',
      'c:1:30: rules.vrrp-vip-match: expected error, warning, info, on or off, not a list of 2: the rule has no options',
    ],
    [
      '{"rules": {"arp-preempt-delay-600": 7}}',
      'c:1:37: rules.arp-preempt-delay-600: expected error, warning, info, on or off, or a list, not 7',
    ],
    [
      '{"rules": {"arp-preempt-delay-600": ["on"]}}',
      'c:1:37: rules.arp-preempt-delay-600: expected a level and an object with options, not a list of 1',
    ],
    [
      '{"rules": {"arp-preempt-delay-600": ["onn", {}]}}',
      'c:1:38: rules.arp-preempt-delay-600[0]: expected error, warning, info, on or off, not "onn"; did you mean on?',
    ],
    [
      '{"rules": {"arp-preempt-delay-600": ["on", {"second": 1}]}}',
      'c:1:45: rules.arp-preempt-delay-600[1].second: there is no such option; did you mean seconds?',
    ],
    [
      '{"rules": {"arp-preempt-delay-600": ["on", {"seconds": 9999}]}}',
      'c:1:56: rules.arp-preempt-delay-600[1].seconds: expected a whole number from 1 to 3600, not 9999',
    ],
    [
      '{"rules": {"arp-preempt-delay-600": ["on", {"seconds": "9"}]}}',
      'c:1:56: rules.arp-preempt-delay-600[1].seconds: expected a whole number from 1 to 3600, not "9"',
    ],
    ['{"pairs": [{"a": "x"}]}', 'c:1:12: pairs[0].b: is missing'],
    ['{"pairs": [{"a": "x", "b": 5}]}', 'c:1:28: pairs[0].b: expected a text, or an object, not 5'],
    [
      '{"pairs": [{"a": "x", "b": {"name": "y"}}]}',
      'c:1:28: pairs[0].b.file: is missing, and so is device: one of the two is needed',
    ],
    [
      '{"pairs": [{"a": "x", "b": {"device": "y", "rol": "z"}}]}',
      'c:1:44: pairs[0].b.rol: there is no such key; did you mean role?',
    ],
    [
      '{"pairs": [{"a": "x", "b": {"device": "y", "role": "slave"}}]}',
      'c:1:52: pairs[0].b.role: expected master or backup, not "slave"',
    ],
    [
      '{"pairs": [{"a": {"file": "x", "role": "master"}, "b": {"file": "y", "role": "master"}}]}',
      'c:1:78: pairs[0].b.role: only one of the two is the master, and a is it already',
    ],
    [
      '{"overrides": [{"rules": {}}]}',
      'c:1:16: overrides[0].files: is missing, and so is devices: one of the two is needed',
    ],
    [
      '{"overrides": [{"files": [], "rules": {}}]}',
      'c:1:26: overrides[0].files: expected at least one entry, not an empty list',
    ],
    ['{"overrides": [{"files": ["a"], "rules": {"x": "off"}}]}', 'c:1:43: overrides[0].rules.x: there is no such rule'],
    ['{"ignores": [{"rule": "vrrp-vip-match"}]}', 'c:1:14: ignores[0].reason: is missing'],
    [
      '{"ignores": [{"rule": "vip-match", "reason": "x"}]}',
      'c:1:23: ignores[0].rule: expected the id of a rule, not "vip-match"',
    ],
    [
      '{"ignores": [{"rule": "vrrp-vip-match", "reason": "x", "y z": 1}]}',
      'c:1:56: ignores[0]["y z"]: there is no such key: expected rule, object, device or reason',
    ],
    [
      '{"__proto__": {"failOn": "never"}}',
      'c:1:2: __proto__: there is no such key: expected extends, files, rules, pairs, overrides, ignores, failOn, maxWarnings or baseline',
    ],
    ['{"rules": {"__proto__": "off"}}', 'c:1:12: rules.__proto__: there is no such rule'],
  ])('%s', (text, message) => {
    expect(said(text)).toEqual([message]);
  });
});

test('all is said at once, in the order of the file, and many are counted', () => {
  const wrong = Array.from({ length: 12 }, (_, index) => `"key${index}": 1`).join(',\n');
  const lines = said(`{"failOn": 1,\n${wrong}}`);
  expect(lines.slice(0, 2)).toEqual([
    'c:1:12: failOn: expected error, warning, info or never, not 1; did you mean warning?',
    expect.stringMatching(/^c:2:1: key0: there is no such key/),
  ]);
  expect(lines.slice(10)).toEqual(['c: 3 more problems']);
});

test('comments, trailing commas, a mark of the byte order and any line end are no mistakes', () => {
  const read = readSettings(
    'c',
    '\uFEFF// why\r\n{\r\n  "rules": { /* not here */ "vrrp-vip-match": "off", },\r\n  "ignores": [],\r\n}',
  );
  expect(read).toMatchObject({ settings: { rules: { 'vrrp-vip-match': 'off' }, ignores: [] } });
});

test('a part of the settings is found again', () => {
  const read = readSettings('c', '{"ignores": [\n  { "rule": "vrrp-vip-match", "reason": "x" },\n]}');
  const place = { file: 'c', line: 2, column: 3, endLine: 2, endColumn: 46 };
  expect('problems' in read ? read : read.placeOf(['ignores', 0])).toEqual(place);
});

test('settings that are no text are checked too, without places', () => {
  expect(checkSettings({ failOn: 'never' })).toEqual({ settings: { failOn: 'never' } });
  const message = 'there is no such key; did you mean failOn?';
  expect(checkSettings({ failon: 'never' })).toEqual({ problems: [{ key: 'failon', message }], more: 0 });
});

test('the schema is a schema, and knows all rules, their options and all words', () => {
  const schema = JSON.parse(readFileSync('src/settings/settings.schema.json', 'utf8'));
  expect(new Ajv().validateSchema(schema)).toBe(true);
  expect(Object.keys(schema.definitions.rules.properties)).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
  expect(schema.properties.extends.enum).toEqual(PRESETS);
  expect(schema.definitions.level.enum).toEqual(RULE_LEVELS);
});

describe('whatever the text', () => {
  const holds = (text: string) => {
    const read = readSettings('c', text);
    if (!('problems' in read)) return;
    expect(read.problems.length).toBeGreaterThan(0);
    const source = new Source('c', text);
    for (const { line = 0, column = 0 } of read.problems) {
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(Math.max(1, source.lineCount));
      expect(column).toBeGreaterThan(0);
      expect(column).toBeLessThanOrEqual(source.lineEnd(line - 1) - source.lineStart(line - 1) + 1);
    }
  };
  const signs = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '/*',
    '//',
    '\n',
    '\r\n',
    '"rules"',
    '"files"',
    '"a"',
    '0',
    '-',
    'true',
  ];
  const keys = fc.constantFrom(
    'rules',
    'files',
    'pairs',
    'overrides',
    'ignores',
    'a',
    'b',
    'vrrp-vip-match',
    '__proto__',
    'constructor',
  );
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom('off', '', null, 1, true),
      fc.array(tie('json')),
      fc.dictionary(keys, tie('json')),
    ),
  }));

  test('any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.constantFrom(...signs)).map((all) => all.join('')),
        ),
        holds,
      ),
    );
  });

  test('any JSON', () => {
    fc.assert(fc.property(json, (value) => holds(JSON.stringify(value, undefined, 1))));
  });
});
