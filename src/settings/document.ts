// JSON as people write it, with comments and trailing commas: its value, where each part stands, what is wrong with it.

import {
  createScanner,
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { Source, type Position, type Range } from '../../grammar/source.ts';
import { groupBy } from '../model/group-by.ts';
import type { Path } from './mistakes.ts';

interface Slip extends Position {
  readonly path: Path;
  readonly message: string;
}

export class Document {
  readonly #source: Source;
  readonly #root: Node | undefined;
  /** Why it is no JSON: of what one slip makes of the rest of its line, only the slip. */
  readonly slips: readonly Slip[];
  /** Keys that stand twice in one object: JSON would silently take the last. */
  readonly doubles: readonly Slip[];

  constructor(path: string, text: string) {
    this.#source = new Source(path, text);
    const errors: ParseError[] = [];
    const deepest = tooDeepAt(text);
    this.#root = deepest < 0 ? parseTree(text, errors, { allowTrailingComma: true }) : undefined;
    const isEmpty = text.trim() === '';
    const slips = isEmpty
      ? [this.#slip(0, [], 'the file is empty; {} stands for no settings')]
      : deepest < 0
        ? errors.map(({ error, offset }) => this.#slip(offset, [], REASONS[printParseErrorCode(error)] ?? WORDS))
        : [this.#slip(deepest, [], 'is nested too deeply')];
    this.slips = firstOfEachLine(slips);
    this.doubles = this.#root ? [...this.#doublesIn(this.#root, [])] : [];
  }

  get value(): unknown {
    return this.#root && valueOf(this.#root);
  }

  /** Where a value stands, or its key with it; of what is missing, where it should be. */
  rangeOf(path: Path, isKey: boolean): Range {
    const node = this.#root && findNodeAtLocation(this.#root, [...path]);
    if (!node) return path.length > 0 ? this.rangeOf(path.slice(0, -1), false) : this.#source.range(0, 0);
    const { offset, length } = isKey && node.parent?.type === 'property' ? node.parent : node;
    return this.#source.range(offset, offset + length);
  }

  *#doublesIn(node: Node, path: Path): Generator<Slip> {
    const lines = new Map<string, number>();
    for (const [index, child] of (node.children ?? []).entries()) {
      const { name, value } = partsOf(child);
      const step = name ?? index;
      const line = name === undefined ? undefined : lines.get(name);
      if (line !== undefined) yield this.#slip(child.offset, [...path, step], `stands in line ${line} already`);
      else if (name !== undefined) lines.set(name, this.#source.position(child.offset).line);
      if (value) yield* this.#doublesIn(value, [...path, step]);
    }
  }

  /** What is missing at the end is missing behind the last sign, not some lines further. */
  #slip(offset: number, path: Path, message: string): Slip {
    const end = this.#source.text.trimEnd().length;
    return { ...this.#source.position(Math.min(offset, end)), path, message };
  }
}

function firstOfEachLine(slips: readonly Slip[]): Slip[] {
  return [...groupBy(slips, ({ line }) => line).values()].flatMap((here) => here.slice(0, 1));
}

/** A key and what it says, or an entry of a list. */
interface Part {
  readonly name?: string;
  readonly value: Node | undefined;
}

function partsOf(node: Node): Part {
  if (node.type !== 'property') return { value: node };
  const [key, value] = node.children ?? [];
  return { name: String(key?.value), value };
}

/** Every key becomes an own one, whatever it is called; of doubles the first counts. */
function valueOf(node: Node): unknown {
  const parts = (node.children ?? []).map(partsOf);
  switch (node.type) {
    case 'array':
      return parts.map(({ value }) => value && valueOf(value));
    case 'object':
      return Object.fromEntries(firstOfEachName(parts).map(({ name, value }) => [name, value && valueOf(value)]));
    default:
      return node.value;
  }
}

/** In their order. */
function firstOfEachName(parts: readonly Part[]): Part[] {
  const first = new Map<string | undefined, Part>();
  for (const part of parts) if (!first.has(part.name)) first.set(part.name, part);
  return [...first.values()];
}

/** Settings need six levels; what has thousands would exhaust the parser. */
const DEEPEST = 50;

function tooDeepAt(text: string): number {
  const scanner = createScanner(text, true);
  let depth = 0;
  do {
    scanner.scan();
    const sign = text[scanner.getTokenOffset()];
    if (sign === '{' || sign === '[') depth++;
    if (sign === '}' || sign === ']') depth--;
    if (depth > DEEPEST) return scanner.getTokenOffset();
  } while (scanner.getTokenOffset() < text.length);
  return -1;
}

const REASONS: Readonly<Record<string, string>> = {
  CommaExpected: 'a comma is missing before this',
  ColonExpected: 'a colon is missing before this',
  PropertyNameExpected: 'a key in double quotes is expected here',
  ValueExpected: 'a value is expected here',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  EndOfFileExpected: 'the settings end before this: it belongs to nothing',
  UnexpectedEndOfComment: 'the comment does not end',
  UnexpectedEndOfString: 'the text does not end in its line: a double quote is missing',
  UnexpectedEndOfNumber: 'this is no number',
  InvalidNumberFormat: 'this is no number',
  InvalidUnicode: 'a backslash that stands for itself is written twice',
  InvalidEscapeCharacter: 'a backslash that stands for itself is written twice',
  InvalidCharacter: 'a tab or another control character in a text is written as \\t or \\u0000',
};
const WORDS = 'keys and texts stand in double quotes; other words are true, false and null';
