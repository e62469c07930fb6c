// What two views of two devices say differently, line by line; in which order does not matter.

import type { Statement } from '../../grammar/statement.ts';
import type { Section } from '../model/section.ts';
import { canonicalWords } from '../model/words.ts';
import { match } from './match.ts';
import { agreedHeads, isDefault, plainText } from './plain-text.ts';

/** Two lines that differ, or one that the other view lacks. */
export interface Difference {
  readonly first: Statement | undefined;
  readonly second: Statement | undefined;
  /** The views that hold the lines or lack them. */
  readonly inFirst: Section;
  readonly inSecond: Section;
}

interface Item {
  readonly line: Statement;
  /** The view that the line opens. */
  readonly view: Section | undefined;
  readonly text: string;
  /** Up to the first value, and up to the word before it. */
  readonly name: string;
  readonly head: string;
}

/** The text that a line is compared by; undefined when it is not compared. */
export type Reading = (line: Statement) => string | undefined;

export const asCanonical: Reading = (line) => plainText(canonicalWords(line).join(' '));

export function differences(inFirst: Section, inSecond: Section, read: Reading): Difference[] {
  const [ours, theirs] = disagreeing(itemsOf(inFirst, read), itemsOf(inSecond, read));
  const { both, alone } = match(ours, theirs, [
    ({ text }) => text,
    ({ name }) => name,
    ({ head }) => head,
    ({ head }) => head.split(' ').slice(0, 2).join(' '),
  ]);
  const own = new Set(inFirst.lines);
  return [
    ...both.flatMap(({ first, second }) => [
      ...(first.text === second.text ? [] : [{ first: first.line, second: second.line, inFirst, inSecond }]),
      ...(first.view && second.view ? differences(first.view, second.view, read) : []),
    ]),
    ...alone.flatMap(({ line, text }) => {
      if (isDefault(text)) return [];
      const isFirst = own.has(line);
      return [{ first: isFirst ? line : undefined, second: isFirst ? undefined : line, inFirst, inSecond }];
    }),
  ];
}

/** Without the lines that say the same together, though in other pieces. */
function disagreeing(first: readonly Item[], second: readonly Item[]): readonly [Item[], Item[]] {
  const agreed = agreedHeads(first.map(textIn), second.map(textIn));
  const isOpen = ({ text }: Item) => !agreed.some((head) => text.startsWith(head));
  return [first.filter(isOpen), second.filter(isOpen)];
}

function textIn({ text }: Item): string {
  return text;
}

/** Each line once, however often it is written. */
function itemsOf(section: Section, read: Reading): Item[] {
  const views = new Map(section.views.flatMap((view) => view.openings.map((line) => [line, view] as const)));
  const items = section.lines.flatMap((line): [string, Item][] => {
    const text = read(line);
    const words = canonicalWords(line);
    const value = line.read().parts.findIndex(({ isKeyword }) => !isKeyword);
    const end = value < 0 ? words.length : value;
    const [name, head] = [words.slice(0, end + 1).join(' '), words.slice(0, end).join(' ')];
    return text === undefined ? [] : [[text, { line, view: views.get(line), text, name, head }]];
  });
  return [...new Map(items).values()];
}
