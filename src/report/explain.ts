// The page of a rule for people at a terminal.

import type { Severity } from '../lint/report.ts';
import { markOf, type ExampleFile, type Page } from './page.ts';
import type { Paint } from './paint.ts';
import { colourOf } from './severity.ts';
import { widthOf, wrap } from './width.ts';

interface Explained {
  readonly page: Page;
  readonly severity: Severity;
  /** It runs only where it is asked for. */
  readonly optIn?: true;
  /** Where in the documents it stands. */
  readonly source: string;
}

interface Look {
  readonly paint: Paint;
  readonly width: number;
}

export function* explanation({ page, severity, optIn, source }: Explained, look: Look): Generator<string> {
  const { paint } = look;
  yield `${paint.bold(page.id)}  ${colourOf(severity, paint)(severity)}${optIn ? ', opt-in' : ''}\n\n`;
  yield* paragraph('', page.summary, look);
  yield* paragraph('Why', page.why, look);
  yield* paragraph('Do', page.do, look);
  yield* paragraph('Options', page.options ?? '', look);
  if (optIn) yield* paragraph('Opt-in', `It runs where it is asked for: ${waysToAsk(page.id)}.`, look);
  yield* paragraph('Source', source, look);
  for (const { title, text, files } of page.examples) {
    yield `${paint.bold(title)}\n\n`;
    for (const each of text) yield* paragraph('', each, look);
    for (const file of files) yield* exampleLines(file, paint);
  }
}

function waysToAsk(rule: string): string {
  return `--rule ${rule}=on, --preset all, or "${rule}": "on" among the rules of the settings`;
}

function* paragraph(title: string, text: string, { paint, width }: Look): Generator<string> {
  if (text === '') return;
  if (title !== '') yield `${paint.bold(title)}\n`;
  for (const line of wrap(text, width)) yield `${line}\n`;
  yield '\n';
}

function* exampleLines({ name, lines }: ExampleFile, paint: Paint): Generator<string> {
  if (name !== '') yield `  ${paint.dim(`${name}:`)}\n`;
  let above = '';
  for (const line of lines) {
    const mark = markOf(line);
    if (!mark) above = line;
    const carets = mark?.carets === '' ? below(above) : mark?.carets;
    yield `    ${mark ? paint.yellow(`${carets} ${mark.text}`) : line}`.trimEnd() + '\n';
  }
  yield '\n';
}

/** Carets below all of a statement. */
function below(line: string): string {
  const words = line.trim();
  return ' '.repeat(line.indexOf(words)) + '^'.repeat(Math.max(1, widthOf(words)));
}
