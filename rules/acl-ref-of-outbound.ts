// The access list of an instance says whose addresses it translates.

import { danglingOfBoth } from '../src/lint/meant.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { aclsOf } from '../src/model/acl.ts';
import { isBackedUp } from '../src/model/cgn-places.ts';
import type { Instance } from '../src/model/cgn.ts';
import type { Device } from '../src/model/device.ts';
import { outboundLines, outboundOf } from '../src/pair/instance-bodies.ts';

export default deviceRule({
  id: 'acl-ref-of-outbound',
  severity: 'warning',
  summary: 'The access list that an instance of NAT, NAT64 or DS-Lite names exists.',
  source: 'Inferred from the command reference: the instance translates what the access list permits',
  *check(device, other) {
    const lines = device.instances.flatMap((instance) =>
      outboundLines(instance.section).map((found) => ({ ...found, instance })),
    );
    if (lines.length === 0) return;
    const acls = aclsOf(device);
    const own = [...acls].flatMap(([name, [acl]]) => (acl ? [{ name, at: acl.at }] : []));
    const theirs = other && aclsOf(other);
    // Manuals leave lists out: one that is missing is a mistake where others of its kind are there.
    const isExcerpt = !lines.some(({ call }) => acls.has(call));
    for (const { line, call, field, instance } of lines) {
      if (acls.has(call) || isToldByComparison(instance, call, other)) continue;
      const there = theirs?.get(call)?.[0];
      if (isExcerpt && !there) {
        yield { skip: `the configuration of ${device.name} shows no access list of an instance` };
        continue;
      }
      const { question, ...reference } = danglingOfBoth(instance, line, field, { here: own, there });
      yield {
        about: instance,
        message: `${instance.kind} instance ${instance.name} translates what ACL ${call} permits, which does not exist${question}`,
        ...reference,
      };
    }
  },
});

/** The counterpart names another list: that they differ is told where the instances are compared. */
function isToldByComparison(instance: Instance, call: string, other: Device | undefined): boolean {
  const there = other?.instances.find(({ kind, name }) => kind === instance.kind && name === instance.name);
  return there !== undefined && isBackedUp(instance) && !outboundOf(there).includes(call);
}
