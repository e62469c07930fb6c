// An example of a rule's page: the configurations without their marks, and what the marks say of them.

import type { Input } from '../../grammar/index.ts';
import { markOf, type Example, type ExampleFile } from '../../src/report/page.ts';

export interface Mark {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly level: string;
  readonly text: string;
}

export function readExample({ files }: Example): { inputs: Input[]; marks: Mark[] } {
  return {
    inputs: files.map((file) => ({
      path: file.name,
      text: plainLines(file)
        .map((line) => `${line}\n`)
        .join(''),
    })),
    marks: files.flatMap(marksOf),
  };
}

function plainLines({ lines }: ExampleFile): string[] {
  return lines.filter((line) => !line.startsWith('#~'));
}

function marksOf({ name, lines }: ExampleFile): Mark[] {
  const marks: Mark[] = [];
  let line = 0;
  let above = '';
  for (const text of lines) {
    const mark = markOf(text);
    if (mark) marks.push({ file: name, line, ...columnsOf(mark.carets, above), ...levelOf(mark.text) });
    else {
      line++;
      above = text;
    }
  }
  return marks;
}

/** Columns count from 1; without carets the whole statement is meant. */
function columnsOf(carets: string, above: string): { column: number; endColumn: number } {
  if (carets === '') return { column: above.search(/\S/) + 1, endColumn: above.trimEnd().length + 1 };
  return { column: carets.indexOf('^') + 1, endColumn: carets.length + 1 };
}

function levelOf(text: string): { level: string; text: string } {
  const [, level = '', message = ''] = /^(error|warning|info|note): (.*)$/.exec(text) ?? [];
  if (level === '') throw new Error(`a mark says "error:", "warning:", "info:" or "note:", not "${text}"`);
  return { level, text: message };
}
