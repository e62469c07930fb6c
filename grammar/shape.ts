// The shape of a file: its configuration, what a terminal or a person put around it, and the blocks whose text is no
// command (keys, certificates, banners).
// Lines are told apart by their first characters; the small Chevrotain grammar puts them together.

import { withBlocks } from './blocks.ts';
import { blockEnd, kindOfLine, type LineKind } from './lines.ts';
import type { Source } from './source.ts';

/** Lines `from` to `to`, both counted from 0, `to` included. */
interface Span<Kind> {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

export type Part = Span<LineKind | 'block'>;
/** What lines are by themselves. */
export type Mark = Span<LineKind | 'opening' | 'text' | 'closing'>;

export function shape(source: Source): readonly Part[] {
  const marks = marksOf(source);
  // Without a block there is nothing to put together, and setting up the grammar takes longer than a small file.
  return marks.every(isPart) ? marks : withBlocks(marks);
}

function isPart(mark: Mark): mark is Span<LineKind> {
  return mark.kind !== 'opening' && mark.kind !== 'text' && mark.kind !== 'closing';
}

function marksOf(source: Source): Mark[] {
  const marks: Mark[] = [];
  const { lineCount } = source;
  let runKind: LineKind | undefined;
  let runStart = 0;
  const endRun = (line: number) => {
    if (runKind) marks.push({ kind: runKind, from: runStart, to: line - 1 });
    runKind = undefined;
  };
  for (let line = 0; line < lineCount; line++) {
    const first = kindOfLine(source, line);
    const close = first === 'opening' ? blockEnd(source, line) : undefined;
    if (close !== undefined) {
      endRun(line);
      marks.push({ kind: 'opening', from: line, to: line });
      if (close > line + 1) marks.push({ kind: 'text', from: line + 1, to: close - 1 });
      marks.push({ kind: 'closing', from: close, to: close });
      line = close;
      continue;
    }
    // A block without an end is no block: its first line is a line like others.
    const kind = first === 'opening' ? 'lines' : first;
    if (kind === runKind) continue;
    endRun(line);
    [runKind, runStart] = [kind, line];
  }
  endRun(lineCount);
  return marks;
}
