// The order of findings in a report: by file as the files were named, those that nobody named (settings, a baseline)
// behind them; then by place; in one place, the gravest first.

import { gravity } from '../lint/gravity.ts';
import type { Finding } from '../lint/report.ts';
import { compareTexts } from '../model/compare.ts';

export function inOrder(findings: readonly Finding[], paths: readonly string[]): Finding[] {
  const order = new Map(paths.map((path, index) => [path, index]));
  const placeOf = ({ file }: Finding) => order.get(file) ?? paths.length;
  return findings.toSorted(
    (left, right) =>
      placeOf(left) - placeOf(right) ||
      compareTexts(left.file, right.file) ||
      left.line - right.line ||
      left.column - right.column ||
      gravity[left.severity] - gravity[right.severity] ||
      compareTexts(left.rule, right.rule) ||
      compareTexts(left.message, right.message),
  );
}
