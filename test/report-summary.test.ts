// What the report for people says at its end: of two files all, of a fleet what can be read.

import { expect, test } from 'vitest';
import type { FileSummary, Report } from '../src/lint/report.ts';
import { plain } from '../src/report/paint.ts';
import { summaryLines } from '../src/report/summary.ts';
import { inFormat } from './support/formats.ts';
import { reportOf } from './support/report.ts';

function summary(more: Partial<Report>): string[] {
  return [...summaryLines(reportOf([], [], more), { ran: 2, width: 80, paint: plain })].join('').split('\n');
}

const fileOf = (number: number, typed: number): FileSummary => ({
  path: `${number}.cfg`,
  device: `R${number}`,
  lines: 10,
  statements: { total: 10, typed, unknown: 10 - typed },
});

const END = ['', '0 errors, 0 warnings, 0 infos', ''];

test('what could not be read, what has no partner, what someone decided not to see', () => {
  expect(
    summary({
      faults: [
        { file: 'c.cfg', reason: 'no permission' },
        { file: 'own.json', line: 3, column: 5, reason: 'pairs[0]: there is no x.cfg' },
      ],
      pairs: [{ a: 'a.cfg', b: 'b.cfg', name: 'north' }],
      leftOver: [
        { file: 'd.cfg', device: 'D', reason: 'no device refers to it' },
        { file: 'e.cfg', device: '', reason: 'no configuration' },
      ],
      suppressed: { comments: 1, settings: 0, baseline: 2 },
    }),
  ).toEqual([
    'unread   c.cfg: no permission',
    'settings own.json:3:5: pairs[0]: there is no x.cfg',
    'paired   north: a.cfg with b.cfg',
    'unpaired d.cfg: D, no device refers to it',
    '         e.cfg: no configuration',
    'checked  2 rules',
    'ignored  3 findings: 1 by comments, 2 by the baseline',
    ...END,
  ]);
});

test('nothing is said of what is zero', () => {
  const pairs = [{ a: 'a.cfg', b: 'b.cfg' }];
  expect(summary({ pairs, suppressed: { comments: 0, settings: 0, baseline: 0 } })).toEqual([
    'paired   a.cfg with b.cfg',
    'checked  2 rules',
    ...END,
  ]);
});

test('where there is no file, nothing was checked', () => {
  expect(summary({})).toEqual(['checked  nothing: there is no configuration in what was named', ...END]);
});

test('a fleet is counted; the files that were understood least are named', () => {
  const files = [10, 10, 9, 3, 5, 10, 4, 0, 6, 7, 8, 10].map((typed, index) => fileOf(index, typed));
  const pairs = [
    { a: '0.cfg', b: '1.cfg' },
    { a: '2.cfg', b: '3.cfg' },
  ];
  expect(summary({ files, pairs })).toEqual([
    'read     12 files, 120 lines, 82 of 120 statements understood (68.3 %)',
    '         7.cfg: R7, 10 lines, 0 of 10 statements understood (0.0 %)',
    '         3.cfg: R3, 10 lines, 3 of 10 statements understood (30.0 %)',
    '         6.cfg: R6, 10 lines, 4 of 10 statements understood (40.0 %)',
    '         4.cfg: R4, 10 lines, 5 of 10 statements understood (50.0 %)',
    '         8.cfg: R8, 10 lines, 6 of 10 statements understood (60.0 %)',
    '         and 2 more files of which less than 90.0 % are',
    'paired   2 pairs',
    'checked  2 rules',
    ...END,
  ]);
});

test('ten files are not a fleet', () => {
  expect(summary({ files: Array.from({ length: 10 }, (_, index) => fileOf(index, 10)) }).length).toBe(10 + 1 + 3);
});

test('a list that nobody would read is cut, and says so', () => {
  const skipped = Array.from({ length: 30 }, (_, index) => ({ rule: 'r', reason: `no object ${index}` }));
  const lines = summary({ skipped });
  expect(lines.slice(1, -3).length).toBe(13);
  expect(lines).toContain('         and 18 more reasons');
  const faults = skipped.map(({ reason }) => ({ file: 'x.cfg', reason }));
  expect(summary({ faults })).toContain('         and 18 more files');
  const wrong = faults.map((fault) => ({ ...fault, line: 1, column: 1 }));
  expect(summary({ faults: wrong })).toContain('         and 18 more problems');
});

test('files that are no configurations take one line, behind the devices that have no partner', () => {
  const foreign = Array.from({ length: 25 }, (_, index) => ({
    file: `${index}/expected.txt`,
    device: '',
    reason: 'foreign',
  }));
  const devices = Array.from({ length: 14 }, (_, index) => ({
    file: `z${index}.cfg`,
    device: `Z${index}`,
    reason: 'alone',
  }));
  const linesOf = (leftOver: NonNullable<Report['leftOver']>) =>
    summary({ leftOver })
      .filter((line) => /^(unpaired| {9})/.test(line))
      .map((line) => line.slice(9));
  const all = linesOf([...foreign, ...devices]);
  expect(all).toHaveLength(14);
  expect(all[0]).toBe('z0.cfg: Z0, alone');
  expect(all.slice(12)).toEqual([
    'and 2 more devices',
    'in 25 files nothing is a VRP configuration: 0/expected.txt, 1/expected.txt, 2/expected.txt and 22 more',
  ]);
  expect(linesOf(foreign.slice(0, 3))).toEqual([
    'in 3 files nothing is a VRP configuration: 0/expected.txt, 1/expected.txt and 2/expected.txt',
  ]);
  expect(linesOf(foreign.slice(0, 2))).toEqual([
    'in 2 files nothing is a VRP configuration: 0/expected.txt and 1/expected.txt',
  ]);
  expect(linesOf(foreign.slice(0, 1))).toEqual(['0/expected.txt: foreign']);
});

test.each(['sarif', 'junit', 'markdown'] as const)('%s counts them, too; json keeps all', (format) => {
  const files = Array.from({ length: 25 }, (_, index) => `${index}/expected.txt`);
  const leftOver = [
    ...files.map((file) => ({ file, device: '', reason: 'foreign' })),
    { file: 'z.cfg', device: 'Z', reason: 'alone' },
  ];
  const report = reportOf([], [], { leftOver });
  const seen = inFormat(format, report);
  expect(seen).toContain('in 25 files nothing is a VRP configuration');
  expect(seen).not.toContain('foreign');
  expect(seen).toContain('alone');
  expect(JSON.parse(inFormat('json', report)).leftOver).toEqual(leftOver);
});
