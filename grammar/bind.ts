// Gives each line its place the way the device would. What no view knows keeps its place as an unknown statement and
// never disturbs its neighbours. Nothing throws, every line ends up in exactly one node.

import { Config } from './ast.ts';
import { branchAt, flush, open, settle, standingAt, startDevice, wait, type Binding } from './binding.ts';
import type { Catalogue } from './catalogue.ts';
import { isBrokenOff, joined } from './content.ts';
import { nameGiven, showsConfiguration } from './devices.ts';
import { isDirective, isForeignHeader, isHeader, isRemarkNext } from './headers.ts';
import { append, FreeText, UnknownStatement } from './nodes.ts';
import { headedBy, indentedUnder, inReach, likeliest, NONE } from './reach.ts';
import {
  isUndone,
  openedByBeginning,
  opensOf,
  phraseIn,
  readHeader,
  readLeniently,
  readStrictly,
  type Reading,
  type Span,
} from './reading.ts';
import type { Part } from './shape.ts';
import type { Source } from './source.ts';
import { Statement } from './statement.ts';
import { contentEnd, contentStart, indentOf, splitWords } from './words.ts';

export function bind(source: Source, parts: readonly Part[], catalogue: Catalogue): Config {
  const config = new Config(source);
  const binding: Binding = {
    config,
    source,
    catalogue,
    ...standingAt(config, catalogue),
    waiting: [],
  };
  for (const part of parts) take(binding, part);
  flush(binding, binding.device);
  return config;
}

function take(binding: Binding, part: Part): void {
  switch (part.kind) {
    case 'lines':
      for (let line = part.from; line <= part.to; line++) takeLine(binding, line);
      return;
    case 'block': {
      const branch = branchAt(binding, binding.stack.length - 1);
      append(branch, new FreeText(branch, part.from, part.to - part.from + 1));
      return;
    }
    case 'remark': {
      const rest = afterContinuation(binding, part);
      if (rest <= part.to) wait(binding, part.kind, rest, part.to);
      return;
    }
    case 'end':
      binding.ended = true;
      break;
    case 'prompt':
      if (afterContinuation(binding, part) > part.to) return;
      if (showsConfiguration(binding.source, part) && binding.previous) startDevice(binding);
      break;
  }
  wait(binding, part.kind, part.from, part.to);
}

/** The first line of the part that is not the rest of a line that the terminal broke: ciphers hold every sign. */
function afterContinuation(binding: Binding, { from, to }: Part): number {
  let line = from;
  while (line <= to && continuesPrevious(binding, line)) line++;
  return line;
}

/** Further in than column 0 a `#` stands between sub-views, and what follows says by its indentation where it belongs. */
function separate(binding: Binding, line: number, indent: number): void {
  if (indent === 0) binding.separated = true;
  binding.lastIndent = NONE;
  binding.lastOpened = false;
  wait(binding, 'separator', line, line);
}

function takeLine(binding: Binding, line: number): void {
  const { source, stack } = binding;
  const { text } = source;
  const stop = source.lineEnd(line);
  const start = contentStart(text, source.lineStart(line), stop);
  if (start >= stop) return wait(binding, 'blank', line, line);
  const end = contentEnd(text, start, stop);
  const indent = indentOf(text, source.lineStart(line), start);
  if (end === start + 1 && text.charAt(start) === '#') return separate(binding, line, indent);
  const words = splitWords(text, start, end);
  const behindHeader = binding.lastOpened && binding.lastIndent === indent;
  const depth = likeliest(binding, indent, behindHeader && isHeader(source, line, indent));
  const view = stack[depth]?.view;
  const undo = isUndone(words);
  const phrase = view && phraseIn(view, words, undo);
  const inOrder = phrase && (depth === 0 || !binding.separated || indent > 0);
  // A command of the system view that opens nothing cannot be what deeper lines stand below.
  const hollow = phrase && depth === 0 && phrase.opens === undefined && stack.length > 1;
  if (inOrder && !(hollow && isHeader(source, line, indent))) {
    place(binding, line, indent, { start, end, depth, phrase, undo, bad: undefined });
  } else {
    takeOddLine(binding, { line, start, end, indent, words });
  }
}

interface Line extends Span {
  readonly line: number;
  readonly indent: number;
  readonly words: readonly string[];
}

/** A line that is not where its indentation says, or not what it seems. */
function takeOddLine(binding: Binding, odd: Line): void {
  const { source, catalogue } = binding;
  const { line, indent, words } = odd;
  const heads = isHeader(source, line, indent);
  const views = inReach(binding, indent, heads);
  const span = { start: odd.start, end: odd.end };
  const read =
    (heads ? readHeader(words, span, views) : undefined) ??
    readStrictly(words, span, views) ??
    readLeniently(source.text, span, views);
  const isRemark = source.text.charAt(odd.start) === '#' && !(read && isGlued(binding, line, indent, read));
  if (read && !isRemark && !isForeignHeader(binding, line, indent, read)) {
    return place(binding, line, indent, { ...read, depth: depthOf(binding, indent, read) });
  }
  const everywhere = readStrictly(words, span, [{ depth: 0, view: catalogue.everywhere, openersOnly: false }]);
  if (everywhere) return placeSessionWord(binding, line, everywhere);
  if (continuesPrevious(binding, line)) return;
  if (isRemark) wait(binding, 'remark', line, line);
  else placeUnknown(binding, odd);
}

/**
 * Whether a `#` before a command is a separator that lost its line end, not the sign of a remark: what somebody
 * commented out must never be read. So only headers count, and the name of a device that has none yet, and only when
 * they stand alone: who comments out a block does it line by line.
 */
function isGlued({ device, source }: Binding, line: number, indent: number, read: Reading): boolean {
  if (indent > 0 || isRemarkNext(source, line, -1) || isRemarkNext(source, line, 1)) return false;
  return opensOf(read) !== undefined || (device.name === undefined && nameGiven(source, read) !== undefined);
}

/** A command of an outer view that stands within an inner one, and opens none of its own, does not end the inner one. */
function depthOf(binding: Binding, indent: number, read: Reading): number {
  if (binding.separated || opensOf(read) !== undefined) return read.depth;
  return Math.max(read.depth, headedBy(binding, indent));
}

function place(binding: Binding, line: number, indent: number, read: Reading): void {
  const name = nameGiven(binding.source, read);
  if (read.depth === 0 && startsDevice(binding, name)) startDevice(binding);
  if (name !== undefined) binding.device.name = name;
  if (read.depth === 0 && indent === 1 && binding.separated) binding.systemIndented++;
  const branch = branchAt(binding, read.depth);
  const statement = new Statement(branch, line, read);
  append(branch, statement);
  settle(binding, statement, indent, read.depth);
  if (statement.opens === undefined) return;
  // An opener of the system view that is oddly indented must not take its own children for siblings.
  open(binding, statement, binding.catalogue.view(statement.opens), read.depth === 0 ? 0 : indent);
  binding.lastOpened = true;
}

function placeUnknown(binding: Binding, { line, start, end, indent, words }: Line): void {
  const { depth, opens } = placeOfUnknown(binding, line, indent, words);
  const branch = branchAt(binding, depth);
  const statement = new UnknownStatement(branch, line, start, end, binding.stack[depth]?.view);
  append(branch, statement);
  settle(binding, statement, indent, depth);
  open(binding, statement, opens === undefined ? undefined : binding.catalogue.view(opens), indent);
}

/**
 * Where an unknown line belongs. When it begins with a whole command, its surplus words take nothing from the view that
 * the command opens; and on the level of a header, right behind it, it is one of the lines that the header is for.
 */
function placeOfUnknown(binding: Binding, line: number, indent: number, words: readonly string[]) {
  const { source, stack, lastOpened, lastIndent } = binding;
  for (const { depth, view } of inReach(binding, indent, false)) {
    const opens = openedByBeginning(view, words);
    if (opens !== undefined && (depth > 0 || indent === 0)) return { depth, opens };
  }
  const behindHeader = lastOpened && lastIndent === indent && !isHeader(source, line, indent);
  return { depth: behindHeader ? stack.length - 1 : indentedUnder(binding, indent), opens: undefined };
}

/** `quit` and `commit` were typed into a session, not configured; `quit` leaves the view. */
function placeSessionWord(binding: Binding, line: number, read: Reading): void {
  let depth = binding.stack.length - 1;
  while (depth > 0 && !binding.stack[depth]?.view) depth--;
  const branch = branchAt(binding, depth);
  append(branch, new Statement(branch, line, read));
  binding.stack.length = depth > 0 && read.phrase.command.usage === 'quit' ? depth : depth + 1;
  binding.lastIndent = NONE;
  binding.lastOpened = false;
}

/** A command behind `return`, or another name: the file goes on with another device. */
function startsDevice(binding: Binding, name: string | undefined): boolean {
  if (binding.ended && binding.previous) return true;
  return name !== undefined && binding.device.name !== undefined && name !== binding.device.name;
}

/** Whether the line is the rest of the one before, which the terminal broke: then the two are read as one. */
function continuesPrevious(binding: Binding, line: number): boolean {
  const { source, previous, lastIndent } = binding;
  if (!previous || previous.children || lastIndent === NONE || binding.waiting.length > 0) return false;
  if (!isBrokenOff(previous, line) || isDirective(source, line)) return false;
  const start = source.lineStart(line);
  const end = contentEnd(source.text, start, source.lineEnd(line));
  const lineCount = previous.lineCount + 1;
  const { text } = joined({ source, line: previous.line, lineCount, start: previous.start, end });
  const views = inReach(binding, lastIndent, false);
  const read = readStrictly(splitWords(text, 0, text.length), { start: previous.start, end }, views);
  if (!read) return false;
  // Free text takes any rest, so that it takes this one proves nothing, unless words stand further out than the text.
  const isFurtherOut = lastIndent > 0 && /^\w/.test(source.text.slice(start, start + 1));
  if (read.phrase.endsInText && !isFurtherOut) return false;
  previous.parent.children?.pop();
  place(binding, previous.line, lastIndent, read);
  if (binding.previous) binding.previous.lineCount = lineCount;
  return true;
}
