// What a run comes to: its exit status, and what has to be said about the run itself.

import type { Report } from '../../lint/report.ts';
import { NEEDS_PAIR, UNRELATED } from '../../lint/run.ts';
import { some } from '../../lint/wording.ts';
import { faultSentence, internalErrors } from '../../report/sentence.ts';
import type { Level } from '../usage/levels.ts';
import { ownFault } from '../usage/own-fault.ts';

/** What makes a run fail. */
export interface Measure {
  readonly failOn: Level;
  /** So many warnings are borne; without it `failOn` alone decides. */
  readonly maxWarnings?: number | undefined;
  readonly exitZero: boolean;
  /** Whether only what changed or a share was judged: there may well be no pair in it. */
  readonly isPart?: boolean;
}

export const NOTHING_TO_CHECK = 3;

export function statusOf(report: Report, measure: Measure): number {
  const { errors, warnings, infos } = report.summary;
  if (internalErrors(report).length > 0 || report.faults) return 2;
  if (isFailure(report, measure)) return measure.exitZero ? 0 : 1;
  return !measure.isPart && hasNoPair(report) && errors + warnings + infos === 0 ? NOTHING_TO_CHECK : 0;
}

function isFailure({ summary: { errors, warnings, infos } }: Report, { failOn, maxWarnings }: Measure): boolean {
  if (failOn === 'never') return false;
  if (errors > 0 || (failOn === 'info' && infos > 0)) return true;
  if (maxWarnings !== undefined) return warnings > maxWarnings;
  return failOn !== 'error' && warnings > 0;
}

export function remarksOn(report: Report, quiet: boolean, isPart = false): string[] {
  const faults = [
    ...(report.faults ?? []).map(faultSentence),
    ...internalErrors(report).map(({ rule, reason }) => ownFault(`${reason} in rule ${rule}`)),
  ];
  return [...faults, ...(isPart ? remarksOnUndecided(report) : remarksOnPairs(report, quiet))];
}

function remarksOnPairs(report: Report, quiet: boolean): string[] {
  return [
    ...(isUnrelated(report) ? [`${UNRELATED}; name the two devices of one pair`] : []),
    ...(isAlone(report) && !quiet
      ? ['this is one device; name the file of the other one, and they are checked against each other']
      : []),
    ...(hasNoPair(report) && !isUnrelated(report)
      ? ['there is no pair among these files; vrp-lint pairs tells more']
      : remarksOnUndecided(report)),
  ];
}

/** Most formats have no place for it, and nobody may take such a pair for a sound one. */
function remarksOnUndecided({ leftOver = [] }: Report): string[] {
  const files = [...new Set(leftOver.filter(({ candidates }) => candidates).map(({ file }) => file))];
  return files.length === 0
    ? []
    : [
        `it cannot be told who belongs with ${some(files)}; vrp-lint pairs shows who could be meant, \`pairs\` in the settings decides`,
      ];
}

function hasNoPair(report: Report): boolean {
  return report.pairs.length === 0 && (isUnrelated(report) || report.leftOver !== undefined);
}

function isUnrelated({ skipped }: Report): boolean {
  return skipped.some(({ reason }) => reason === UNRELATED);
}

function isAlone({ skipped, leftOver }: Report): boolean {
  return !leftOver && skipped.some(({ reason }) => reason === NEEDS_PAIR);
}
