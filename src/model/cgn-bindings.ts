// What sends packets to the instances of carrier-grade NAT: traffic behaviors, and the domains of users.

import type { Command } from '../../grammar/fields.ts';
import type { Statement } from '../../grammar/statement.ts';
import { aaaView, domainOfAaa } from '../../grammar/views/aaa.ts';
import { groupOfUsers } from '../../grammar/views/aaa-domains.ts';
import { trafficToDsLite } from '../../grammar/views/ds-lite.ts';
import { behaviorView, trafficToNat, trafficToNat64 } from '../../grammar/views/qos.ts';
import type { Instance, InstanceKind } from './cgn.ts';
import type { Device } from './device.ts';
import type { Described } from './object.ts';

interface Binding {
  readonly about: Described;
  /** How messages call what is bound. */
  readonly called: string;
  /** The traffic behavior, where it is one. */
  readonly behavior: string | undefined;
  readonly kind: InstanceKind;
  readonly name: string;
  /** The one that is meant, if it exists. */
  readonly instance: Instance | undefined;
  readonly line: Statement<{ instance?: string }>;
}

const TRAFFIC: readonly (readonly [InstanceKind, Command<{ instance: string }>])[] = [
  ['ds-lite', trafficToDsLite],
  ['nat', trafficToNat],
  ['nat64', trafficToNat64],
];

export function bindingsOf(device: Device): Binding[] {
  const instances = new Map(device.instances.map((each) => [`${each.kind} ${each.name}`, each]));
  const all = [...ofBehaviors(device), ...ofDomains(device)];
  return all.map((each) => ({ ...each, instance: instances.get(`${each.kind} ${each.name}`) }));
}

type Bound = Omit<Binding, 'instance'>;

function ofBehaviors(device: Device): Bound[] {
  return device.system.below(behaviorView).flatMap((section) => {
    const at = section.header(behaviorView);
    if (!at) return [];
    const { name: own } = at.fields;
    const about = { id: `traffic-behavior:${own}`, device, at, section };
    return TRAFFIC.flatMap(([kind, command]) =>
      section.all(command).map((line) => {
        return { about, called: `traffic behavior ${own}`, behavior: own, kind, name: line.fields.instance, line };
      }),
    );
  });
}

function ofDomains(device: Device): Bound[] {
  const domains = device.system.below(aaaView).flatMap((section) => section.below(domainOfAaa));
  return domains.flatMap((section) => {
    const at = section.header(domainOfAaa);
    if (!at) return [];
    const own = at.fields.domainName;
    const about = { id: `domain:${own}`, device, at, section };
    return section.all(groupOfUsers).flatMap((line): Bound[] => {
      const { fields } = line;
      if (fields.instance === undefined) return [];
      const kind = fields.dsLite ? 'ds-lite' : fields.nat64 ? 'nat64' : 'nat';
      return [{ about, called: `domain ${own}`, behavior: undefined, kind, name: fields.instance, line }];
    });
  });
}
