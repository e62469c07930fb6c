// The notation of the catalogue, read twice side by side: by Chevrotain when a command is first met,
// and by the type checker, which infers a command's fields from the same string.
//
//   word          stands for itself, in any letter case      [ a | b ]    at most one of them
//   <name:Type>   a typed word, see params.ts                { a | b }    exactly one of them
//   &<1-8>        repeats what stands before                 [ ... ] *    any of them, in any order
//   => view       the command opens that view                { ... } *    at least one, in any order
//
// A choice without parameters is a flag, named by its words: `[ rui-slave ]` is `ruiSlave?: true`.
// What stands in a repetition is a list.

import { createToken, createTokenInstance, EmbeddedActionsParser, type IToken, type TokenType } from 'chevrotain';
import type { NumberRange } from './params.ts';

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

export interface Alternative {
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
    .map((image, index) => createTokenInstance(kindOf(image), image, index, index, 1, 1, index, index));
}

function kindOf(image: string): TokenType {
  if (/^<\w+:[^<>]+>$/.test(image)) return Param;
  if (/^&<\d+-\d+>$/.test(image)) return Repeat;
  return signs.get(image) ?? Word;
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
        { ALT: (): Element => ({ kind: 'word', word: word(this.CONSUME(Word).image) }) },
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

function word(image: string): string {
  if (/[<>[\]{}|*]/.test(image)) throw new Error(`"${image}" is neither a word nor a sign of the notation`);
  return image;
}

function param(image: string): ParamElement {
  const colon = image.indexOf(':');
  return { kind: 'param', name: image.slice(1, colon), type: image.slice(colon + 1, -1) };
}

function repeated(element: Element, _sign: string): Element {
  return element.kind === 'word' ? element : { ...element, many: 'list' };
}

/** `[ reduced <by> ]` shows in `by`, `[ color-aware ]` in a flag. */
function alternative(elements: Element[]): Alternative {
  const shows = elements.some((element) => element.kind === 'param' || (element.kind === 'choice' && !element.optional));
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
export function validateNotation(): void {
  new NotationParser(false);
}

// ------------------------------------------------------------------------------------------------ the same, in types

/** What a command's statements hold. `fields` exists for the type checker only. */
export interface Command<F = unknown> {
  readonly usage: string;
  readonly fields?: F;
}

/** A command by its usage; its type knows the fields. */
export function command<const S extends string>(usage: Checked<S>): Command<Fields<S>> {
  return { usage };
}

/** The one cast of the project: what `trace` read along the usage is what `Fields` inferred from it. */
export function asFields<F>(values: Record<string, unknown>): F {
  return values as F;
}

export type Fields<S extends string> = Simplify<Sequence<Split<S>>['fields']>;

/** `S` itself when every parameter has a type that exists, otherwise a sentence that names the one that has none. */
export type Checked<S extends string> = Fault<S> extends infer F extends string ? ([F] extends [never] ? S : F) : S;

type Fault<S extends string> = S extends `${string}<${infer P}>${infer Rest}`
  ? P extends `${number}-${number}`
    ? Fault<Rest>
    : P extends `${string}:${infer T}`
      ? [ValueOf<T>] extends [never]
        ? `<${P}> names no type of params.ts`
        : Fault<Rest>
      : `<${P}> needs a type, as in <${P}:Word>`
  : never;

interface Values {
  Word: string;
  Name: string;
  Text: string;
  Secret: string;
  Ipv4: string;
  Ipv6: string;
  Ip: string;
  Mask: number;
  Wildcard: string;
  Ipv4Prefix: string;
  Ipv6Prefix: { address: string; length: number };
  Mac: string;
  Interface: string;
  Area: string;
  As: number;
  Rd: string;
  Time: string;
  Date: string;
  Hex: string;
  Number: number;
  Dotted: string;
}

/** The twin of `paramType`; `never` when the type does not exist. */
type ValueOf<T extends string> = T extends `${infer A}|${infer B}` ? AnyOf<A, B> : TypedValue<T>;

/** Between bars a word in small letters stands for itself. */
type AnyOf<A extends string, B extends string> = [OneValue<A>] extends [never]
  ? never
  : B extends `${infer C}|${infer D}`
    ? [AnyOf<C, D>] extends [never]
      ? never
      : OneValue<A> | AnyOf<C, D>
    : [OneValue<B>] extends [never]
      ? never
      : OneValue<A> | OneValue<B>;

type OneValue<T extends string> = T extends `${number}..${number}` ? number : T extends Uncapitalize<T> ? T : TypedValue<T>;

type TypedValue<T extends string> = T extends keyof Values
  ? Values[T]
  : T extends `${number}..${number}`
    ? number
    : T extends `${'Word' | 'Name' | 'Text' | 'Secret'}${number}`
      ? string
      : T extends `List${number}`
        ? NumberRange[]
        : never;

type Split<S extends string, Tokens extends string[] = []> = S extends `${infer Token} ${infer Rest}`
  ? Split<Rest, Token extends '' ? Tokens : [...Tokens, Token]>
  : S extends ''
    ? Tokens
    : [...Tokens, S];

/** What a sequence yields: its fields, its own words, whether a parameter shows, and the tokens behind it. */
type Sequence<T extends string[], F = unknown, Words extends string = '', Shows extends boolean = false> =
  T extends [infer Head extends string, ...infer Tail extends string[]]
    ? Head extends ']' | '}' | '|' | '=>'
      ? { fields: F; words: Words; shows: Shows; rest: T }
      : Head extends '['
        ? Choice<Tail> extends { fields: infer C; rest: infer R extends string[] }
          ? Behind<R, Partial<C>> extends { fields: infer D; rest: infer U extends string[] }
            ? Sequence<U, F & D, Words, Shows>
            : never
          : never
        : Head extends '{'
          ? Choice<Tail> extends { fields: infer C; rest: infer R extends string[] }
            ? Behind<R, C> extends { fields: infer D; rest: infer U extends string[] }
              ? Sequence<U, F & D, Words, true>
              : never
            : never
          : Head extends `<${infer Name}:${infer Type}>`
            ? Behind<Tail, { [K in Name]: ValueOf<Type> }> extends { fields: infer D; rest: infer U extends string[] }
              ? Sequence<U, F & D, Words, true>
              : never
            : Sequence<Tail, F, Words extends '' ? Head : `${Words}-${Head}`, Shows>
    : { fields: F; words: Words; shows: Shows; rest: [] };

/** The signs behind a group or parameter: `*` frees the order of optional fields, `&<1-8>` makes lists. */
type Behind<T extends string[], F> = T extends ['*', ...infer U extends string[]]
  ? Behind<U, Partial<F>>
  : T extends [`&<${string}>`, ...infer U extends string[]]
    ? { fields: { [K in keyof F]: Exclude<F[K], undefined>[] }; rest: U }
    : { fields: F; rest: T };

type Choice<T extends string[]> =
  Sequence<T> extends {
    fields: infer F;
    words: infer W extends string;
    shows: infer S;
    rest: [infer Sign, ...infer Tail extends string[]];
  }
    ? Sign extends '|'
      ? Choice<Tail> extends { fields: infer G; rest: infer R }
        ? { fields: OneOf<Flagged<F, W, S>, G>; rest: R }
        : never
      : { fields: Flagged<F, W, S>; rest: Tail }
    : never;

type Flagged<F, W extends string, S> = S extends true ? F : W extends '' ? F : F & { [K in CamelCase<W>]: true };

/** A field is certain only if both alternatives have it. */
type OneOf<A, B> = { [K in keyof A & keyof B]: A[K] | B[K] } & {
  [K in Exclude<keyof A, keyof B>]?: A[K];
} & { [K in Exclude<keyof B, keyof A>]?: B[K] };

type CamelCase<W extends string> = W extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : W;

type Simplify<F> = { [K in keyof F]: F[K] };
