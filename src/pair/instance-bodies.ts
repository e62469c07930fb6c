// What the instances of a pair say differently: in their own lines, in their address groups, in the access lists that
// they send outward.

import type { Statement } from '../../grammar/statement.ts';
import { dsLiteOutbound } from '../../grammar/views/ds-lite.ts';
import { nat64Outbound, natOutbound } from '../../grammar/views/nat.ts';
import { aclsOf, type Acl } from '../model/acl.ts';
import type { Instance, InstanceKind } from '../model/cgn.ts';
import type { Described } from '../model/object.ts';
import { withPortNumbers } from '../model/ports.ts';
import { remember } from '../model/remember.ts';
import type { Section } from '../model/section.ts';
import { canonicalWords } from '../model/words.ts';
import { written } from '../model/written.ts';
import { unlikeGroups } from './address-groups.ts';
import { asCanonical, differences, type Difference, type Reading } from './differences.ts';
import type { Disagreement } from './disagreement.ts';
import { backedUpInstances } from './instances.ts';
import type { Match } from './match.ts';
import type { Pair } from './pair.ts';
import { unknownAlone, type UnknownAlone } from './unknown-lines.ts';

type Acls = ReturnType<typeof aclsOf>;

export interface BodyMismatch extends Disagreement {
  readonly about: Instance;
  readonly concerns: 'addresses' | 'acl' | 'other';
  /** The view that lacks lines, and these. */
  readonly missing: { readonly view: Described; readonly commands: readonly string[] } | undefined;
}

export function* bodyMismatches(pair: Pair, kinds: readonly InstanceKind[]): Iterable<BodyMismatch> {
  const matches = backedUpInstances(pair, kinds);
  if (matches.length === 0) return;
  const [ours, theirs] = [aclsOf(pair.first), aclsOf(pair.second)];
  const compared = new Set<Acl>();
  for (const match of matches) {
    const { first, second } = match;
    const called = `${first.kind} instance ${first.name}`;
    const lists = listsOf(match, ours, theirs);
    const groups = unlikeGroups(first.section, second.section);
    for (const difference of differences(first.section, second.section, bodyLine(lists, groups))) {
      yield mismatch(match, difference, called, concernOf(match, difference));
    }
    for (const alone of unknownAlone(first.section, second.section)) yield unknownMismatch(match, alone, called);
    const named = new Set(calledLists(second, theirs).map(({ call }) => call));
    for (const { call } of calledLists(first, ours)) {
      if (!named.has(call)) continue;
      for (const acl of ours.get(call) ?? []) {
        const other = theirs.get(call)?.find(({ family }) => family === acl.family);
        if (!other || compared.has(acl)) continue;
        compared.add(acl);
        for (const difference of differences(acl.section, other.section, aclRule)) {
          yield mismatch(match, difference, `ACL ${call} of ${called}`, 'acl');
        }
      }
    }
  }
}

/** Service-instance-groups have names of their own on each device. */
function bodyLine(lists: ReadonlyMap<Statement, string>, groups: ReadonlyMap<Statement, string>): Reading {
  return (line) => {
    const text = groups.get(line) ?? asCanonical(line);
    const list = lists.get(line);
    if (text?.startsWith('service-instance-group ')) return undefined;
    return list === undefined ? text : text?.replace(/ outbound (acl-name )?\S+/, ` outbound ${list}`);
  };
}

/** A list is one under its number and its name, and on two devices also where all its rules are the same. */
function listsOf({ first, second }: Match<Instance>, ours: Acls, theirs: Acls): Map<Statement, string> {
  const [own, other] = [calledLists(first, ours), calledLists(second, theirs)];
  const known = new Set(own.map(({ call }) => call));
  const byRules = new Map(own.map(({ rules, call }) => [rules, call]));
  return new Map([
    ...own.map(({ line, call }) => [line, call] as const),
    ...other.map(({ line, call, rules }) => {
      const twin = known.has(call) || rules === '' ? undefined : byRules.get(rules);
      return [line, twin ?? call] as const;
    }),
  ]);
}

function calledLists({ section }: Instance, acls: Acls) {
  return outboundLines(section).map(({ line, call }) => {
    const [acl] = acls.get(call) ?? [];
    return { line, call: String(acl?.number ?? call), rules: acl ? rulesOf(acl) : '' };
  });
}

/** Many instances may send by one list. */
export const rulesOf = remember(({ section }: Acl) => section.lines.flatMap((rule) => aclRule(rule) ?? []).join('\n'));

/** The numbers of rules tell their order only; remarks match nothing, and any address is what a rule without one means. */
export const aclRule: Reading = (line) => {
  const [word, number = '', ...more] = canonicalWords(line);
  if (word !== 'rule' || more[0] === 'description') return undefined;
  const rule = (/^\d+$/.test(number) ? more : [number, ...more]).join(' ');
  return withPortNumbers(rule.replace(/ (source|destination) any(?= |$)/g, ''));
};

/** The lists that users are matched by. */
export function outboundOf({ section }: Instance): string[] {
  return outboundLines(section).map(({ call }) => call);
}

export function outboundLines(section: Section) {
  const lines = [dsLiteOutbound, natOutbound, nat64Outbound].flatMap((command) => section.all(command));
  return lines.flatMap((line) => {
    const { acl, aclName } = line.fields;
    const call = acl ?? aclName;
    return call === undefined
      ? []
      : [{ line, call: String(call), field: acl === undefined ? 'aclName' : 'acl' } as const];
  });
}

function concernOf({ first }: Match<Instance>, { inFirst, first: here, second: there }: Difference) {
  const line = here ?? there;
  return inFirst !== first.section || line?.phrase.key.includes('address-group <name:') ? 'addresses' : 'other';
}

export function mismatch(
  { first, second }: Match<Instance>,
  { first: here, second: there, inFirst, inSecond }: Difference,
  called: string,
  concerns: BodyMismatch['concerns'],
): BodyMismatch {
  const line = here ?? there;
  if (here && there) {
    const [actual, expected] = [written(here), written(there)];
    return {
      about: first,
      at: here,
      message: `${called} has "${actual}", but "${expected}" on ${second.device.name}`,
      related: [{ at: there, message: `${briefly(expected)} on ${second.device.name}` }],
      expected,
      actual,
      concerns,
      missing: undefined,
    };
  }
  const [lacking, other, section] = here ? [second, first, inSecond] : [first, second, inFirst];
  const view = { ...lacking, section, at: section.openings.at(-1) ?? lacking.at };
  const name = other.device.name;
  return {
    about: lacking,
    at: view.at,
    message: `${called} lacks "${line ? written(line) : ''}", which ${name} has`,
    related: line ? [{ at: line, message: `only on ${name}` }] : [],
    concerns,
    missing: line && { view, commands: [written(line), ...belowOf(line)] },
  };
}

function unknownMismatch(
  { first, second }: Match<Instance>,
  { line, text, isInFirst }: UnknownAlone,
  called: string,
): BodyMismatch {
  const [has, lacks] = isInFirst ? [first, second] : [second, first];
  return {
    about: has,
    at: line,
    message: `${called} has "${text}", which ${lacks.device.name} has not`,
    related: [{ at: lacks.at, message: `without it on ${lacks.device.name}` }],
    concerns: 'other',
    missing: undefined,
  };
}

/** The title quotes it in full. */
function briefly(text: string): string {
  return text.length > 40 ? 'different' : `"${text}"`;
}

function belowOf({ children }: Statement): string[] {
  return (children ?? []).flatMap((node) => (node.kind === 'statement' ? [` ${written(node)}`] : []));
}
