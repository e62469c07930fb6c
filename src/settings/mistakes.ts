// What is wrong with settings, in plain words: the errors of the schema, without those that only echo others.

import { nearest } from '../../grammar/expectation.ts';
import { meantRule } from '../lint/meant-rule.ts';
import { didYouMean, either } from '../lint/wording.ts';
import { groupBy } from '../model/group-by.ts';
import type { Settings } from './settings.ts';
import { isSettings, type SchemaError } from './validator.ts';

/** The way to a value: keys, and numbers in lists. */
export type Path = readonly (string | number)[];

interface Mistake {
  readonly path: Path;
  /** Whether the key itself is wrong, not what it says. */
  readonly isKey: boolean;
  readonly message: string;
}

/** The settings, or what keeps the value from being settings: the mistakes in the order of the schema. */
export function checked(value: unknown): { readonly settings: Settings } | { readonly mistakes: readonly Mistake[] } {
  const mistakes = isSettings(value) ? contradictions(value) : mistakesIn(isSettings.errors ?? []);
  return isSettings(value) && mistakes.length === 0 ? { settings: value } : { mistakes };
}

/** What the schema cannot say. */
function contradictions({ pairs = [] }: Settings): Mistake[] {
  return pairs.flatMap(({ a, b }, index) => {
    const role = typeof a === 'object' ? a.role : undefined;
    if (role === undefined || typeof b !== 'object' || b.role !== role) return [];
    const message = `only one of the two is the ${role}, and a is it already`;
    return [{ path: ['pairs', index, 'b', 'role'], isKey: false, message }];
  });
}

function mistakesIn(all: readonly SchemaError[]): Mistake[] {
  const errors = all.filter(({ keyword }) => keyword !== 'if');
  const above = new Set(errors.flatMap(({ instancePath }) => placesAbove(instancePath)));
  const groups = groupBy(errors, ({ instancePath }) => instancePath);
  return [...groups].flatMap(([place, here]) => mistakesAt(here, above.has(place)));
}

function placesAbove(place: string): string[] {
  const end = place.lastIndexOf('/');
  return end < 0 ? [] : [place.slice(0, end), ...placesAbove(place.slice(0, end))];
}

/** What only a value of one kind can break: which of several allowed kinds was meant is seen by what stands there. */
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  string: ['enum', 'minLength', 'maxLength'],
  list: ['minItems', 'additionalItems'],
  object: ['required', 'additionalProperties'],
};

function mistakesAt(errors: readonly SchemaError[], hasDeeper: boolean): Mistake[] {
  const choice = errors.find(({ keyword }) => keyword === 'anyOf');
  if (!choice) return errors.map(mistakeOf);
  const meant = KEYWORDS[kindOf(choice.data)] ?? [];
  const real = errors.filter(({ keyword }) => meant.includes(keyword));
  if (real.length > 0 || hasDeeper) return real.map(mistakeOf);
  const expected = errors.filter((each) => each !== choice).map(expectedBy);
  return [{ path: pathOf(choice), isKey: false, message: expectation(expected.join(', or '), choice.data) }];
}

function mistakeOf(error: SchemaError): Mistake {
  const path = pathOf(error);
  const { keyword, params, data } = error;
  if (keyword === 'required') {
    const key = String(params['missingProperty']);
    const other = INSTEAD.get(key);
    const message = other === undefined ? 'is missing' : `is missing, and so is ${other}: one of the two is needed`;
    return { path: [...path, key], isKey: false, message };
  }
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty']);
    return { path: [...path, key], isKey: true, message: unknownKey(key, path, keysOf(error)) };
  }
  const words = keyword === 'enum' ? didYouMean(meantBy(data, wordsOf(error))) : '';
  const reason =
    keyword === 'enum' && Array.isArray(data) && path.at(-2) === 'rules' ? ': the rule has no options' : '';
  return { path, isKey: false, message: expectation(expectedBy(error), data) + reason + words };
}

/** What may stand in place of a key. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['files', 'devices'],
  ['file', 'device'],
]);

function pathOf({ instancePath }: SchemaError): (string | number)[] {
  return instancePath
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function expectation(expected: string, data: unknown): string {
  return `expected ${expected}, not ${shown(data)}`;
}

function expectedBy(error: SchemaError): string {
  switch (error.keyword) {
    case 'enum': {
      const words = wordsOf(error);
      return words.length > MOST_NAMED ? 'the id of a rule' : either(words);
    }
    case 'minLength':
    case 'pattern':
      return 'a text that is not empty';
    case 'maxLength':
      return `a text of at most ${String(error.params['limit'])} characters`;
    case 'minItems':
    case 'additionalItems':
      return Array.isArray(error.parentSchema?.['items']) ? 'a level and an object with options' : 'at least one entry';
    default:
      return typeOf(error.parentSchema);
  }
}

const TYPES: Readonly<Record<string, string>> = { string: 'a text', array: 'a list', object: 'an object' };

function typeOf(schema: SchemaError['parentSchema']): string {
  const { type, minimum, maximum } = schema ?? {};
  if (type !== 'integer') return TYPES[String(type)] ?? 'something else';
  return maximum === undefined
    ? `a whole number, ${String(minimum)} or more`
    : `a whole number from ${String(minimum)} to ${String(maximum)}`;
}

/** As many as a sentence may list. */
const MOST_NAMED = 12;

function unknownKey(key: string, path: Path, known: readonly string[]): string {
  const kind = path.at(-1) === 'rules' ? 'rule' : path.at(-1) === 1 ? 'option' : 'key';
  const meant = kind === 'rule' ? meantRule(key, known) : didYouMean(nearest(key, known));
  const others = meant === '' && known.length <= MOST_NAMED ? `: expected ${either(known)}` : '';
  return `there is no such ${kind}${meant}${others}`;
}

function keysOf({ parentSchema }: SchemaError): string[] {
  return Object.keys(parentSchema?.['properties'] ?? {}).filter((key) => key !== '$schema');
}

function wordsOf({ params }: SchemaError): string[] {
  const words = params['allowedValues'];
  return Array.isArray(words) ? words.map(String) : [];
}

/** What people write who know other linters. */
const HABITS: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  ['warn', 'warning'],
  ['none', 'off'],
  [true, 'on'],
  [false, 'off'],
  [0, 'off'],
  [1, 'warning'],
  [2, 'error'],
  ['0', 'off'],
  ['1', 'warning'],
  ['2', 'error'],
]);

export function meantBy(data: unknown, words: readonly string[]): string | undefined {
  const meant = HABITS.get(data);
  if (meant !== undefined) return words.find((word) => word === meant);
  return typeof data === 'string' ? nearest(data, words) : undefined;
}

const LONGEST_SHOWN = 40;

function shown(data: unknown): string {
  if (Array.isArray(data)) return data.length === 0 ? 'an empty list' : `a list of ${data.length}`;
  if (kindOf(data) === 'object') return 'an object';
  const text = JSON.stringify(data) ?? String(data);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}...` : text;
}

function kindOf(data: unknown): string {
  if (Array.isArray(data)) return 'list';
  return data === null ? 'null' : typeof data;
}
