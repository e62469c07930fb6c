// A group that takes the state of a management group is silent: a partner that listens for it becomes a second master.

import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { nameOf } from '../src/model/vrrp.ts';
import { written } from '../src/model/written.ts';
import { bothWays } from '../src/pair/match.ts';

export default pairRule({
  id: 'mvrrp-followed-on-both',
  severity: 'warning',
  summary: 'A VRRP group is bound to a management group on both devices or on neither.',
  source: 'Inferred from Configuring Bindings for an mVRRP Group: a bound group sends no advertisements',
  *check(pair) {
    for (const { here, there } of bothWays(pair.groups)) {
      // A management group is bound to none; that the other device says otherwise of the group is said elsewhere.
      if (here.follows || !there.follows || here.admin) continue;
      const { interface: name, adminVrid } = there.follows.fields;
      const isNear = here.device.group(here.family, adminVrid, name)?.admin !== undefined;
      const command = written(there.follows);
      yield {
        about: here,
        message: `${nameOf(here)} is bound to no management group, but to group ${adminVrid} on ${there.device.name}`,
        related: [{ at: there.follows, message: `bound to group ${adminVrid} on ${there.device.name}` }],
        // Where the management group is elsewhere, its place is not known.
        ...(isNear && { expected: command, fixes: [typeIn(here, command)] }),
      };
    }
  },
});
