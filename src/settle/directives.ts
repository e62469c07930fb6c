// Comments that tell vrp-lint to say nothing. A device drops them, so they stand in files that people keep.

import { walk, type Config } from '../../grammar/ast.ts';
import type { Trivia } from '../../grammar/nodes.ts';
import { contentEnd, contentStart } from '../../grammar/words.ts';
import type { Directive } from '../fleet/facts.ts';

const BEGINNING = 'vrp-lint-';
const ANY_BEGINNING = /vrp-lint/i;

/** In the order of the file. */
export function directivesOf(config: Config): Directive[] {
  // Most files have none, and need no walk to tell.
  if (!ANY_BEGINNING.test(config.source.text)) return [];
  const found: Directive[] = [];
  let waiting: Comment[] = [];
  const end = (about: number) => {
    for (const comment of waiting) found.push(directiveOf(comment, about));
    waiting = [];
  };
  for (const node of walk(config)) {
    if (node.kind === 'remark') {
      for (const comment of commentsIn(node)) waiting.push(comment);
    } else if (node.kind === 'statement' || node.kind === 'unknown' || node.kind === 'text') {
      end(node.line + 1);
    }
  }
  // Behind the last statement a comment is about a line that is not there.
  end(config.source.lineCount + 1);
  return found;
}

interface Comment {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** What it is called behind the name of the tool. */
  readonly word: string;
  readonly text: string;
}

function commentsIn({ source, line: first, lineCount }: Trivia): Comment[] {
  return Array.from({ length: lineCount }, (_, index) => first + index).flatMap((line) => {
    const [from, to] = [source.lineStart(line), source.lineEnd(line)];
    const start = contentStart(source.text, from, to);
    const end = contentEnd(source.text, start, to);
    const match = COMMENT.exec(source.text.slice(start, end));
    if (!match) return [];
    const [, beginning, name = '', text = ''] = match;
    const word = beginning === BEGINNING ? name : '';
    return [{ line: line + 1, column: start - from + 1, endColumn: end - from + 1, word, text }];
  });
}

/** Also as people write it who have it from memory: those are told that it is another one. */
const COMMENT = /^[#!]\s*(vrp-lint-|vrp-lint[\s:_]+(?=(?:disable|enable|ignore)\b))(\S*)(.*)$/is;
const FOR_FILE = 'disable';
const FOR_NEXT_LINE = 'disable-next-line';

/** What stands behind these signs is for people. */
const REASON = /(?<![^\s,])--+/;

function directiveOf({ line, column, endColumn, word, text }: Comment, next: number): Directive {
  if (word !== FOR_FILE && word !== FOR_NEXT_LINE)
    return { line, column, endColumn, about: undefined, rules: [], reason: '', isUnknown: true };
  const dashes = REASON.exec(text);
  const names = text.slice(0, dashes?.index ?? text.length);
  return {
    line,
    column,
    endColumn,
    about: word === FOR_FILE ? undefined : next,
    rules: [...new Set(names.toLowerCase().split(/[\s,]+/))].filter((name) => name !== ''),
    reason: dashes ? text.slice(dashes.index + dashes[0].length).trim() : '',
  };
}
