// How packets come to a DS-Lite instance: the lists that choose them, and the policies that are applied to them.

import type { Statement } from '../../grammar/statement.ts';
import * as qos from '../../grammar/views/qos.ts';
import { aclsOf, type Acl } from './acl.ts';
import { bindingsOf } from './cgn-bindings.ts';
import type { Device } from './device.ts';
import { groupBy } from './group-by.ts';
import type { Section } from './section.ts';
import { canonicalWords } from './words.ts';

/** The lists by the instance; an instance whose lists are not all shown has none. */
export function listsToInstances(device: Device): Map<string, readonly Acl[]> {
  const choices = choicesOf(device);
  const lists = listsByClassifier(device);
  return new Map(
    [...bindingsByInstance(device)].map(([name, own]) => {
      const found = own
        .flatMap(({ behavior }) => choices.get(inSmall(behavior)) ?? [])
        .map(({ classifier }) => lists.get(classifier));
      return [name, found.includes(undefined) ? [] : [...new Set(found.flatMap((each) => each ?? []))]];
    }),
  );
}

/** What sends incoming packets to an instance, by its name: the line of a domain, or the one that applies a policy. */
export function sendersTo(device: Device): Map<string, readonly Statement[]> {
  const choices = choicesOf(device);
  const applied = groupBy(applications(device.system), policyIn);
  const outer = nestings(device);
  return new Map(
    [...bindingsByInstance(device)].map(([name, own]) => [
      name,
      own.flatMap(({ behavior, line }) => {
        if (behavior === undefined) return [line];
        return [...policiesWith(behavior, choices, outer)].flatMap((policy) => applied.get(policy) ?? []);
      }),
    ]),
  );
}

function bindingsByInstance(device: Device) {
  return groupBy(
    bindingsOf(device).filter(({ kind }) => kind === 'ds-lite'),
    ({ name }) => name,
  );
}

interface Choice {
  readonly policy: string | undefined;
  readonly classifier: string | undefined;
}

/** In which policies a behavior is, and for what. */
function choicesOf({ system }: Device): Map<string | undefined, Choice[]> {
  const choices = system.below(qos.policyView).flatMap((section) => {
    const policy = inSmall(section.header(qos.policyView)?.fields.name);
    return section.all(qos.behaviorOfPolicy).map(({ fields: { behavior, classifier } }) => {
      return { policy, behavior: inSmall(behavior), classifier: inSmall(classifier) };
    });
  });
  return groupBy(choices, ({ behavior }) => behavior);
}

/** The policies that a behavior is in, and those that have one of these for their own packets. */
function policiesWith(behavior: string, choices: ReturnType<typeof choicesOf>, outer: ReturnType<typeof nestings>) {
  const behaviors = new Set([inSmall(behavior)]);
  const policies = new Set<string | undefined>();
  // What is added to a set on the way is visited as well.
  for (const each of behaviors) {
    for (const { policy } of choices.get(each) ?? []) {
      policies.add(policy);
      for (const nesting of outer.get(policy) ?? []) behaviors.add(nesting.behavior);
    }
  }
  return policies;
}

/** By the policy: the behaviors that hand their packets to it. */
function nestings({ system }: Device) {
  const nested = system.below(qos.behaviorView).flatMap((section) => {
    const behavior = inSmall(section.header(qos.behaviorView)?.fields.name);
    return section.all(qos.policyOfBehavior).map(({ fields }) => ({ behavior, policy: inSmall(fields.policyName) }));
  });
  return groupBy(nested, ({ policy }) => policy);
}

/** Wherever incoming packets may get a policy: on interfaces, in VLANs, for all users. */
function applications(section: Section): Statement[] {
  const lines = section.lines.filter(({ phrase }) => phrase.key.startsWith('traffic-policy '));
  const own = lines.filter((line) => canonicalWords(line).includes('inbound'));
  return [...own, ...section.views.flatMap(applications)];
}

/** Some models name the policy behind the direction. */
function policyIn(line: Statement): string | undefined {
  const [, first, second] = canonicalWords(line);
  return inSmall(first === 'inbound' ? second : first);
}

/** No manual says that letter case tells the names of policies and their parts. */
function inSmall(name: string | undefined): string | undefined {
  return name?.toLowerCase();
}

/** Undefined where a list is not shown. */
function listsByClassifier(device: Device): Map<string | undefined, readonly Acl[] | undefined> {
  const acls = aclsOf(device);
  return new Map(
    device.system.below(qos.classifierView).map((section): [string | undefined, Acl[] | undefined] => {
      const name = inSmall(section.header(qos.classifierView)?.fields.name);
      const lines: Statement<{ acl?: number; aclName?: string; ipv6?: true }>[] = [
        ...section.all(qos.aclOfClassifier),
        ...section.all(qos.namedAclOfClassifier),
      ];
      const found = lines.map(({ fields: { acl, aclName, ipv6 } }) =>
        acls.get(String(acl ?? aclName))?.find(({ family }) => family === (ipv6 ? 6 : 4)),
      );
      const known = found.flatMap((each) => each ?? []);
      return [name, known.length < found.length ? undefined : known];
    }),
  );
}
