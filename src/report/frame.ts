// Places in files as code frames: the line, carets below the span, and above it the line that opened its view.

import type { Config } from '../../grammar/ast.ts';
import type { Location } from '../lint/report.ts';
import { sum } from '../model/sum.ts';
import { listingOf, type Cell, type Listing } from './listing.ts';
import type { Paint } from './paint.ts';
import { printable, printablePath } from './printable.ts';

type Colour = Paint['red'];

/** A place, what is said behind its carets, and their colour. */
export interface Mark extends Location {
  readonly label: string;
  readonly colour: Colour;
  /** What stands there, behind the place. */
  readonly holds?: string;
}

interface Look {
  /** The configuration at a path, as long as it is at hand. */
  configOf(path: string): Config | undefined;
  readonly paint: Paint;
  /** How many columns a line number takes. */
  readonly gutter: number;
}

export function gutterOf(marks: readonly Mark[]): number {
  return marks.reduce((most, { line }) => Math.max(most, String(line).length), 1);
}

/** Places that follow each other in one file share their frame. */
export function* frames(marks: readonly Mark[], look: Look): Generator<string> {
  let file: string | undefined;
  let last = 0;
  let seen = new Set<number>();
  for (const mark of marks) {
    const listing = listingAt(mark, look);
    const openers = listing?.openers(mark.line - 1).map((line) => line + 1) ?? [];
    const goesOn = mark.line >= last && openers.every((line) => seen.has(line) || line > last);
    if (mark.file !== file || !goesOn) {
      yield `${' '.repeat(look.gutter)} ${look.paint.dim('-->')} ${placeOf(mark)}${holding(mark, look)}\n`;
      seen = new Set();
    }
    for (const line of [...openers, mark.line].filter((each) => !seen.has(each))) {
      seen.add(line);
      // The line of the mark is shown with its carets.
      if (listing && line !== mark.line) yield codeLine(line, listing.cells(line - 1), look);
    }
    yield* listing ? marked(mark, listing, mark.file !== file || mark.line !== last, look) : bare(mark, look);
    [file, last] = [mark.file, mark.line];
  }
}

function listingAt({ file, line }: Location, look: Look): Listing | undefined {
  const config = look.configOf(file);
  return config && line <= config.source.lineCount ? listingOf(config) : undefined;
}

/** A place whose text is not at hand. */
function* bare({ label, colour }: Mark, look: Look): Generator<string> {
  if (label !== '') yield `${edge('', look)} ${colour(printable(label))}\n`;
}

function placeOf({ file, line, column }: Location): string {
  return `${printablePath(file)}:${line}:${column}`;
}

function holding({ holds }: Mark, { paint }: Look): string {
  return holds === undefined ? '' : paint.dim(` (${printable(holds)})`);
}

/** The line unless it has just been shown, and the carets below it. */
function* marked(mark: Mark, { source, cells }: Listing, isNew: boolean, look: Look): Generator<string> {
  const start = source.lineStart(mark.line - 1);
  const from = start + mark.column - 1;
  const to = mark.endLine > mark.line ? source.lineEnd(mark.line - 1) : start + mark.endColumn - 1;
  const shown = windowOf(cells(mark.line - 1), from);
  if (isNew) yield codeLine(mark.line, shown, look);
  const before = widthOfCells(shown.filter((cell) => cell.to <= from));
  const width = widthOfCells(shown.filter((cell) => cell.to > from && cell.from < to));
  const label = mark.label === '' ? '' : ` ${printable(mark.label)}`;
  yield `${edge('', look)} ${' '.repeat(before)}${mark.colour('^'.repeat(Math.max(1, width)) + label)}\n`;
}

function codeLine(line: number, cells: readonly Cell[], look: Look): string {
  return `${edge(String(line), look)} ${cells.map(({ text }) => text).join('')}`.trimEnd() + '\n';
}

function edge(number: string, { gutter, paint }: Look): string {
  return paint.dim(`${number.padStart(gutter)} │`);
}

/** Of a line that no terminal shows whole, so many columns, the span among them. */
const MOST_COLUMNS = 160;
const BEFORE_SPAN = 60;

function windowOf(cells: readonly Cell[], from: number): readonly Cell[] {
  if (widthOfCells(cells) <= MOST_COLUMNS) return cells;
  const span = cells.findIndex(({ to }) => to > from);
  const first = Math.max(0, span - BEFORE_SPAN);
  const shown = cells.slice(first, first + MOST_COLUMNS);
  const cut = (at: number): Cell => ({ from: at, to: at, text: '…', width: 1 });
  const [head, tail] = [shown[0]?.from ?? 0, shown[shown.length - 1]?.to ?? 0];
  return [
    ...(first > 0 ? [cut(head)] : []),
    ...shown,
    ...(first + MOST_COLUMNS < cells.length ? [{ ...cut(tail), from: Infinity, to: Infinity }] : []),
  ];
}

function widthOfCells(cells: readonly Cell[]): number {
  return sum(cells, ({ width }) => width);
}
