// The report for comments on merge requests and for step summaries: a table of findings for each pair, details folded.

import { gravestFirst } from '../lint/gravity.ts';
import type { Finding, Report } from '../lint/report.ts';
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
import { groupsOf } from './groups.ts';
import { markdownCode, markdownLines, markdownText } from './markdown-text.ts';
import { counted } from './numbers.ts';
import { internalErrors, placeOf, unmadeChecks, wayOf } from './sentence.ts';

/** A comment on GitHub has 65,536 characters at most. */
export const LONGEST = 60_000;
/** What is kept of them for what is said of the run. */
const ACCOUNT = 12_000;

export function* markdownReport(report: Report): Generator<string> {
  // By the mark a job finds its own comment again.
  yield '<!-- vrp-lint -->\n';
  yield `## vrp-lint: ${totals(report)}\n\n`;
  const account = accountOf(report);
  const { shown, left } = fitting(report, LONGEST - ACCOUNT);
  for (const { title, findings } of groupsOf({ ...report, findings: shown })) {
    if (findings.length === 0) continue;
    yield headOf(title);
    for (const finding of findings) yield rowOf(finding);
    yield '\n';
    yield* folded('What to type', findings.map(typingOf));
  }
  if (left > 0)
    yield `**${counted(left, 'more finding')}**, none graver than these, not shown here for want of room.\n\n`;
  yield* account;
}

function headOf(title: string): string {
  return `### ${markdownText(title)}\n\n| severity | place | problem | rule |\n| --- | --- | --- | --- |\n`;
}

function rowOf(finding: Finding): string {
  const { severity, rule, message, related } = finding;
  const places = related.map((place) => `<br>${markdownCode(placeOf(place))} ${markdownText(place.message)}`);
  const level = severity === 'error' ? '**error**' : severity;
  const cells = [level, markdownCode(placeOf(finding)), markdownText(message) + places.join(''), markdownCode(rule)];
  return `| ${cells.join(' | ')} |\n`;
}

/** HTML without an empty line, so that no Markdown begins within it. */
function typingOf({ message, fixes = [] }: Finding): string {
  if (fixes.length === 0) return '';
  const ways = fixes.map(({ file, device, commands }, index) => {
    const place = `${wayOf(index, fixes)} ${markdownText(device)} (${markdownCode(file)})`;
    return `<p>${place}</p>\n${markdownLines(commands)}\n`;
  });
  return `<p><b>${markdownText(message)}</b></p>\n${ways.join('')}`;
}

function* folded(title: string, parts: readonly string[]): Generator<string> {
  const content = parts.join('');
  if (content !== '') yield `<details><summary>${title}</summary>\n${content}</details>\n\n`;
}

/** The gravest findings that there is room for, in the order of the report. */
function fitting(report: Report, room: number): { readonly shown: readonly Finding[]; readonly left: number } {
  const { findings } = report;
  const groupOf = new Map(groupsOf(report).flatMap((group) => group.findings.map((finding) => [finding, group.title])));
  const chosen = new Set<Finding>();
  const begun = new Set<string>();
  let length = 0;
  for (const finding of gravestFirst(findings)) {
    const title = groupOf.get(finding) ?? '';
    const head = begun.has(title) ? 0 : headOf(title).length + FOLD;
    length += head + rowOf(finding).length + typingOf(finding).length;
    if (length > room) break;
    begun.add(title);
    chosen.add(finding);
  }
  return { shown: findings.filter((finding) => chosen.has(finding)), left: findings.length - chosen.size };
}

/** What folding the details of a group takes. */
const FOLD = 80;

function* accountOf(report: Report): Generator<string> {
  const room = { left: ACCOUNT - 1000 };
  const internal = internalErrors(report).map(({ rule, reason }) => `${rule}: ${reason}`);
  const undone = [...unreadLines(report), ...settingsLines(report), ...internal];
  if (undone.length > 0) yield `**Not everything could be checked**\n\n${bullets(undone, room)}\n`;
  yield* folded('What was read and checked', [
    ...section('Read', readLines(report), room),
    ...section('Paired', pairLines(report), room),
    ...section('Unpaired', leftOverLines(report), room),
    ...section('Skipped', skippedReasons(unmadeChecks(report)), room),
    ...section('Ignored', suppressedLines(report), room),
  ]);
}

function section(title: string, lines: readonly string[], room: { left: number }): string[] {
  return lines.length === 0 ? [] : [`<p>${title}</p>\n${listed(lines, room)}`];
}

function listed(lines: readonly string[], room: { left: number }): string {
  const items = within(lines, room).map((line) => `<li>${line}</li>\n`);
  return `<ul>\n${items.join('')}</ul>\n`;
}

function bullets(lines: readonly string[], room: { left: number }): string {
  return within(lines, room)
    .map((line) => `- ${line}\n`)
    .join('');
}

/** As many lines as there is room for; the rest is counted. */
function within(lines: readonly string[], room: { left: number }): string[] {
  const shown: string[] = [];
  for (const line of lines) {
    const text = markdownText(line);
    room.left -= text.length + 12;
    if (room.left < 0) return [...shown, `and ${lines.length - shown.length} more`];
    shown.push(text);
  }
  return shown;
}
