// The notation once more, for the type checker: a usage string in, the fields of its statements out.
// What notation.ts does at run time stands here under the same words.

import type { NumberRange } from './params.ts';

/** What a command's statements hold. `fields` exists for the type checker only. */
export interface Command<F = unknown> {
  readonly usage: string;
  /** Given when it is first asked for; see phrase.ts. */
  number?: number | undefined;
  readonly fields?: F;
}

/** A command by its usage; its type knows the fields. */
/* @__NO_SIDE_EFFECTS__ */
export function command<const S extends string>(usage: Balanced<S>): Command<Fields<S>> {
  return { usage, number: undefined };
}

/** The one cast of the project: what `trace` read along the usage is what `Fields` inferred from it. */
export function asFields<F>(values: Record<string, unknown>): F {
  return values as F;
}

export type Fields<S extends string> = Simplify<Sequence<Split<S>>['fields']>;

/** `S` itself when every parameter has a type that exists, otherwise a sentence that names the one that has none. */
export type Checked<S extends string> = Fault<S> extends infer F extends string ? ([F] extends [never] ? S : F) : S;

/** The same, and its brackets and braces match. */
type Balanced<S extends string> =
  Checked<S> extends S
    ? Closes<Split<S>> extends true
      ? S
      : `the brackets or braces of "${S}" do not match`
    : Checked<S>;

/** Whether each sign that opens finds the one that closes it; `Open` holds those that are still awaited. */
type Closes<T extends string[], Open extends string[] = []> = T extends [
  infer Head extends string,
  ...infer Tail extends string[],
]
  ? Head extends '['
    ? Closes<Tail, [']', ...Open]>
    : Head extends '{'
      ? Closes<Tail, ['}', ...Open]>
      : Head extends ']' | '}'
        ? Open extends [Head, ...infer Others extends string[]]
          ? Closes<Tail, Others>
          : false
        : Closes<Tail, Open>
  : Open extends []
    ? true
    : false;

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
  Port: number | string;
  Dscp: number | string;
  Precedence: number | string;
  Tos: number | string;
  Icmp: number | string;
  Igmp: number | string;
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

type OneValue<T extends string> = T extends `${number}..${number}`
  ? number
  : T extends Uncapitalize<T>
    ? T
    : TypedValue<T>;

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
type Sequence<T extends string[], F = unknown, Words extends string = '', Shows extends boolean = false> = T extends [
  infer Head extends string,
  ...infer Tail extends string[],
]
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

/** A flag that shares its name with an optional value, as in `vlan [ <vlan:1..4094> ]`, is `true` or that value. */
type Flagged<F, W extends string, S> = S extends true ? F : W extends '' ? F : WithFlag<F, CamelCase<W>>;

type WithFlag<F, Name extends string> = Omit<F, Name> & {
  [K in Name]: true | (K extends keyof F ? Exclude<F[K], undefined> : never);
};

/** A field is certain only if both alternatives have it. */
type OneOf<A, B> = { [K in keyof A & keyof B]: A[K] | B[K] } & {
  [K in Exclude<keyof A, keyof B>]?: A[K];
} & { [K in Exclude<keyof B, keyof A>]?: B[K] };

type CamelCase<W extends string> = W extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : W;

type Simplify<F> = { [K in keyof F]: F[K] };
