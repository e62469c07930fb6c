// The report for steps of GitHub Actions: workflow commands, which become annotations of the changed files.

import type { Finding, Report, Severity } from '../lint/report.ts';
import { totals } from './account.ts';
import { printable } from './printable.ts';
import { faultName, faultText, fixLines, internalErrors, placeOf, relativePath } from './sentence.ts';
import { unixReport } from './unix.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** A step has so many annotations of each level; GitHub drops the rest without a word. */
const MOST = 10;
const CUT = `GitHub shows at most ${MOST} of each here; the log of this step has them all`;

export function* githubReport(report: Report): Generator<string> {
  const { faults = [], findings } = report;
  const internal = internalErrors(report);
  const own = [
    ...faults.map((fault) =>
      command(
        'error',
        { file: relativePath(fault.file), ...(fault.line && { line: fault.line }), title: faultName(fault) },
        [printable(faultText(fault))],
      ),
    ),
    ...internal.map(({ rule, reason }) => command('error', { title: rule }, [printable(reason)])),
  ];
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const [errors, warnings, infos] = [of('error'), of('warning'), of('info')];
  const isCut = errors.length + own.length > MOST || warnings.length > MOST || infos.length > MOST;
  // What is said of the rest is a notice itself.
  const room = [Math.max(0, MOST - own.length), MOST, isCut ? MOST - 1 : MOST];
  const levels = [errors, warnings, infos];
  yield* own;
  for (const [index, level] of levels.entries()) yield* level.slice(0, room[index]).map(annotation);
  if (!isCut) return;
  yield* unixReport({ ...report, findings: levels.flatMap((level, index) => level.slice(room[index])) });
  yield command('notice', { title: 'vrp-lint' }, [`${totals(report)}: ${CUT}`]);
}

function annotation(finding: Finding): string {
  const { file, line, endLine, column, endColumn, severity, rule, message, related, fixes = [] } = finding;
  const columns = line === endLine ? { col: column, endColumn } : {};
  return command(COMMANDS[severity], { file: relativePath(file), line, endLine, ...columns, title: rule }, [
    printable(message),
    ...related.map((place) => `${placeOf(place)}: ${printable(place.message)}`),
    ...fixLines(fixes),
  ]);
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${property(printable(String(value)))}`);
  return `::${name} ${given.join(',')}::${lines.map(data).join('%0A')}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
