// What a run comes to: its exit status, and what has to be said about the run itself.

import type { Report } from '../lint/report.ts';
import { INTERNAL, UNRELATED } from '../lint/run.ts';

/** What `--fail-on` takes. */
export const LEVELS = ['error', 'warning', 'info', 'never'] as const;
type Level = (typeof LEVELS)[number];

export function statusOf(report: Report, level: Level): number {
  const { errors, warnings, infos } = report.summary;
  if (faults(report).length > 0) return 2;
  if (countFrom(level, report) > 0) return 1;
  return isUnrelated(report) && errors + warnings + infos === 0 ? 3 : 0;
}

/** How many findings are of that level or graver. */
function countFrom(level: Level, { summary: { errors, warnings, infos } }: Report): number {
  switch (level) {
    case 'error':
      return errors;
    case 'warning':
      return errors + warnings;
    case 'info':
      return errors + warnings + infos;
    case 'never':
      return 0;
  }
}

export function remarksOn(report: Report, devices: number, quiet: boolean): string[] {
  return [
    ...faults(report).map(
      ({ rule, reason }) =>
        `${reason} in rule ${rule}; this is a fault of vrp-lint, please report it with the input that shows it`,
    ),
    ...(isUnrelated(report) ? [`${UNRELATED}; name the two devices of one pair`] : []),
    ...(devices < 2 && !quiet
      ? ['this is one device; name the file of the other one, and they are checked against each other']
      : []),
  ];
}

function faults({ skipped }: Report): Report['skipped'] {
  return skipped.filter(({ reason }) => reason.startsWith(INTERNAL));
}

function isUnrelated({ skipped }: Report): boolean {
  return skipped.some(({ reason }) => reason === UNRELATED);
}
