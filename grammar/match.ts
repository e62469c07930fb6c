// Finds the phrase that the words of a line follow. All phrases that begin alike are followed at once: a junction stands for
// every step that is still possible, and its successors are made when a line first goes there. So the work for a line
// depends on its words, not on the number of commands.

import type { ParamType } from './param-types.ts';
import type { Phrase, Step } from './phrase.ts';

export interface Junction {
  readonly words: ReadonlyMap<string, readonly Step[]>;
  readonly params: readonly { readonly type: ParamType<unknown>; readonly steps: Step[]; next?: Junction }[];
  readonly next: Map<string, Junction>;
  /** The phrase that may end here. */
  readonly ends?: Phrase;
  /** A phrase that comes past here: `undo` may stop at any of its words. */
  readonly passes?: Phrase;
}

interface Match {
  readonly phrase: Phrase;
  /** The indices of the words that are bad values. */
  readonly bad: readonly number[];
}

interface Stop {
  /** The index of the first word that fits nothing. */
  readonly at: number;
  readonly words: readonly string[];
  readonly params: readonly string[];
  /** The words among the values. */
  readonly choices: readonly string[];
}

/** No line of a device has more words; a longer one is not searched for a command. */
const MOST_WORDS = 1_000;
/** How many tries a line may take. Real lines take one or two a word; only a hostile one comes near. */
export const MOST_TRIES = 20_000;
const MOST_BAD = 3;

const junctions = new Map<string, Junction>();
let tries = 0;

export function junctionOf(steps: readonly Step[]): Junction {
  const key = steps.map(({ id }) => id).join();
  const known = junctions.get(key) ?? makeJunction(steps);
  junctions.set(key, known);
  return known;
}

function makeJunction(steps: readonly Step[]): Junction {
  const words = new Map<string, Step[]>();
  const params = new Map<ParamType<unknown>, Step[]>();
  let ends: Phrase | undefined;
  for (const step of steps) {
    if (step.word !== undefined) append(words, step.word, step);
    else if (step.param) append(params, step.param.type, step);
    // Of two commands alike, the one that opens a view is the whole truth.
    else if (ends?.opens === undefined) ends = step.phrase.opens !== undefined || !ends ? step.phrase : ends;
  }
  const passes = steps[0]?.phrase;
  return {
    words,
    params: [...params].map(([type, ways]) => ({ type, steps: ways })),
    next: new Map(),
    ...(ends && { ends }),
    ...(passes && { passes }),
  };
}

function append<K>(map: Map<K, Step[]>, key: K, step: Step): void {
  const list = map.get(key);
  if (list) list.push(step);
  else map.set(key, [step]);
}

/** Each step once, in the order of the catalogue: alternatives that begin alike lead to the same steps again and again. */
function followers(steps: readonly Step[]): Junction {
  const behind = new Set(steps.flatMap((step) => step.follow()));
  return junctionOf([...behind].sort((left, right) => left.id - right.id));
}

function byWord(junction: Junction, word: string): Junction | undefined {
  const known = junction.next.get(word);
  if (known || junction.words.size === 0) return known;
  const steps = junction.words.get(word);
  // Keywords are kept in small letters only: in others they are as many as someone cares to write.
  if (!steps) return hasCapital(word) ? byWord(junction, word.toLowerCase()) : undefined;
  const next = followers(steps);
  junction.next.set(word, next);
  return next;
}

export function hasCapital(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 65 && code <= 90) return true;
  }
  return false;
}

/** How a line may be read: whole, as the beginning of a command (behind `undo`), with how many bad values. */
interface Search {
  readonly partial: boolean;
  readonly words: readonly string[];
  /** The indices of the words that are bad values. */
  readonly bad: number[];
  readonly mostBad: number;
}

/** The phrase that the words follow from `at` on, all values valid. */
export function match(node: Junction, words: readonly string[], at: number, partial: boolean): Phrase | undefined {
  if (words.length > MOST_WORDS) return undefined;
  tries = 0;
  return search(node, at, { partial, words, bad: [], mostBad: 0 });
}

/** The phrase that the words follow with the fewest bad values. */
export function matchBadValues(
  node: Junction,
  words: readonly string[],
  at: number,
  partial: boolean,
): Match | undefined {
  if (words.length > MOST_WORDS) return undefined;
  for (let mostBad = 1; mostBad <= MOST_BAD; mostBad++) {
    const reading: Search = { partial, words, bad: [], mostBad };
    tries = 0;
    const phrase = search(node, at, reading);
    if (phrase) return { phrase, bad: reading.bad };
  }
  return undefined;
}

function search(from: Junction, start: number, reading: Search): Phrase | undefined {
  const { words, bad, mostBad } = reading;
  let node = from;
  let at = start;
  for (;;) {
    const word = words[at];
    if (word === undefined) return node.ends ?? (reading.partial ? node.passes : undefined);
    if (++tries > MOST_TRIES) return undefined;
    const keyword = byWord(node, word);
    const { params } = node;
    if (keyword && params.length === 0) {
      node = keyword;
      at++;
      continue;
    }
    const found = keyword && search(keyword, at + 1, reading);
    if (found) return found;
    const last = params.length - 1;
    let onward: Junction | undefined;
    for (let index = 0; index <= last; index++) {
      const param = params[index];
      if (!param) break;
      const taken = param.type.fits(words, at);
      if (taken > 0) {
        const next = (param.next ??= followers(param.steps));
        if (index === last && mostBad === 0) {
          onward = next;
          at += taken;
          break;
        }
        const phrase = search(next, at + taken, reading);
        if (phrase) return phrase;
      } else if (bad.length < mostBad && param.type.resembles(word)) {
        bad.push(at);
        const spanned = param.type.spans?.(words, at) ?? 1;
        const phrase = search((param.next ??= followers(param.steps)), at + spanned, reading);
        if (phrase) return phrase;
        bad.pop();
      }
    }
    if (!onward) return undefined;
    node = onward;
  }
}

/** Where the words leave every command that they begin like, and what could stand there instead. */
export function stopOf(node: Junction, words: readonly string[], at: number): Stop {
  let furthest = at;
  let ends: Junction[] = [node];
  tries = 0;
  const follow = (from: Junction, index: number): void => {
    if (index > furthest) [furthest, ends] = [index, [from]];
    else if (index === furthest && from !== node) ends.push(from);
    const word = words[index];
    if (word === undefined || ++tries > MOST_TRIES || index > MOST_WORDS) return;
    const keyword = byWord(from, word);
    if (keyword) follow(keyword, index + 1);
    for (const param of from.params) {
      const taken = param.type.fits(words, index);
      if (taken > 0) follow((param.next ??= followers(param.steps)), index + taken);
    }
  };
  follow(node, at);
  return {
    at: furthest,
    words: [...new Set(ends.flatMap((end) => [...end.words.keys()]))],
    params: [...new Set(ends.flatMap((end) => end.params.map(({ type }) => type.expects)))],
    choices: ends.flatMap((end) => end.params.flatMap(({ type }) => type.keywords ?? [])),
  };
}
