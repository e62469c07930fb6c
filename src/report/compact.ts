// The report for editors that know ESLint: the lines of its format `compact`, which VS Code reads with no set-up.

import type { Finding, Location, Report, Severity } from '../lint/report.ts';
import { counted } from './numbers.ts';
import { printable, printablePath } from './printable.ts';
import { placeOf } from './sentence.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Info' };

export function* compactReport({ findings }: Report): Generator<string> {
  const shown = new Set(findings.map(keyOf));
  for (const finding of findings) {
    const { rule, severity, message, related, ...place } = finding;
    yield entry(place, LEVELS[severity], message, rule);
    for (const other of related) {
      // Editors keep one problem of each place: a note must not take that of a finding.
      if (shown.has(keyOf(other))) continue;
      shown.add(keyOf(other));
      yield entry(other, LEVELS.info, `${other.message}, see ${placeOf(finding)}`, rule);
    }
  }
  if (findings.length > 0) yield `\n${counted(findings.length, 'problem')}\n`;
}

function keyOf({ file, line, column }: Location | Finding): string {
  return `${line} ${column} ${file}`;
}

function entry({ file, line, column }: Location, level: string, message: string, rule: string): string {
  const text = printable(message).replace(FORGED, '\\x3a');
  return `${printablePath(file)}: line ${line}, col ${column}, ${level} - ${text} (${printable(rule)})\n`;
}

/** What readers would take for the end of the path. */
const FORGED = /:(?=\sline\s\d+,\scol\s\d+,\s)/g;
