// A usage compiled: the steps a line may take through it, one step a word. Compiled when its first word is first met.

import type { Command } from './fields.ts';
import type { Element } from './notation.ts';
import { readLine } from './packed.ts';
import type { ParamType } from './param-types.ts';
import { paramType } from './params.ts';
import type { Head } from './take.ts';

/** One word or parameter of one command, and what may come behind it. */
export interface Step {
  readonly id: number;
  readonly phrase: Phrase;
  readonly word?: string;
  readonly param?: { readonly name: string; readonly type: ParamType<unknown>; readonly list: boolean };
  /** The field that this word sets, when it stands for a flag. */
  readonly flag?: string;
  /** The steps behind this one; the end of the command is a step without word and parameter. */
  follow(): readonly Step[];
}

export interface Phrase {
  readonly command: Command;
  /** What statements are asked for by. */
  readonly key: string;
  /** The same for every phrase of that key. */
  readonly number: number;
  /** The view that takes the command. */
  readonly view: string;
  /** The view that the command opens. */
  readonly opens: string | undefined;
  /** Its last value may be free text. */
  readonly endsInText: boolean;
  /** Whether one of its values may be a key. */
  readonly hasSecret: boolean;
  readonly first: readonly Step[];
  /** How its lines begin; worked out with the first of them, see take.ts. */
  head: Head | undefined;
}

let made = 0;

/** A command's usage without the view that it opens, with single blanks: however it is written, it is one command. */
export function keyOf({ usage }: Command): string {
  const end = usage.lastIndexOf(' => ');
  return usage
    .slice(0, end < 0 ? usage.length : end)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A number for each key: queries compare numbers, and there are more of them than lines. */
export function numberOf(command: Command): number {
  return (command.number ??= numberFor(keyOf(command)));
}

function numberFor(key: string): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

const numbers = new Map<string, number>();

const TEXT = /<\w+:Text\d*>/;
const SECRET = /[:|]Secret\b/;

type Follow = () => readonly Step[];

/** `line`: of the gathered catalogue. */
export function compile(line: string, view: string): Phrase {
  const { usage, elements, opens } = readLine(line);
  const command: Command = { usage, number: undefined };
  const first: Step[] = [];
  const key = keyOf(command);
  const number = numberOf(command);
  const [endsInText, hasSecret] = [TEXT.test(usage), SECRET.test(usage)];
  const phrase: Phrase = { command, key, number, view, opens, endsInText, hasSecret, first, head: undefined };
  const end: Step = { id: made++, phrase, follow: () => [] };
  first.push(...wordsFirst(sequence(phrase, elements, () => [end], false)()));
  return phrase;
}

/** The steps that a sequence may begin with. Lazy, for a repetition leads back to its own beginning. */
function sequence(phrase: Phrase, elements: readonly Element[], follow: Follow, list: boolean, flag?: string): Follow {
  return elements.reduceRight<Follow>((behind, element, index) => {
    // The flag hangs on the first word: it is taken exactly when the alternative is.
    const own = index === elements.findIndex(({ kind }) => kind === 'word') ? flag : undefined;
    return single(phrase, element, behind, list, own);
  }, follow);
}

function single(phrase: Phrase, element: Element, behind: Follow, list: boolean, flag: string | undefined): Follow {
  switch (element.kind) {
    case 'word':
      return step({ phrase, word: element.word, ...(flag !== undefined && { flag }) }, behind);
    case 'param': {
      const type = paramType(element.type);
      if (!type) throw new Error(`<${element.name}:${element.type}> has no such type in "${phrase.command.usage}"`);
      const many = element.many !== undefined;
      const param = { name: element.name, type, list: list || many };
      return many ? loop((again) => step({ phrase, param }, again), behind) : step({ phrase, param }, behind);
    }
    case 'choice': {
      const inList = list || element.many === 'list';
      const one = (follow: Follow): Follow => {
        const starts = element.alternatives.map(({ elements, flag: own }) =>
          sequence(phrase, elements, follow, inList, own),
        );
        return () => starts.flatMap((start) => start());
      };
      const taken = element.many ? loop(one, behind) : one(behind);
      return element.optional ? () => [...taken(), ...behind()] : taken;
    }
  }
}

/** A word that stands for itself is never meant as a value. */
function wordsFirst(steps: readonly Step[]): Step[] {
  const isWord = (each: Step) => each.word !== undefined;
  return [...steps.filter(isWord), ...steps.filter((each) => !isWord(each))];
}

function step(parts: Omit<Step, 'id' | 'follow'>, behind: Follow): Follow {
  let followers: readonly Step[] | undefined;
  const one: Step = { ...parts, id: made++, follow: () => (followers ??= wordsFirst([...new Set(behind())])) };
  return () => [one];
}

/** What is taken may be taken again, or left behind. */
function loop(body: (follow: Follow) => Follow, behind: Follow): Follow {
  let within = false;
  const again: Follow = () => {
    if (within) return []; // an alternative of nothing but options came straight back: it adds nothing
    within = true;
    const list = [...taken(), ...behind()];
    within = false;
    return list;
  };
  const taken = body(again);
  return taken;
}
