// The report for merge requests of GitLab: its Code Quality format, one JSON object per finding.

import { counter } from '../lint/counter.ts';
import type { Fault, Finding, Report, Severity } from '../lint/report.ts';
import { jsonMembers } from './json-list.ts';
import { printable } from './printable.ts';
import { faultName, faultText, relativePath, wholeMessage } from './sentence.ts';

/** `blocker` stays free: no finding stops GitLab itself. */
const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info' };

export function* gitlabReport({ findings, faults = [] }: Report): Generator<string> {
  const own = ownFingerprints();
  const entries = [
    ...faults.map((fault) => ({
      ...faultEntry(fault),
      fingerprint: own(`${faultName(fault)}:${printable(fault.file)}`),
    })),
    ...findings.map((finding) => ({ ...findingEntry(finding), fingerprint: own(printable(finding.fingerprint)) })),
  ];
  yield '[';
  yield* jsonMembers(entries);
  yield '\n]\n';
}

function findingEntry(finding: Finding) {
  const { rule, severity, file, line, column, endLine, endColumn } = finding;
  return {
    description: wholeMessage(finding),
    check_name: printable(rule),
    severity: SEVERITIES[severity],
    location: {
      path: printable(relativePath(file)),
      positions: { begin: { line, column }, end: { line: endLine, column: endColumn } },
    },
  };
}

function faultEntry(fault: Fault) {
  const { file, line = 1 } = fault;
  return {
    description: printable(faultText(fault)),
    check_name: faultName(fault),
    severity: SEVERITIES.error,
    location: { path: printable(relativePath(file)), lines: { begin: line } },
  };
}

/** GitLab shows one of those that have the same, so that a second one is told apart by its number. */
function ownFingerprints(): (fingerprint: string) => string {
  const count = counter();
  return (fingerprint) => {
    const before = count(fingerprint);
    return before === 0 ? fingerprint : `${fingerprint}-${before + 1}`;
  };
}
