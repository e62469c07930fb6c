// The report for programs. Described by report.schema.json, which the tests hold it to.

import type { Report } from '../lint/report.ts';
import { printableJson } from './printable.ts';

export function* reportJson(report: Report): Generator<string> {
  yield `${printableJson(report)}\n`;
}
