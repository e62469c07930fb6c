// The notation of the catalogue, read by Chevrotain when a command is first met. Its twin, fields.ts, reads the same
// strings in types and infers what a command's statements hold.
//
//   word          stands for itself, in any letter case      [ a | b ]    at most one of them
//   <name:Type>   a typed word, see params.ts                { a | b }    exactly one of them
//   &<1-8>        repeats what stands before                 [ ... ] *    any of them, in any order
//   => view       the command opens that view                { ... } *    at least one, in any order
//
// A choice without parameters is a flag, named by its words: `[ rui-slave ]` is `ruiSlave?: true`.
// What stands in a repetition is a list.

import { createToken, createTokenInstance, EmbeddedActionsParser, type IToken, type TokenType } from 'chevrotain';

export interface Usage {
  readonly elements: readonly Element[];
  readonly opens?: string;
}

export type Element = WordElement | ParamElement | ChoiceElement;
type WordElement = { readonly kind: 'word'; readonly word: string };
type ParamElement = { readonly kind: 'param'; readonly name: string; readonly type: string; readonly many?: Many };

interface ChoiceElement {
  readonly kind: 'choice';
  readonly alternatives: readonly Alternative[];
  readonly optional: boolean;
  readonly many?: Many;
}

/** `&<1-8>` makes lists, `*` only frees the order. */
type Many = 'list' | 'order';

interface Alternative {
  readonly elements: readonly Element[];
  /** The field that says this alternative was taken, when it has no parameter of its own that would. */
  readonly flag?: string;
}

const token = (name: string) => createToken({ name });
const Word = token('Word');
const Param = token('Param');
const Repeat = token('Repeat');
const Opens = token('Opens');
const BracketOpen = token('BracketOpen');
const BracketClose = token('BracketClose');
const BraceOpen = token('BraceOpen');
const BraceClose = token('BraceClose');
const Bar = token('Bar');
const Star = token('Star');
const signs = new Map([
  ['=>', Opens],
  ['[', BracketOpen],
  [']', BracketClose],
  ['{', BraceOpen],
  ['}', BraceClose],
  ['|', Bar],
  ['*', Star],
]);
const tokens = [Word, Param, Repeat, ...signs.values()];

/** Blanks stand between all signs, so a lexer has nothing to find out; leaving it out halves the time to the first line. */
function tokenize(usage: string): IToken[] {
  return usage
    .split(' ')
    .filter((image) => image !== '')
    .map((image, index) => {
      const kind = kindOf(image);
      if (!kind) throw new Error(`"${image}" is neither a word nor a sign in "${usage}"`);
      return createTokenInstance(kind, image, index, index, 1, 1, index, index);
    });
}

function kindOf(image: string): TokenType | undefined {
  if (/^<\w+:[^<>]+>$/.test(image)) return Param;
  if (/^&<\d+-\d+>$/.test(image)) return Repeat;
  return signs.get(image) ?? (/[<>[\]{}|*]/.test(image) ? undefined : Word);
}

class NotationParser extends EmbeddedActionsParser {
  constructor(skipValidations: boolean) {
    super(tokens, { skipValidations, maxLookahead: 1 });
    this.performSelfAnalysis();
  }

  readonly usage = this.RULE('usage', (): Usage => {
    const elements = this.SUBRULE(this.sequence);
    let usage: Usage = { elements };
    this.OPTION(() => {
      this.CONSUME(Opens);
      usage = { elements, opens: this.CONSUME(Word).image };
    });
    return usage;
  });

  readonly sequence = this.RULE('sequence', (): Element[] => {
    const elements: Element[] = [];
    this.MANY(() => {
      const element = this.OR([
        { ALT: (): Element => ({ kind: 'word', word: this.CONSUME(Word).image.toLowerCase() }) },
        { ALT: (): Element => param(this.CONSUME(Param).image) },
        { ALT: (): Element => this.SUBRULE(this.bracket) },
        { ALT: (): Element => this.SUBRULE(this.brace) },
      ]);
      elements.push(this.OPTION(() => repeated(element, this.CONSUME(Repeat).image)) ?? element);
    });
    return elements;
  });

  readonly bracket = this.RULE('bracket', (): ChoiceElement => {
    this.CONSUME(BracketOpen);
    const alternatives = this.SUBRULE(this.alternatives);
    this.CONSUME(BracketClose);
    const many = this.OPTION((): Many => (this.CONSUME(Star), 'order'));
    return { kind: 'choice', alternatives, optional: true, ...(many && { many }) };
  });

  readonly brace = this.RULE('brace', (): ChoiceElement => {
    this.CONSUME(BraceOpen);
    const alternatives = this.SUBRULE(this.alternatives);
    this.CONSUME(BraceClose);
    const many = this.OPTION((): Many => (this.CONSUME(Star), 'order'));
    return { kind: 'choice', alternatives, optional: false, ...(many && { many }) };
  });

  readonly alternatives = this.RULE('alternatives', (): Alternative[] => {
    const sequences: Element[][] = [];
    this.AT_LEAST_ONE_SEP({ SEP: Bar, DEF: () => sequences.push(this.SUBRULE(this.sequence)) });
    return this.ACTION(() => sequences.map(alternative));
  });
}

function param(image: string): ParamElement {
  const colon = image.indexOf(':');
  return { kind: 'param', name: image.slice(1, colon), type: image.slice(colon + 1, -1) };
}

function repeated(element: Element, sign: string): Element {
  if (element.kind === 'word') throw new Error(`${sign} repeats a word, which cannot show how often it stood there`);
  return { ...element, many: 'list' };
}

/** `[ reduced <by> ]` shows in `by`, `[ color-aware ]` in a flag. */
function alternative(elements: Element[]): Alternative {
  const shows = elements.some(
    (element) => element.kind === 'param' || (element.kind === 'choice' && !element.optional),
  );
  const words = elements.flatMap((element) => (element.kind === 'word' ? [element.word] : []));
  return shows || words.length === 0 ? { elements } : { elements, flag: camelCase(words.join('-')) };
}

function camelCase(words: string): string {
  return words.replace(/-+(\w)/g, (_, next: string) => next.toUpperCase());
}

let parser: NotationParser | undefined;

/** Reads one line of the catalogue. A fault in it is a fault of vrp-lint: the catalogue's test reads every line. */
export function readUsage(usage: string): Usage {
  parser ??= new NotationParser(true);
  parser.input = tokenize(usage);
  const read = parser.usage();
  const [error] = parser.errors;
  if (error) throw new Error(`${error.message} in "${usage}"`);
  return read;
}

/** For the test that validates the grammar itself, which costs too much at every start. */
export function validateNotation(): EmbeddedActionsParser {
  return new NotationParser(false);
}
