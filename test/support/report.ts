// Reports made by hand: places are given by the words that stand there.

import { parse } from '../../grammar/index.ts';
import type { Config } from '../../grammar/ast.ts';
import type { Finding, Location, Report } from '../../src/lint/report.ts';
import { shownName } from '../../src/report/shown.ts';

export function configOf(path: string, ...lines: string[]): Config {
  return parse({ path, text: lines.join('\n') + '\n' });
}

/** Where the words stand first in the file. */
export function at(config: Config, words: string): Location {
  const start = config.source.text.indexOf(words);
  if (start < 0) throw new Error(`${config.path} has no "${words}"`);
  const range = config.source.range(start, start + words.length);
  return {
    file: config.path,
    line: range.start.line,
    column: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
  };
}

export function findingAt(place: Location, more: Partial<Finding>): Finding {
  return {
    rule: 'a-rule',
    severity: 'error',
    device: 'A',
    object: 'rbp:users',
    message: 'something is wrong',
    related: [],
    fingerprint: '0',
    ...place,
    ...more,
  };
}

export function reportOf(configs: readonly Config[], findings: readonly Finding[], more: Partial<Report> = {}): Report {
  const count = (severity: Finding['severity']) => findings.filter((each) => each.severity === severity).length;
  return {
    version: 1,
    tool: { name: 'vrp-lint', version: '1.2.3' },
    files: configs.map(({ path, devices, source, statements }) => ({
      path,
      device: shownName(devices[0]?.name ?? ''),
      lines: source.lineCount,
      statements,
    })),
    pairs: [],
    findings,
    skipped: [],
    summary: { errors: count('error'), warnings: count('warning'), infos: count('info') },
    ...more,
  };
}
