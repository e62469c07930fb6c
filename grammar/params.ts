// The types that the notation can name: kinds of values by themselves, with a limit, in ranges, in lists, in unions.
// The twin of `paramType` in types is `ValueOf` in fields.ts.

import { numbersByName } from './keywords.ts';
import { decimal, named, oneWord, unquoted, type ParamType } from './param-types.ts';

/** The type a notation names: `1..255`, `Ipv4`, `Name32`, `hot|warm|virtual`, ...; undefined when there is none. */
export function paramType(spec: string): ParamType<unknown> | undefined {
  const known = resolved.get(spec);
  if (known) return known;
  const type = resolve(spec);
  if (type) resolved.set(spec, type);
  return type;
}

const resolved = new Map<string, ParamType<unknown>>();
const anything: ParamType<unknown> = oneWord(
  'a word',
  (word) => word !== '',
  () => false,
  unquoted,
);

function resolve(spec: string): ParamType<unknown> | undefined {
  if (spec.includes('|')) return either(spec.split('|'));
  const range = /^(-?\d+)\.\.(\d+)$/.exec(spec);
  if (range) return int(Number(range[1]), Number(range[2]));
  const sized = /^(Word|Name|Text|Secret)(\d+)$/.exec(spec);
  if (sized) return limited(sized[1] ?? '', Number(sized[2]));
  const list = /^List(\d+)$/.exec(spec);
  if (list) return ranges(Number(list[1]));
  const byName = numbersByName.get(spec);
  return byName === undefined ? (Object.hasOwn(named, spec) ? named[spec] : undefined) : resolve(byName);
}

function int(low: number, high: number): ParamType<number> {
  return oneWord(
    `a number from ${low} to ${high}`,
    (word) => {
      const number = decimal(word);
      return number >= low && number <= high;
    },
    (word) => /^[+-]?\d{1,20}$/.test(word),
    Number,
  );
}

function limited(kind: string, length: number): ParamType<unknown> {
  const base = named[kind] ?? anything;
  const most = `${base.expects} of at most ${length} characters`;
  if (kind === 'Text') return { ...base, expects: most };
  return {
    ...base,
    expects: most,
    fits: (words, at) => (unquoted(words[at] ?? '').length <= length ? base.fits(words, at) : 0),
    // A name with more characters than the device takes is still a name.
    resembles: (candidate) => candidate.length > length && kind !== 'Secret',
  };
}

/** Enough names to know what is meant. */
function shortList(words: readonly string[]): string[] {
  return words.length > MOST_NAMED ? [...words.slice(0, MOST_NAMED), '...'] : [...words];
}

const MOST_NAMED = 8;

/** Types whose bad values show by their form. */
const ADDRESS = /^(Ip|Ipv4|Ipv6|Mac)$/;

function either(specs: readonly string[]): ParamType<unknown> | undefined {
  const words = new Set(specs.filter((spec) => !/^[A-Z]|\.\./.test(spec)));
  const types = specs.filter((spec) => !words.has(spec)).flatMap((spec) => paramType(spec) ?? []);
  if (words.size + types.length < new Set(specs).size) return undefined;
  const addresses = specs.filter((spec) => ADDRESS.test(spec)).flatMap((spec) => paramType(spec) ?? []);
  const type = (candidates: readonly string[]) =>
    types.find((each) => each.fits(candidates, 0) > 0) ??
    types.find((each) => each.resembles(candidates[0] ?? '')) ??
    types[0];
  return {
    expects: [...types.map((each) => each.expects), ...shortList([...words])].join(' or '),
    fits: (candidates, at) => {
      if (words.has(candidates[at] ?? '') || words.has((candidates[at] ?? '').toLowerCase())) return 1;
      for (const each of types) {
        const taken = each.fits(candidates, at);
        // A name takes any word; but one that is nearly an address was meant as one.
        const meant = addresses.find((address) => address !== each && address.resembles(candidates[at] ?? ''));
        if (taken > 0 && !(meant && meant.fits(candidates, at) === 0)) return taken;
      }
      return 0;
    },
    resembles: (candidate) => types.some((each) => each.resembles(candidate)),
    keywords: [...words],
    isWhole: (candidate) => words.has(candidate) || types.every((each) => each.isWhole?.(candidate)),
    value: (candidates) => {
      const keyword = (candidates[0] ?? '').toLowerCase();
      return words.has(keyword) ? keyword : type(candidates)?.value(candidates);
    },
    ...(types.some((each) => each.secret) && { secret: true }),
  };
}

export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

const isTo = (word: string | undefined) => word?.toLowerCase() === 'to';

/** `2 to 5 10`: as many numbers and ranges as follow. */
function ranges(high: number): ParamType<NumberRange[]> {
  const number = int(0, high);
  const run = (words: readonly string[], at: number, isNumber: (next: number) => boolean): number => {
    let next = at;
    while (isNumber(next)) {
      next++;
      if (isTo(words[next]) && isNumber(next + 1)) next += 2;
    }
    return next - at;
  };
  const spans = (words: readonly string[], at: number) => run(words, at, (next) => number.resembles(words[next] ?? ''));
  return {
    expects: `numbers up to ${high}, or ranges "a to b"`,
    fits: (words, at) => {
      const rises = (next: number) => !isTo(words[next - 1]) || Number(words[next - 2]) <= Number(words[next]);
      const good = run(words, at, (next) => number.fits(words, next) > 0 && (next === at || rises(next)));
      return good === spans(words, at) ? good : 0;
    },
    resembles: number.resembles,
    spans,
    value: (words) => {
      const list: { from: number; to: number }[] = [];
      for (let at = 0; at < words.length; at++) {
        const last = list[list.length - 1];
        if (isTo(words[at]) && last) last.to = Number(words[++at]);
        else list.push({ from: Number(words[at]), to: Number(words[at]) });
      }
      return list;
    },
  };
}
