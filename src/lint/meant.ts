// A reference to something that does not exist: what was probably meant. Often the definition was renamed, and nothing
// but its new name tells.

import { nearest } from '../../grammar/expectation.ts';
import type { Branch } from '../../grammar/nodes.ts';
import type { Statement } from '../../grammar/statement.ts';
import type { Device } from '../model/device.ts';
import type { Described } from '../model/object.ts';
import { spot, type Place } from '../model/place.ts';
import { remember } from '../model/remember.ts';
import type { Problem } from './rule.ts';
import { typeIn } from './typing.ts';
import { didYouMean } from './wording.ts';

/** Something that lines may refer to. */
export interface Named {
  readonly name: string | number;
  readonly at: Place;
}

/** What a problem says of a dangling reference, with the end of its message. */
type Dangling = Required<Pick<Problem, 'at' | 'actual' | 'related'>> &
  Pick<Problem, 'expected' | 'fixes'> & { readonly question: string };

/** The field of the line, in the view of the object, names none of the definitions. */
export function dangling<F>(
  owner: Described,
  line: Statement<F>,
  field: keyof F & string,
  definitions: readonly Named[],
): Dangling {
  const { words, parts } = line.read();
  const part = parts.find((each) => each.field === field);
  const actual = words[part?.at ?? -1]?.text ?? '';
  const before = words[(part?.at ?? 0) - 1]?.text.toLowerCase() ?? '';
  const found = meant(actual, definitions, owner.device, before);
  const own = { at: spot(line, field), actual };
  if (!found) return { ...own, related: [], question: '' };
  const name = String(found.definition.name);
  const command = words.map(({ text }, index) => (index === part?.at ? name : text)).join(' ');
  return {
    ...own,
    question: found.why === 'alike' ? didYouMean(name) : '',
    related: [{ at: found.definition.at, message: notes[found.why](actual, name) }],
    expected: name,
    fixes: [typeIn(owner, command)],
  };
}

/** Of what both devices have to call alike: where the other one has it, nothing else is meant. */
export function danglingOfBoth<F>(
  owner: Described,
  line: Statement<F>,
  field: keyof F & string,
  { here, there }: { readonly here: readonly Named[]; readonly there: Described | undefined },
): Dangling {
  const found = dangling(owner, line, field, here);
  if (!there) return found;
  const { at, actual, related } = found;
  const note = { at: there.at, message: `${there.device.name} has it` };
  return { at, actual, related: [...related, note], question: '' };
}

type Why = 'alike' | 'unused' | 'only';

const notes: Readonly<Record<Why, (wrong: string, right: string) => string>> = {
  alike: (wrong, right) => `${wrong} is called ${right} here`,
  unused: (_, right) => `nothing refers to ${right}`,
  only: (_, right) => `${right} is the only one`,
};

/** A definition that was renamed is one that nothing refers to, so such a one goes before others with a near name. */
function meant(
  name: string,
  definitions: readonly Named[],
  device: Device,
  before: string,
): { readonly definition: Named; readonly why: Why } | undefined {
  const exact = byName(definitions).get(name.toLowerCase());
  if (exact) return { definition: exact, why: 'alike' };
  const unused = unusedOf(definitions, device, before);
  const near = nearIn(unused, name);
  if (near) return { definition: near, why: 'alike' };
  const [first] = unused;
  if (first && unused.length === 1) return { definition: first, why: 'unused' };
  const other = nearIn(definitions, name);
  if (other) return { definition: other, why: 'alike' };
  const [only] = definitions;
  return only && definitions.length === 1 ? { definition: only, why: 'only' } : undefined;
}

/** Among more than these a near name says little, and each dangling reference would be compared with all of them. */
const MOST_COMPARED = 1_000;

function nearIn(definitions: readonly Named[], name: string): Named | undefined {
  if (definitions.length > MOST_COMPARED) return undefined;
  const names = byName(definitions);
  const found = nearest(name, [...names.keys()]);
  return found === undefined ? undefined : names.get(found);
}

/** In small letters: nobody tells names by these. */
const byName = remember((definitions: readonly Named[]): ReadonlyMap<string, Named> => {
  return new Map(definitions.map((each) => [String(each.name).toLowerCase(), each]));
});

/** Those that nothing refers to; kept, for where one reference dangles, many may. */
function unusedOf(definitions: readonly Named[], device: Device, before: string): readonly Named[] {
  const known = unusedByWord(definitions);
  const unused = known.get(before) ?? definitions.filter(({ name, at }) => !isNamed(device, String(name), at, before));
  known.set(before, unused);
  return unused;
}

const unusedByWord = remember(() => new Map<string, readonly Named[]>());

/** Whether another line has the name. Short numbers mean many things: there the word before has to be the same. */
function isNamed(device: Device, name: string, at: Place, before: string): boolean {
  const word = name.toLowerCase();
  const places = linesByWord(device).get(/^\d{1,3}$/.test(word) ? `${before} ${word}` : word);
  return places !== undefined && (places.size > 1 || !places.has(at.range.start.line));
}

/** The numbers of the lines that have a word, and of those that have it behind another. */
const linesByWord = remember(({ tree }: Device): ReadonlyMap<string, ReadonlySet<number>> => {
  const known = new Map<string, Set<number>>();
  const visit = (branch: Branch): void => {
    for (const node of branch.children ?? []) {
      if (node.kind !== 'statement' && node.kind !== 'unknown') continue;
      const words = node.words.map(({ text }) => text.toLowerCase());
      for (const call of words.flatMap((word, at) => (at === 0 ? [word] : [word, `${words[at - 1]} ${word}`])))
        known.set(call, (known.get(call) ?? new Set()).add(node.line + 1));
      visit(node);
    }
  };
  visit(tree);
  return known;
});
