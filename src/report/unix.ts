// The report for editors and shells: one line per place, as compilers print it.

import type { Location, Report } from '../lint/report.ts';
import { printable, printablePath } from './printable.ts';

export function* unixReport({ findings }: Report): Generator<string> {
  for (const { rule, severity, message, related, ...place } of findings) {
    yield entry(place, severity, message, rule);
    for (const other of related) yield entry(other, 'note', other.message, rule);
  }
}

function entry({ file, line, column }: Location, kind: string, message: string, rule: string): string {
  return `${printablePath(file)}:${line}:${column}: ${kind}: ${printable(message)} [${printable(rule)}]\n`;
}
