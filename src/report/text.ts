// The report for people: each finding with the lines it is about, why it matters, and what to type.

import type { Config } from '../../grammar/ast.ts';
import type { Finding, Fix, Report } from '../lint/report.ts';
import { isUpkeep } from '../settle/upkeep-rules.ts';
import { frames, gutterOf, type Mark } from './frame.ts';
import type { Page } from './page.ts';
import type { Paint } from './paint.ts';
import { printable, printableLine, printablePath } from './printable.ts';
import { wayOf } from './sentence.ts';
import { colourOf } from './severity.ts';
import { summaryLines, totalLines } from './summary.ts';
import { wrap } from './width.ts';

export interface TextOptions {
  /** A file that findings are about; a fleet does not hold all of them at once. */
  configOf(path: string): Config | undefined;
  /** How many rules ran. */
  readonly ran: number;
  /** Findings and their number, and nothing of the run. */
  readonly isQuiet?: boolean;
  readonly width: number;
  readonly paint: Paint;
  page(rule: string): Page | undefined;
}

export function* textReport(report: Report, options: TextOptions): Generator<string> {
  let previous = '';
  for (const finding of report.findings) {
    yield* findingLines(finding, finding.rule === previous, options);
    yield '\n';
    previous = finding.rule;
  }
  yield* options.isQuiet ? totalLines(report, options) : summaryLines(report, options);
}

/** `goesOn`: the finding before is of the same rule, which has said why. */
function* findingLines(finding: Finding, goesOn: boolean, options: TextOptions): Generator<string> {
  const { paint } = options;
  const { rule, severity, message } = finding;
  const colour = colourOf(severity, paint);
  yield `${paint.bold(colour(severity))}: ${paint.bold(printable(message))} ${paint.dim(`[${printable(rule)}]`)}\n`;
  const marks: Mark[] = [
    { ...finding, label: '', colour, ...(!isUpkeep(rule) && { holds: `${finding.device}, ${finding.object}` }) },
    ...finding.related.map((place) => ({ ...place, label: place.message, colour: paint.cyan })),
  ];
  const gutter = gutterOf(marks);
  yield* frames(marks, { configOf: (path) => options.configOf(path), paint, gutter });
  const page = options.page(rule);
  const say = (title: string, text: string) => note(title, text, gutter, options);
  if (page && !goesOn) yield* say('why', page.why);
  const { fixes = [] } = finding;
  for (const [index, fix] of fixes.entries()) yield* fixLines(fix, wayOf(index, fixes), gutter, paint);
  if (fixes.length === 0 && page && !goesOn) yield* say('fix', page.do);
}

function* note(title: string, text: string, gutter: number, { paint, width }: TextOptions): Generator<string> {
  const lead = `${' '.repeat(gutter)} = ${title}: `;
  const lines = wrap(printable(text), width - lead.length);
  for (const [index, line] of lines.entries())
    yield (index === 0 ? `${paint.dim(lead)}${line}` : ' '.repeat(lead.length) + printableLine(line)) + '\n';
}

function* fixLines({ file, device, commands }: Fix, way: string, gutter: number, paint: Paint): Generator<string> {
  const lead = ' '.repeat(gutter);
  yield `${paint.dim(`${lead} = fix`)} ${way} ${printable(device)} ${paint.dim(`(${printablePath(file)})`)}\n`;
  for (const command of commands) yield `${lead}     ${paint.green(printableLine(command))}\n`;
}
