// The nodes of the tree. They keep offsets only; words, fields and places are read from the source when asked for.

import type { Device } from './ast.ts';
import type { View } from './catalogue.ts';
import { readWords, type Word } from './content.ts';
import { expectationOf, type Expectation } from './expectation.ts';
import type { Command } from './fields.ts';
import { numberOf } from './phrase.ts';
import type { Range, Source } from './source.ts';
import type { Statement } from './statement.ts';

export type Branch = Device | Statement | UnknownStatement;
export type Node = Statement | UnknownStatement | FreeText | Trivia;

/** Lines that stand together: where they are, and what they are below of. */
abstract class Lines {
  readonly parent: Branch;
  /** The first line, counted from 0. */
  readonly line: number;
  lineCount: number;

  constructor(parent: Branch, line: number, lineCount: number) {
    this.parent = parent;
    this.line = line;
    this.lineCount = lineCount;
  }

  get source(): Source {
    return deviceOf(this.parent).config.source;
  }

  /** The lines as they stand in the file, line ends and all. */
  get text(): string {
    const { source } = this;
    return source.text.slice(source.lineStart(this.line), source.lineStart(this.line + this.lineCount));
  }
}

function deviceOf(branch: Branch): Device {
  let above = branch;
  while (above.kind !== 'device') above = above.parent;
  return above;
}

export type TriviaKind = 'blank' | 'separator' | 'remark' | 'prompt' | 'end';

/** Lines without a command. */
export class Trivia extends Lines {
  readonly kind: TriviaKind;

  constructor(parent: Branch, kind: TriviaKind, line: number, lineCount: number) {
    super(parent, line, lineCount);
    this.kind = kind;
  }

  get range(): Range {
    return rangeOfLines(this);
  }
}

/** A key, a certificate, a banner over several lines: text that the device takes as it is. */
export class FreeText extends Lines {
  readonly kind = 'text';

  get range(): Range {
    return rangeOfLines(this);
  }
}

function rangeOfLines({ source, line, lineCount }: Lines): Range {
  return source.range(source.lineStart(line), source.lineEnd(line + lineCount - 1));
}

/** A line of commands, and whatever stands in the view that it opens. */
export abstract class Line extends Lines {
  readonly start: number;
  end: number;
  children: Node[] | undefined;

  constructor(parent: Branch, line: number, start: number, end: number) {
    super(parent, line, 1);
    this.start = start;
    this.end = end;
  }

  get words(): Word[] {
    return readWords(this);
  }

  get range(): Range {
    return this.source.range(this.start, this.end);
  }

  all<F>(command: Command<F>): Statement<F>[] {
    return all(this.children ?? [], command);
  }

  first<F>(command: Command<F>): Statement<F> | undefined {
    return this.all(command)[0];
  }
}

/** A line that no view in reach knows; it keeps its place and whatever stands below it. */
export class UnknownStatement extends Line {
  readonly #view: View | undefined;

  constructor(parent: Branch, line: number, start: number, end: number, view: View | undefined) {
    super(parent, line, start, end);
    this.#view = view;
  }

  get kind(): 'unknown' {
    return 'unknown';
  }

  /** The view that the line would belong to; undefined below another unknown line. */
  get view(): string | undefined {
    return this.#view?.name;
  }

  /** What could stand where the line leaves every command that it begins like. */
  get expectation(): Expectation | undefined {
    return this.#view && expectationOf(this.#view, this.words);
  }
}

/** The statements of that command among the nodes; those that `undo` it are not. */
export function all<F>(nodes: readonly Node[], command: Command<F>): Statement<F>[] {
  const number = numberOf(command);
  return nodes.filter(
    (node): node is Statement<F> => node.kind === 'statement' && !node.undo && node.phrase.number === number,
  );
}

/** The node becomes the last one below the branch. */
export function append(branch: Branch, node: Node): void {
  if (branch.children) branch.children.push(node);
  else if (branch.kind !== 'device') branch.children = [node];
}
