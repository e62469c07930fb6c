// What a run comes to: its exit status and what is said of it, by reports made by hand.

import { describe, expect, test } from 'vitest';
import { remarksOn, statusOf, type Measure } from '../src/cli/check/conclusion.ts';
import type { Level } from '../src/cli/usage/levels.ts';
import type { Report } from '../src/lint/report.ts';
import { INTERNAL, UNRELATED } from '../src/lint/run.ts';
import { reportOf } from './support/report.ts';

describe('--fail-on', () => {
  const counted = (errors: number, warnings: number, infos: number): Report => ({
    ...reportOf([], []),
    summary: { errors, warnings, infos },
  });

  test.each<[Level, number[]]>([
    ['error', [1, 0, 0, 0]],
    ['warning', [1, 1, 0, 0]],
    ['info', [1, 1, 1, 0]],
    ['never', [0, 0, 0, 0]],
  ])('%s decides the exit status', (level, statuses) => {
    const reports = [counted(1, 0, 0), counted(0, 1, 0), counted(0, 0, 1), counted(0, 0, 0)];
    expect(reports.map((report) => statusOf(report, { failOn: level, exitZero: false }))).toEqual(statuses);
  });
});

describe('what a run comes to', () => {
  const byDefault: Measure = { failOn: 'warning', exitZero: false };

  const skipping = (reason: string, summary: Partial<Report['summary']> = {}): Report => ({
    ...reportOf([], [], { skipped: [{ rule: 'some-rule', reason }] }),
    summary: { errors: 0, warnings: 0, infos: 0, ...summary },
  });

  test('a fault within a rule is one of vrp-lint', () => {
    const report = skipping(`${INTERNAL}no such thing`, { errors: 1 });
    expect(statusOf(report, byDefault)).toBe(2);
    expect(remarksOn(report, false)).toEqual([
      'internal error: no such thing in rule some-rule; this is a fault of vrp-lint, please report it with the input that shows it',
    ]);
  });

  test('devices that do not know each other may still have findings of their own', () => {
    expect(statusOf(skipping(UNRELATED), byDefault)).toBe(3);
    expect(statusOf(skipping(UNRELATED, { infos: 1 }), byDefault)).toBe(0);
    expect(statusOf(skipping(UNRELATED, { errors: 1 }), byDefault)).toBe(1);
  });

  test('a check that lacks its evidence is nothing to speak of', () => {
    expect(statusOf(skipping('no pool'), { ...byDefault, failOn: 'info' })).toBe(0);
    expect(remarksOn(skipping('no pool'), false)).toEqual([]);
  });
});
