// The order of findings in a report: by file as the files were named, then by place; in one place, the gravest first.

import type { Finding, Severity } from '../lint/report.ts';

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export function inOrder(findings: readonly Finding[], paths: readonly string[]): Finding[] {
  const order = new Map(paths.map((path, index) => [path, index]));
  return findings.toSorted(
    (left, right) =>
      (order.get(left.file) ?? 0) - (order.get(right.file) ?? 0) ||
      left.line - right.line ||
      left.column - right.column ||
      rank[left.severity] - rank[right.severity] ||
      (left.rule < right.rule ? -1 : left.rule > right.rule ? 1 : left.message < right.message ? -1 : 1),
  );
}
