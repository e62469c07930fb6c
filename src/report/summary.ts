// The end of the report for people: what was read and understood, what was checked and what was not, how much was found.

import type { Report } from '../lint/report.ts';
import {
  leftOverLines,
  pairLines,
  readLines,
  settingsLines,
  skippedReasons,
  suppressedLines,
  totals,
  unreadLines,
} from './account.ts';
import { counted } from './numbers.ts';
import type { Paint } from './paint.ts';
import { printableLine } from './printable.ts';
import { wrap } from './width.ts';

interface Look {
  readonly ran: number;
  readonly width: number;
  readonly paint: Paint;
}

export function* summaryLines(report: Report, look: Look): Generator<string> {
  yield* titled('read', readLines(report), look);
  yield* titled('unread', unreadLines(report), look);
  yield* titled('settings', settingsLines(report), look);
  yield* titled('paired', pairLines(report), look);
  yield* titled('unpaired', leftOverLines(report), look);
  yield* titled('checked', [isEmpty(report) ? NOTHING : counted(look.ran, 'rule')], look);
  yield* titled('skipped', skippedLines(report, look.width - TITLE), look);
  yield* titled('ignored', suppressedLines(report), look);
  yield '\n';
  yield* totalLines(report, look);
}

function isEmpty({ files, pairs, faults = [] }: Report): boolean {
  return files.length + pairs.length + faults.length === 0;
}

/** What changed may be deleted, or something else. */
const NOTHING = 'nothing: there is no configuration in what was named';

/** As many reasons as fit; what a fleet leaves undone has more of them than anyone reads. */
function skippedLines({ skipped }: Report, width: number): string[] {
  const reasons = skippedReasons(skipped);
  const lines: string[] = [];
  for (const [index, reason] of reasons.entries()) {
    if (lines.length >= MOST_LINES) return [...lines, `and ${counted(reasons.length - index, 'more reason')}`];
    lines.push(...wrap(reason, width - 2).map((line, at) => (at === 0 ? line : `  ${line}`)));
  }
  return lines;
}

const MOST_LINES = 12;

const TITLE = 9;

/** The title stands before the first line, and all lines below each other. */
function* titled(title: string, lines: readonly string[], { paint }: Look): Generator<string> {
  for (const [index, line] of lines.entries())
    yield `${paint.dim((index === 0 ? title : '').padEnd(TITLE))}${printableLine(line)}\n`;
}

/** How much was found, and how much of it is not shown. */
export function* totalLines(report: Report, { paint }: Pick<Look, 'paint'>): Generator<string> {
  yield `${totals(report, paint)}
`;
}
