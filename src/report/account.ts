// What a report says of the run itself, line by line: what was read and understood, what was paired, what was not done.

import type { Fault, FileSummary, LeftOver, Report, Severity, Skipped } from '../lint/report.ts';
import { groupBy } from '../model/group-by.ts';
import { sum } from '../model/sum.ts';
import { counted, share } from './numbers.ts';
import { plain, type Paint } from './paint.ts';
import { printable, printablePath } from './printable.ts';
import { faultSentence } from './sentence.ts';
import { colourOf } from './severity.ts';

/** What was found, and how much of it is not shown. */
export function totals({ findings, summary: { errors, warnings, infos } }: Report, paint: Paint = plain): string {
  const part = (count: number, severity: Severity) =>
    count === 0 ? counted(count, severity) : colourOf(severity, paint)(counted(count, severity));
  const text = `${part(errors, 'error')}, ${part(warnings, 'warning')}, ${part(infos, 'info')}`;
  const count = errors + warnings + infos;
  const hidden = count - findings.length;
  return paint.bold(count === 0 ? paint.green(text) : text) + (hidden > 0 ? ` (${hidden} not shown)` : '');
}

/** More files than these nobody reads one by one. */
const MOST_FILES = 10;

export function readLines({ files }: Report): string[] {
  if (files.length <= MOST_FILES) return files.map(fileLine);
  const lines = counted(
    sum(files, (file) => file.lines),
    'line',
  );
  const understood = understoodOf(
    sum(files, ({ statements }) => statements.typed),
    sum(files, ({ statements }) => statements.total),
  );
  return [`${counted(files.length, 'file')}, ${lines}, ${understood}`, ...leastUnderstood(files)];
}

/** Files of a fleet that are worth a look: they may be something else than configurations. */
function leastUnderstood(files: readonly FileSummary[]): string[] {
  const part = ({ statements: { total, typed } }: FileSummary) => (total === 0 ? 1 : typed / total);
  const poor = files.filter((file) => part(file) < WELL_UNDERSTOOD).toSorted((one, other) => part(one) - part(other));
  const more = poor.length - MOST_POOR;
  return [
    ...poor.slice(0, MOST_POOR).map(fileLine),
    ...(more > 0 ? [`and ${counted(more, 'more file')} of which less than ${share(WELL_UNDERSTOOD, 1)} are`] : []),
  ];
}

const WELL_UNDERSTOOD = 0.9;
const MOST_POOR = 5;

function fileLine({ path, device, lines, statements: { total, typed } }: FileSummary): string {
  const name = device === '' ? '' : `${printable(device)}, `;
  return `${printablePath(path)}: ${name}${counted(lines, 'line')}, ${understoodOf(typed, total)}`;
}

function understoodOf(typed: number, total: number): string {
  return `${typed} of ${counted(total, 'statement')} understood (${share(typed, total)})`;
}

export function pairLines({ files, pairs }: Report): string[] {
  if (files.length > MOST_FILES && pairs.length > 0) return [counted(pairs.length, 'pair')];
  return pairs.map((pair) => (pair.name === undefined ? '' : `${printable(pair.name)}: `) + pairTitle(pair));
}

export function pairTitle({ a, b }: Report['pairs'][number]): string {
  return a === b ? `the two devices in ${printable(a)}` : `${printablePath(a)} with ${printablePath(b)}`;
}

/** What is listed one by one at most; the rest is counted. */
const MOST_LISTED = 12;

export function unreadLines({ faults = [] }: Report): string[] {
  return firstOf(faults.filter(({ line }) => line === undefined).map(faultLine), 'file');
}

/** What makes no sense in the settings. */
export function settingsLines({ faults = [] }: Report): string[] {
  return firstOf(faults.filter(({ line }) => line !== undefined).map(faultLine), 'problem');
}

function faultLine(fault: Fault): string {
  return faultSentence({ ...fault, file: printablePath(fault.file), reason: printable(fault.reason) });
}

/** Devices without a pair, one by one; what is no configuration at all stands behind them in one line. */
export function leftOverLines({ leftOver = [] }: Report): string[] {
  const { devices, foreign } = apart(leftOver);
  const lines = devices.map(({ file, device, reason }) => {
    const name = device === '' ? '' : `${printable(device)}, `;
    return `${printablePath(file)}: ${name}${printable(reason)}`;
  });
  return [...firstOf(lines, 'device'), ...foreign];
}

/** Of many files that are no configurations a line that counts them; a single one is left over like a device. */
export function apart(leftOver: readonly LeftOver[]): {
  readonly devices: readonly LeftOver[];
  readonly foreign: readonly string[];
} {
  const files = leftOver.filter(({ device }) => device === '');
  if (files.length < 2) return { devices: leftOver, foreign: [] };
  const more = files.length - MOST_EXAMPLES;
  const names = files.slice(0, MOST_EXAMPLES).map(({ file }) => printablePath(file));
  const said = [...names, ...(more > 0 ? [`${more} more`] : [])];
  const list = `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}`;
  return {
    devices: leftOver.filter(({ device }) => device !== ''),
    foreign: [`in ${files.length} files nothing is a VRP configuration: ${list}`],
  };
}

const MOST_EXAMPLES = 3;

function firstOf(lines: readonly string[], noun: string): string[] {
  const more = lines.length - MOST_LISTED;
  return more > 0 ? [...lines.slice(0, MOST_LISTED), `and ${counted(more, `more ${noun}`)}`] : [...lines];
}

export function suppressedLines({ suppressed }: Report): string[] {
  if (!suppressed) return [];
  const { comments, settings, baseline } = suppressed;
  const total = comments + settings + baseline;
  const ways: readonly [number, string][] = [
    [comments, 'comments'],
    [settings, 'the settings'],
    [baseline, 'the baseline'],
  ];
  const said = ways.filter(([count]) => count > 0).map(([count, by]) => `${count} by ${by}`);
  return total === 0 ? [] : [`${counted(total, 'finding')}: ${said.join(', ')}`];
}

/** The checks that have the same reason stand together, a reason to a line. */
export function skippedReasons(skipped: readonly Skipped[]): string[] {
  return [...groupBy(skipped, ({ reason }) => reason)].map(([reason, checks]) => {
    const isMany = checks.length > MOST_NAMED;
    const rules = checks.map(({ rule }) => rule).join(', ');
    return printable(isMany ? `${counted(checks.length, 'rule')}: ${reason}` : `${reason}: ${rules}`);
  });
}

/** A reason that so many share is about the run, not about them. */
const MOST_NAMED = 12;
