// Users come up on interfaces: a profile that none is bound to backs up nobody.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import type { Profile } from '../src/model/backup-profile.ts';
import { bothWays } from '../src/pair/match.ts';

/** Of the others, the pool is bound or a rule of their own looks after them. */
const OF_INTERFACES = new Set(['bras', 'l2tp', 'multicast', 'igmp', 'mld', 'igmp-snooping', 'dhcpv6-relay', 'ipsec']);

export default pairRule({
  id: 'rbp-unbound',
  severity: 'warning',
  summary: 'A profile that interfaces are bound to on one device has some on the other device, too.',
  source: 'Inferred from the binding of a backup profile to the interfaces of its users, which both devices need',
  *check(pair) {
    for (const { here, there } of bothWays(pair.profiles)) {
      const [binding] = there.bindings;
      if (here.bindings.length === 0 && binding && isOfInterfaces(here)) yield unbound(here, there, binding);
    }
  },
});

function isOfInterfaces({ serviceTypes }: Profile): boolean {
  return serviceTypes.some(({ fields }) => OF_INTERFACES.has(fields.service));
}

function unbound(here: Profile, there: Profile, { line, interface: bound }: Profile['bindings'][number]): Problem {
  // The interface is probably called alike; that it lost the line is best said there.
  const twin = here.device.interface(bound.name);
  return {
    about: here,
    message: `no interface is bound to profile ${here.name}, but ${bound.name} is on ${there.device.name}`,
    related: [
      { at: line, message: `bound on ${there.device.name}` },
      ...(twin ? [{ at: twin.at, message: `not bound here` }] : []),
    ],
  };
}
