// The service-instance-group ties an instance to the boards that it runs on and to their backup.

import { dangling } from '../src/lint/meant.ts';
import { deviceRule, type Problem } from '../src/lint/rule.ts';
import { isLeftOut } from '../src/model/excerpts.ts';
import { typeIn } from '../src/lint/typing.ts';
import { isBackedUp } from '../src/model/cgn-places.ts';
import type { Instance } from '../src/model/cgn.ts';
import type { Device } from '../src/model/device.ts';
import { spot } from '../src/model/place.ts';

export default deviceRule({
  id: 'instance-sig-ref',
  severity: 'error',
  summary:
    'An instance of NAT, NAT64 or DS-Lite is bound to a service-instance-group that exists, one of DS-Lite to no other.',
  source: 'Inter-chassis DS-Lite hot backup: step that binds the instance to the service-instance-group',
  *check(device, other) {
    const names = new Set(device.instanceGroups.map(({ name }) => name));
    for (const instance of device.instances) {
      if (instance.groups.length === 0) yield* unbound(instance, other);
      yield* second(instance, names);
      for (const line of instance.groups) {
        const { group } = line.fields;
        if (names.has(group)) continue;
        if (isLeftOut(device, other, (each) => each.instanceGroups))
          return yield { skip: 'neither configuration shows a service-instance-group' };
        const there = other?.instanceGroups.find(({ name }) => name === group);
        const { question, ...reference } = dangling(instance, line, 'group', device.instanceGroups);
        yield {
          about: instance,
          message: `${instance.kind} instance ${instance.name} is bound to service-instance-group ${group}, which does not exist${question}`,
          ...reference,
          related: [...reference.related, ...(there ? [{ at: there.at, message: `${other?.name} has it` }] : [])],
        };
      }
    }
  },
});

/** Of groups that exist: one that does not is told as that. */
function* second({ kind, name, groups, ...instance }: Instance, names: ReadonlySet<string>): Iterable<Problem> {
  const [first, ...more] = groups.filter(({ fields }) => names.has(fields.group));
  if (!first || kind !== 'ds-lite') return;
  for (const line of more.filter(({ fields }) => fields.group !== first.fields.group)) {
    const { group } = line.fields;
    yield {
      about: instance,
      at: spot(line, 'group'),
      message: `ds-lite instance ${name} is bound to service-instance-group ${group}, and to ${first.fields.group} before`,
      related: [{ at: spot(first, 'group'), message: `bound to ${first.fields.group}` }],
      fixes: [first, line].map((each) => typeIn(instance, `undo service-instance-group ${each.fields.group}`)),
    };
  }
}

/** Whether an instance needs a group shows where its counterpart has one. */
function* unbound(instance: Instance, other: Device | undefined): Iterable<Problem> {
  const { kind, name, device } = instance;
  const there = other?.instances.find((each) => each.kind === kind && each.name === name);
  const line = there?.groups[0];
  if (!there || !line || !isBackedUp(there)) return;
  const { group } = line.fields;
  yield {
    about: instance,
    message: `${kind} instance ${name} is bound to no service-instance-group, but to ${group} on ${there.device.name}`,
    related: [{ at: line, message: `bound on ${there.device.name}` }],
    fixes: device.instanceGroups.some((each) => each.name === group)
      ? [typeIn(instance, `service-instance-group ${group}`)]
      : [],
  };
}
