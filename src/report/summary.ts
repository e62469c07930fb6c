// The end of the report for people: what was read and understood, what was checked and what was not, how much was found.

import type { FileSummary, Report } from '../lint/report.ts';
import type { Paint } from './paint.ts';
import { printable, printableLine, printablePath } from './printable.ts';
import { colourOf } from './severity.ts';
import { counted, share } from './stats.ts';
import { wrap } from './width.ts';

interface Look {
  readonly ran: number;
  readonly width: number;
  readonly paint: Paint;
}

export function* summaryLines(report: Report, look: Look): Generator<string> {
  const { width } = look;
  yield* titled('read', report.files.map(fileLine), look);
  yield* titled('paired', report.pairs.map(pairLine), look);
  yield* titled('checked', [counted(look.ran, 'rule')], look);
  yield* titled('skipped', skippedLines(report, width - TITLE), look);
  yield `\n${totals(report, look.paint)}\n`;
}

function fileLine({ path, device, lines, statements: { total, typed } }: FileSummary): string {
  const name = device === '' ? '' : `${printable(device)}, `;
  const understood = `${typed} of ${counted(total, 'statement')} understood (${share(typed, total)})`;
  return `${printablePath(path)}: ${name}${counted(lines, 'line')}, ${understood}`;
}

function pairLine({ a, b }: Report['pairs'][number]): string {
  return a === b ? `the two devices in ${printable(a)}` : `${printablePath(a)} with ${printablePath(b)}`;
}

/** The checks that have the same reason stand together. */
function skippedLines({ skipped }: Report, width: number): string[] {
  const reasons = new Map<string, string[]>();
  for (const { rule, reason } of skipped) reasons.set(reason, [...(reasons.get(reason) ?? []), rule]);
  return [...reasons].flatMap(([reason, rules]) =>
    wrap(
      printable(
        rules.length > MOST_NAMED ? `${counted(rules.length, 'rule')}: ${reason}` : `${reason}: ${rules.join(', ')}`,
      ),
      width - 2,
    ).map((line, index) => (index === 0 ? line : `  ${line}`)),
  );
}

/** A reason that so many share is about the run, not about them. */
const MOST_NAMED = 12;

const TITLE = 9;

/** The title stands before the first line, and all lines below each other. */
function* titled(title: string, lines: readonly string[], { paint }: Look): Generator<string> {
  for (const [index, line] of lines.entries())
    yield `${paint.dim((index === 0 ? title : '').padEnd(TITLE))}${printableLine(line)}\n`;
}

function totals({ summary, findings }: Report, paint: Paint): string {
  const { errors, warnings, infos } = summary;
  const part = (count: number, noun: 'error' | 'warning' | 'info') =>
    count === 0 ? counted(count, noun) : colourOf(noun, paint)(counted(count, noun));
  const hidden = errors + warnings + infos - findings.length;
  const text = `${part(errors, 'error')}, ${part(warnings, 'warning')}, ${part(infos, 'info')}`;
  const all = errors + warnings + infos === 0 ? paint.green(text) : text;
  return paint.bold(all) + (hidden > 0 ? ` (${hidden} not shown)` : '');
}
