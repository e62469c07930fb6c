// What SARIF says of the run itself: what failed, what was not read, what was not checked, what is left out.

import type { Report } from '../lint/report.ts';
import { apart, skippedReasons, suppressedLines } from './account.ts';
import { counted } from './numbers.ts';
import { printable } from './printable.ts';
import { faultText, internalErrors, unmadeChecks } from './sentence.ts';
import { uriOf } from './uri.ts';

type Level = 'error' | 'warning' | 'note';

/** The rest is counted. */
const MOST = 100;

export function notificationsOf(report: Report, leftOut: number): object {
  const { faults = [], leftOver = [] } = report;
  const { devices, foreign } = apart(leftOver);
  const failures = [
    ...faults.map((fault) => notification('error', faultText(fault), fault.file)),
    ...internalErrors(report).map(({ rule, reason }) => notification('error', `${rule}: ${reason}`)),
  ];
  const cut = `${counted(leftOut, 'finding')} left out, the least grave ones: readers take no more results of one run`;
  const remarks = [
    ...skippedReasons(unmadeChecks(report)).map((reason) => notification('note', `skipped: ${reason}`)),
    ...devices.map(({ file, device, reason }) =>
      notification('note', device === '' ? reason : `${device}: ${reason}`, file),
    ),
    ...foreign.map((line) => notification('note', line)),
  ];
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: [
      ...failures,
      ...(leftOut > 0 ? [notification('warning', cut)] : []),
      ...suppressedLines(report).map((line) => notification('note', line)),
      ...remarks.slice(0, MOST),
      ...(remarks.length > MOST ? [notification('note', `and ${counted(remarks.length - MOST, 'more remark')}`)] : []),
    ],
  };
}

function notification(level: Level, text: string, file?: string): object {
  return {
    level,
    message: { text: withoutLinks(text) },
    ...(file !== undefined && { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }] }),
  };
}

/** No link but our own. */
export function withoutLinks(text: string): string {
  return printable(text).replaceAll('](', '] (');
}
