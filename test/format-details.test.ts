// What formats make of large reports, of runs that went wrong, and of what their readers expect.

import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { LONGEST } from '../src/report/markdown.ts';
import { readCommand } from './support/actions.ts';
import { inFormat } from './support/formats.ts';
import { broken, finding, many, peer, place } from './support/findings.ts';
import { reportOf } from './support/report.ts';

const linesOf = (text: string) => text.split('\n').slice(0, -1);

describe('compact', () => {
  test('a note stands where no finding does, once', () => {
    const findings = [
      finding('error', 1, { related: [peer, { ...place('A.cfg', 2), message: 'here' }] }),
      finding('info', 2, { related: [peer] }),
    ];
    expect(inFormat('compact', reportOf([], findings))).toBe(
      'A.cfg: line 1, col 2, Error - something is wrong (a-rule)\n' +
        'B.cfg: line 7, col 2, Info - 11 on B, see A.cfg:1:2 (a-rule)\n' +
        'A.cfg: line 2, col 2, Info - something is wrong (a-rule)\n\n2 problems\n',
    );
  });

  test('nothing found is nothing said', () => {
    expect(inFormat('compact', reportOf([], []))).toBe('');
    expect(inFormat('github', reportOf([], []))).toBe('');
  });
});

describe('github', () => {
  test('columns are only of one line', () => {
    const text = inFormat('github', reportOf([], [{ ...finding('info', 1), endLine: 2 }]));
    expect(text).toBe('::notice file=A.cfg,line=1,endLine=2,title=a-rule::something is wrong\n');
  });

  test('names and messages arrive as they were', () => {
    const odd = finding('error', 3, { file: './dir/a,b:100%.cfg', message: '100 %: a, b', related: [peer] });
    expect(readCommand(inFormat('github', reportOf([], [odd])).trimEnd())).toEqual({
      name: 'error',
      properties: { file: 'dir/a,b:100%.cfg', line: '3', endLine: '3', col: '2', endColumn: '5', title: 'a-rule' },
      message: '100 %: a, b\nB.cfg:7:2: 11 on B',
    });
  });

  test('of each level so many as GitHub shows, the gravest first; the rest is in the log, and the totals are said', () => {
    const findings = [...many('info', 12), ...many('warning', 11), ...many('error', 10)];
    const lines = linesOf(inFormat('github', reportOf([], findings)));
    const names = lines.map((line) => readCommand(line)?.name ?? 'plain');
    const times = (count: number, name: string) => Array.from({ length: count }, () => name);
    expect(names).toEqual([
      ...times(10, 'error'),
      ...times(10, 'warning'),
      ...times(9, 'notice'),
      ...times(4, 'plain'),
      'notice',
    ]);
    expect(lines[lines.length - 1]).toBe(
      '::notice title=vrp-lint::10 errors, 11 warnings, 12 infos: ' +
        'GitHub shows at most 10 of each here; the log of this step has them all',
    );
  });

  test('what could not be read or failed is an error', () => {
    expect(linesOf(inFormat('github', reportOf([], [], broken)))).toEqual([
      '::error file=dir/c.cfg,title=unreadable-file::cannot be read: no permission',
      '::error title=one::internal error: oops',
    ]);
  });
});

describe('gitlab', () => {
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile({
    type: 'array',
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      properties: {
        description: { type: 'string', minLength: 1 },
        check_name: { type: 'string', minLength: 1 },
        fingerprint: { type: 'string', minLength: 1 },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path'],
          properties: { path: { type: 'string', pattern: '^(?!\\./|/)' } },
          oneOf: [
            {
              type: 'object',
              required: ['lines'],
              properties: { lines: { $ref: '#/definitions/lines' } },
            },
            {
              type: 'object',
              required: ['positions'],
              properties: { positions: { $ref: '#/definitions/positions' } },
            },
          ],
        },
      },
    },
    definitions: {
      number: { type: 'integer', minimum: 1 },
      lines: { type: 'object', required: ['begin'], properties: { begin: { $ref: '#/definitions/number' } } },
      position: {
        type: 'object',
        required: ['line', 'column'],
        properties: { line: { $ref: '#/definitions/number' }, column: { $ref: '#/definitions/number' } },
      },
      positions: {
        type: 'object',
        required: ['begin'],
        properties: { begin: { $ref: '#/definitions/position' }, end: { $ref: '#/definitions/position' } },
      },
    },
  });

  test('follows the rules of GitLab', () => {
    const findings = [
      finding('error', 1, { file: './a/b.cfg', related: [peer] }),
      finding('warning', 1, { fingerprint: 'error1' }),
      finding('info', 1),
    ];
    const text = inFormat('gitlab', reportOf([], findings, broken));
    const entries: { fingerprint: string; severity: string; description: string }[] = JSON.parse(text);
    validate(entries);
    expect(validate.errors).toBeNull();
    expect(text.codePointAt(0)).toBe('['.codePointAt(0));
    expect(entries.map(({ severity }) => severity)).toEqual(['critical', 'critical', 'minor', 'info']);
    expect(entries.map(({ fingerprint }) => fingerprint).slice(1)).toEqual(['error1', 'error1-2', 'info1']);
    expect(entries[1]?.description).toBe('something is wrong (B.cfg:7:2: 11 on B)');
    expect(JSON.parse(inFormat('gitlab', reportOf([], [])))).toEqual([]);
  });
});

test('junit: a suite for each pair and each file without one, and one for the run', () => {
  const findings = [
    finding('error', 1, { related: [peer] }),
    finding('info', 2),
    finding('warning', 3, { file: 'E.cfg' }),
    finding('warning', 4, { file: 'E.cfg' }),
  ];
  const pairs = [
    { a: 'A.cfg', b: 'C.cfg' },
    { a: 'A.cfg', b: 'B.cfg', name: 'north' },
  ];
  const xml = inFormat('junit', reportOf([], findings, { ...broken, pairs }));
  const suites = [
    ...xml.matchAll(/<testsuite name="(.*?)" tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)"/g),
  ];
  expect(suites.map((match) => match.slice(1))).toEqual([
    ['A.cfg with C.cfg', '1', '0', '0', '0'],
    ['north', '1', '1', '0', '0'],
    ['E.cfg', '2', '2', '0', '0'],
    ['vrp-lint', '4', '0', '2', '2'],
  ]);
  expect(xml).toContain('<testcase name="a-rule rbp:users on A (2)" classname="A">');
  expect(xml).toContain('<testsuites name="vrp-lint" tests="8" failures="3" errors="2">');
  const clean = inFormat('junit', reportOf([], [], { pairs }));
  expect(clean).toContain('<testcase name="nothing found" classname="north"/>');
});

test('checkstyle: what could not be read is an error of its file', () => {
  expect(inFormat('checkstyle', reportOf([], [], broken))).toContain(
    '  <file name="dir/c.cfg">\n    <error severity="error" message="cannot be read: no permission" source="vrp-lint.unreadable-file"/>',
  );
});

describe('markdown', () => {
  test('is never longer than a comment may be; the gravest findings stay, and the rest is counted', () => {
    const skipped = Array.from({ length: 500 }, (_, index) => ({
      rule: 'r',
      reason: `no object ${index} of ${'x'.repeat(99)}`,
    }));
    const text = inFormat('markdown', reportOf([], [...many('info', 900), ...many('error', 300)], { skipped }));
    expect(text.length).toBeLessThan(LONGEST);
    expect(text.match(/\| \*\*error\*\* \|/g)?.length).toBe(300);
    const shown = text.match(/\| info \|/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(50);
    expect(text).toContain(`**${900 - shown} more findings**`);
  });

  test('one finding that is longer than a comment is counted, too', () => {
    const text = inFormat('markdown', reportOf([], [finding('error', 1, { message: '@'.repeat(LONGEST) })]));
    expect(text.length).toBeLessThan(LONGEST);
    expect(text).toContain('**1 more finding**');
  });

  test('what could not be checked stands above what was', () => {
    const text = inFormat('markdown', reportOf([], [], broken));
    expect(text).toContain('**Not everything could be checked**\n\n- dir&#47;c.cfg&#58; no permission\n');
    expect(text).toContain('## vrp-lint: 0 errors, 0 warnings, 0 infos\n');
  });
});
