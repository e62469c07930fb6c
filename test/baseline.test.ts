// The baseline: findings that are known, kept in a file that people read, merge and edit.

import { isUpkeep } from '../src/settle/upkeep-rules.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../src/lint/report.ts';
import { inBaseline, readBaseline, writeBaseline } from '../src/settle/baseline.ts';
import type { BaselineEntry } from '../src/settle/baseline-reader.ts';
import type { Looked } from '../src/settle/looked.ts';
import { fixturePairs } from './support/pairs.ts';
import { judged, settled, settledFindings } from './support/settling.ts';

const path = 'vrp-lint.baseline.json';
const place = { file: 'a.cfg', line: 1, column: 1, endLine: 1, endColumn: 5 };
const about = (rule: string, device: string, object: string, more: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'error',
  device,
  object,
  message: 'something is wrong',
  ...place,
  related: [],
  fingerprint: '0',
  ...more,
});

const entriesOf = (text: string): readonly BaselineEntry[] => {
  const read = readBaseline(text);
  if ('fault' in read) throw new Error(`line ${read.fault.line}: ${read.fault.reason}`);
  return read.entries;
};
const faultOf = (text: string): string => {
  const read = readBaseline(text);
  return 'fault' in read ? `${read.fault.line}: ${read.fault.reason}` : 'none';
};
const looked: Looked = {
  looks: [{ files: ['a.cfg'], devices: ['A', 'B'], skipped: [] }],
  devices: ['A', 'B'],
  isWhole: true,
};
const settledBy = (text: string, findings: readonly Finding[], more: Partial<Looked> = {}) =>
  settledFindings(
    findings,
    { 'a.cfg': 'sysname A\n' },
    {
      baseline: () => ({ path, entries: entriesOf(text) }),
      looked: { ...looked, ...more },
    },
  );

describe('writing', () => {
  const findings = [
    about('vrrp-vip-match', 'B', 'vrid:1'),
    about('vrrp-vip-match', 'A', 'vrid:2', { message: 'the key is Secret1' }),
    about('backup-id-match', 'A', 'rbp:"odd" \u0007 name'),
    about('vrrp-vip-match', 'A', 'vrid:2', { line: 9, fingerprint: '1' }),
    about('directive-unused', 'A', 'comment'),
  ];

  test('one line for each object, without lines, messages and what settling says', () => {
    expect(writeBaseline(findings)).toBe(
      [
        '{',
        '  "version": 1,',
        '  "findings": [',
        String.raw`    { "rule": "backup-id-match", "device": "A", "object": "rbp:\"odd\" \u0007 name", "count": 1 },`,
        '    { "rule": "vrrp-vip-match", "device": "A", "object": "vrid:2", "count": 2 },',
        '    { "rule": "vrrp-vip-match", "device": "B", "object": "vrid:1", "count": 1 }',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('nothing found is an empty baseline', () => {
    expect(entriesOf(writeBaseline([]))).toEqual([]);
  });

  test('the order does not matter, and it is read as it was written', () => {
    const finding = fc
      .tuple(fc.constantFrom('r-a', 'r-b'), fc.string(), fc.string({ unit: 'binary', maxLength: 8 }))
      .map(([rule, device, object]) => about(rule, device, object));
    fc.assert(
      fc.property(fc.array(finding), (all) => {
        const text = writeBaseline(all);
        expect(writeBaseline(all.toReversed())).toBe(text);
        expect(JSON.parse(text)).toMatchObject({
          version: 1,
          findings: entriesOf(text).map(({ rule, device, object, count }) => ({ rule, device, object, count })),
        });
        expect(entriesOf(text).reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
      }),
    );
  });
});

describe('reading', () => {
  test('in any dress: other blanks, other order, line ends and a byte order mark', () => {
    const text =
      '\ufeff{ "findings":[\r\n{"count":2.0,\r\n"object":"vrid:1","device":"\\u0041","rule":"r"}\r\n],"version":1}';
    expect(entriesOf(text)).toEqual([
      { rule: 'r', device: 'A', object: 'vrid:1', count: 2, line: 2, column: 1, endLine: 3, endColumn: 48 },
    ]);
  });

  const entry = '{ "rule": "r", "device": "A", "object": "o", "count": 1 }';
  test.each([
    ['', '1: this is no baseline: it is empty'],
    ['\n\nhello', '3: this is no baseline: expected { and not hello'],
    ['[]', '1: this is no baseline: expected { and not []'],
    ['{}', '1: this is no baseline: it has no "version"'],
    ['{ "version": 1 }', '1: this is no baseline: it has no "findings"'],
    [
      '{\n"version": 2, "findings": [] }',
      '2: this is no baseline: its version is 2, and this vrp-lint reads version 1',
    ],
    ['{ "version": "1" }', '1: this is no baseline: expected a number and not "1" }'],
    ['{ "version": 1, "findings": {} }', '1: this is no baseline: expected [ and not {} }'],
    [`{ "version": 1, "findings": [\n${entry},\n] }`, '3: this is no baseline: expected { and not ] }'],
    [
      `{ "version": 1, "findings": [\n${entry}\n${entry} ] }`,
      '3: this is no baseline: expected a comma or ] and not { "rule": "r", "device": "A", ...',
    ],
    [
      `{ "version": 1, "findings": [\n<<<<<<< HEAD\n`,
      '2: this is no baseline: expected { and not a merge that is not finished',
    ],
    [`{ "version": 1, "findings": [\n${entry}`, '2: this is no baseline: expected a comma or ] and not its end'],
    ['{ "version": 1, "findings": [] }\n\n{', '3: this is no baseline: expected its end, not {'],
    ['{ "version": 1,\n"other": 1 }', '2: this is no baseline: a baseline has no "other"'],
    ['{ "version": 1,\n"__proto__": 1 }', '2: this is no baseline: a baseline has no "__proto__"'],
    ['{ "version": 1, "findings": [\n{ "line": 1 }] }', '2: this is no baseline: an entry has no "line"'],
    [
      '{ "version": 1, "findings": [\n{ "rule": "r" }] }',
      '2: this is no baseline: an entry has "rule", "device", "object" and "count"',
    ],
    [
      '{ "version": 1, "findings": [\n{ "rule": 1 }] }',
      '2: this is no baseline: expected a text in quotation marks and not 1 }] }',
    ],
    [
      '{ "version": 1, "findings": [{ "rule": "r\n" }] }',
      '1: this is no baseline: a text has signs that JSON does not take',
    ],
    ['{ "version": 1, "findings": [{ "rule": "r\\', '1: this is no baseline: a text has no end'],
    ...['0', '-1', '1.5', '99999999999'].map((count): [string, string] => [
      entry.replace(/^.*$/, `{ "version": 1, "findings": [\n{ "count": ${count} }] }`),
      `2: this is no baseline: "count" is ${count}, expected a whole number from 1`,
    ]),
  ])('%j', (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  test('no text throws, and a fault names a line of it', () => {
    const valid = writeBaseline([about('r', 'A', 'o'), about('s', 'B', 'o')]);
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc
        .tuple(fc.nat(valid.length), fc.nat(9), fc.string({ maxLength: 4 }))
        .map(([at, count, other]) => valid.slice(0, at) + other + valid.slice(at + count)),
    );
    fc.assert(
      fc.property(text, (each) => {
        const read = readBaseline(each);
        if (!('fault' in read)) return;
        expect(read.fault.line).toBeGreaterThan(0);
        expect(read.fault.line).toBeLessThanOrEqual(each.split(/\r\n|\r|\n/).length);
      }),
      { numRuns: 500 },
    );
  });

  test('hostile sizes are linear work', () => {
    expect(faultOf(`{ "version": 1, "findings": ${'['.repeat(1_000_000)}`)).toContain('expected {');
    expect(faultOf(`{ "version": 1, "findings": [{ "rule": "${'\\'.repeat(1_000_001)}`)).toContain('has no end');
    const many = `{ "version": 1, "findings": [${`${entry},`.repeat(50_000)}${entry}] }`;
    const { findings } = settledBy(many, Array<Finding>(50_000).fill(about('r', 'A', 'o')));
    expect(findings.filter(({ rule }) => rule === 'r')).toEqual([]);
  });
});

describe('covering', () => {
  const [one, two] = [about('r-a', 'A', 'o', { line: 3 }), about('r-a', 'A', 'o', { line: 5, fingerprint: '1' })];

  test('a finding anywhere, in other words and of another severity', () => {
    const text = writeBaseline([one]);
    const moved = {
      ...one,
      line: 7,
      file: 'b.cfg',
      message: 'other values',
      severity: 'info',
      fingerprint: '9',
    } as const;
    expect(settledBy(text, [moved])).toMatchObject({ findings: [], suppressed: { baseline: 1 } });
  });

  test('of several that are alike the first, as many as are counted', () => {
    expect(settledBy(writeBaseline([one]), [two, one]).findings.map(({ line }) => line)).toEqual([5]);
    expect(settledBy(writeBaseline([one, two]), [two, one]).findings).toEqual([]);
  });

  test('an entry that stands twice counts twice, as merges leave it', () => {
    const text = writeBaseline([one]).replace(/( {4}.*)\n/, '$1,\n$1\n');
    expect(settledBy(text, [one, two]).findings).toEqual([]);
  });

  test('never what settling says', () => {
    const unused = about('directive-unused', 'A', 'comment');
    expect(inBaseline(unused)).toBe(false);
    const text = writeBaseline([one]).replace('r-a', 'directive-unused').replace('"o"', '"comment"');
    expect(settledBy(text, [unused]).findings).toContainEqual(unused);
  });

  test('comments and ignores go first', () => {
    const texts = { 'a.cfg': '# vrp-lint-disable-next-line vrrp-vip-match -- x\nsysname A\n' };
    const finding = about('vrrp-vip-match', 'A', 'o', { line: 2, endLine: 2 });
    const baseline = () => ({ path, entries: entriesOf(writeBaseline([finding])) });
    const { findings, suppressed } = settledFindings([finding], texts, { baseline, looked });
    expect(findings.map(({ rule }) => rule)).toEqual(['baseline-stale']);
    expect(suppressed).toEqual({ comments: 1, settings: 0, baseline: 0 });
  });

  test.each(fixturePairs.map(({ name, a, b }) => ({ name, texts: { a, b } })))(
    'what is found in $name is covered by its own baseline, whole and moved',
    ({ texts }) => {
      const text = writeBaseline(judged(texts));
      const baseline = () => ({ path, entries: entriesOf(text) });
      expect(settled(texts, { baseline }).findings).toEqual([]);
      const moved = { b: `#\n#\n${texts.b.replaceAll('\n', '\r\n')}`, a: texts.a.replaceAll('\n#\n', '\n#\n#\n') };
      expect(settled(moved, { baseline }).findings).toEqual([]);
      expect(writeBaseline(judged(moved))).toBe(text);
    },
  );
});

describe('entries that are stale', () => {
  const [one, two] = [about('r-a', 'A', 'o'), about('r-a', 'A', 'o', { line: 5 })];
  const said = (...args: Parameters<typeof settledBy>) =>
    settledBy(...args)
      .findings.filter(({ rule }) => isUpkeep(rule))
      .map(({ file, line, rule, message }) => `${file}:${line} ${rule}: ${message}`);

  test('at their line of the file, as the user called it, with what is left', () => {
    const text = writeBaseline([about('r-b', 'B', 'p'), one, two]);
    expect(said(text, [one])).toEqual([
      `${path}:4 baseline-stale: the baseline counts more than there is: r-a finds 1 of 2 of o on A`,
      `${path}:5 baseline-stale: the baseline counts more than there is: r-b finds nothing of p on B`,
    ]);
  });

  test('behind everything found in configurations', () => {
    const { findings } = settledBy(writeBaseline([about('r-b', 'B', 'p')]), [one]);
    expect(findings.map(({ file }) => file)).toEqual(['a.cfg', path]);
  });

  test('not those of devices that were not read, unless all were named', () => {
    const text = writeBaseline([about('r-a', 'elsewhere', 'o')]);
    expect(said(text, [], { isWhole: false })).toEqual([]);
    expect(said(text, [])).toHaveLength(1);
  });

  test('not those of rules that could not look at the device', () => {
    const looks = [
      { files: ['a.cfg'], devices: ['A', 'B'], skipped: [] },
      { files: ['a.cfg'], devices: ['A', 'C'], skipped: ['r-a'] },
    ];
    expect(said(writeBaseline([one]), [], { looks })).toEqual([]);
    expect(said(writeBaseline([about('r-a', 'B', 'o')]), [], { looks })).toHaveLength(1);
  });

  test('long names are cut', () => {
    const [finding] = settledBy(writeBaseline([about('r', 'A', 'x'.repeat(5_000))]), []).findings;
    expect(finding?.message.length).toBeLessThan(200);
  });
});
