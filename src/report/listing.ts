// The lines of a file as a report may show them: cut into cells that know where they stand in the source,
// so that what is hidden or escaped moves no caret away from its word.

import type { Config } from '../../grammar/ast.ts';
import { readWords, type Word } from '../../grammar/content.ts';
import type { Node, Trivia } from '../../grammar/nodes.ts';
import type { Source } from '../../grammar/source.ts';
import { remember } from '../model/remember.ts';
import { hiddenInStatement, hiddenInText, hiddenInWords, type Keys } from './hidden.ts';
import { keysOf } from './keys.ts';
import { printable } from './printable.ts';
import { HIDDEN } from './shown.ts';
import { widthOf } from './width.ts';

/** What is shown as one: a character, or the sign that stands for a hidden word. */
export interface Cell {
  /** Offsets in the source; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly width: number;
}

/** Lines count from 0. */
export interface Listing {
  readonly source: Source;
  cells(line: number): Cell[];
  /** The words of the line that no report may print. */
  secrets(line: number): readonly string[];
  /** The lines that opened the views which this line stands in, from the outermost to the innermost. */
  openers(line: number): readonly number[];
}

export const listingOf = remember((config: Config): Listing => {
  const { source } = config;
  const nodes: Node[] = [];
  // Not by `walk`: a generator for every line takes longer than all that is shown of most files.
  const note = (children: readonly Node[]): void => {
    for (const node of children) {
      for (let more = 0; more < node.lineCount; more++) nodes[node.line + more] = node;
      if ('children' in node && node.children) note(node.children);
    }
  };
  for (const { children } of config.devices) note(children);
  return {
    source,
    cells(line) {
      const node = nodes[line];
      return node ? cellsOf(source, line, { node, hidden: secretWords(node, keysOf(config)) }) : [];
    },
    secrets(line) {
      const node = nodes[line];
      return node ? textOf(secretWords(node, keysOf(config))) : [];
    },
    openers(line) {
      const lines: number[] = [];
      for (let at = nodes[line]?.parent; at && at.kind !== 'device'; at = at.parent) lines.unshift(at.line);
      return lines;
    },
  };
});

function secretWords(node: Node, keys: Keys): readonly Word[] {
  switch (node.kind) {
    case 'statement':
      return pick(node.read().words, hiddenInStatement(node, keys));
    case 'unknown':
      return pick(node.words, hiddenInWords(node, textOf(node.words), keys));
    case 'text':
      return linesOf(node).flatMap(([, words]) => words);
    default:
      return triviaSecrets(node, keys);
  }
}

/** Only the first line may be the tail of a secret. */
function triviaSecrets(node: Trivia, keys: Keys): Word[] {
  return linesOf(node).flatMap(([line, words]) => {
    const texts = textOf(words);
    const hidden = line === node.line ? hiddenInWords(node, texts, keys) : hiddenInText(texts, keys);
    return pick(words, hidden);
  });
}

/** The words of each line by itself. */
function linesOf({ source, line, lineCount }: Node): [number, Word[]][] {
  return Array.from({ length: lineCount }, (_, more) => {
    const [start, end] = [source.lineStart(line + more), source.lineEnd(line + more)];
    return [line + more, readWords({ source, line: line + more, lineCount: 1, start, end })];
  });
}

function textOf(words: readonly Word[]): string[] {
  return words.map(({ text }) => text);
}

function pick(words: readonly Word[], indexes: ReadonlySet<number>): Word[] {
  return words.filter((_, index) => indexes.has(index));
}

interface Content {
  readonly node: Node;
  readonly hidden: readonly Word[];
}

function cellsOf(source: Source, line: number, { node, hidden: secrets }: Content): Cell[] {
  const [start, end] = [source.lineStart(line), source.lineEnd(line)];
  const [from, stop] = contentOf(node, line, start, end);
  // No device prints so long a line, and no frame shows it whole.
  const to = Math.min(stop, start + LONGEST_LINE);
  const hidden = secrets.filter((word) => word.end > start && word.start < end);
  const cells: Cell[] = [];
  let column = 0;
  const add = (at: number, behind: number, text: string): number => {
    const width = widthOf(text);
    cells.push({ from: at, to: behind, text, width });
    column += width;
    return behind;
  };
  // What a pager left before the command is none of the configuration.
  const isLeft = from > start && !INDENT.test(source.text.slice(start, from));
  let at = isLeft ? add(start, from, '') : start;
  while (at < to) {
    const word = hidden.find((each) => each.start <= at && each.end > at);
    if (word) {
      at = add(at, Math.min(word.end, end), HIDDEN);
    } else {
      const character = String.fromCodePoint(source.text.codePointAt(at) ?? 0);
      at = add(at, at + character.length, shown(character, column, source.text, at));
    }
  }
  return cells;
}

const LONGEST_LINE = 20_000;
const INDENT = /^[ \t]*$/;
const TAB_WIDTH = 8;

/** A tab goes to the next stop; signs that only together are a command to a build server are looked at together. */
function shown(character: string, column: number, text: string, at: number): string {
  if (character === '\t') return ' '.repeat(TAB_WIDTH - (column % TAB_WIDTH));
  if (character === '#' && /^##\w*\[/.test(text.slice(at - 1, at + 20))) return '\\x23';
  return printable(character);
}

/** What the device reads of the line: nothing else of it is shown. */
function contentOf(node: Node, line: number, start: number, end: number): readonly [number, number] {
  if (node.kind !== 'statement' && node.kind !== 'unknown') return [start, end];
  const isLast = line === node.line + node.lineCount - 1;
  return [line === node.line ? node.start : start, isLast ? node.end : end];
}
