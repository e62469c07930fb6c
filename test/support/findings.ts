// Findings that differ in severity and line only, and what a run says that went wrong.

import type { Finding, Report, Severity } from '../../src/lint/report.ts';
import { findingAt } from './report.ts';

export const place = (file: string, line: number) => ({ file, line, column: 2, endLine: line, endColumn: 5 });
export const finding = (severity: Severity, line: number, more: Partial<Finding> = {}) =>
  findingAt(place('A.cfg', line), { severity, fingerprint: `${severity}${line}`, ...more });
export const many = (severity: Severity, count: number) =>
  Array.from({ length: count }, (_, index) => finding(severity, index + 1));
export const peer = { ...place('B.cfg', 7), message: '11 on B' };
export const broken: Partial<Report> = {
  faults: [{ file: 'dir/c.cfg', reason: 'no permission' }],
  skipped: [
    { rule: 'one', reason: 'internal error: oops' },
    { rule: 'two', reason: 'no pool is shared' },
    { rule: 'three', reason: 'no pool is shared' },
  ],
  leftOver: [{ file: 'd.cfg', device: 'D', reason: 'no device refers to it' }],
};
