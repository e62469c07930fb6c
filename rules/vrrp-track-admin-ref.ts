// A group that takes the state of a management group needs one that is there, and an address to have a state for.

import { deviceRule } from '../src/lint/rule.ts';
import { type } from '../src/lint/typing.ts';
import { spot } from '../src/model/place.ts';
import { nameOf } from '../src/model/vrrp.ts';

export default deviceRule({
  id: 'vrrp-track-admin-ref',
  severity: 'error',
  summary: 'A VRRP group that is bound to a management group has a virtual address, and the management group exists.',
  source: 'Command reference, vrrp vrid track admin-vrrp: prerequisites of the binding',
  *check(device) {
    for (const group of device.groups) {
      const { follows, family, virtualAddresses } = group;
      if (!follows) continue;
      const { adminVrid, interface: name } = follows.fields;
      const management = device.group(family, adminVrid, name);
      if (!management?.admin) {
        const command = `admin-${family} vrid ${adminVrid}`;
        yield {
          about: group,
          at: spot(follows, 'adminVrid'),
          message: management
            ? `${nameOf(group)} is bound to ${nameOf(management)} on ${name}, which is no management group`
            : `${nameOf(group)} is bound to group ${adminVrid} on ${name}, which has no such group`,
          related: management ? [{ at: management.at, message: `${nameOf(management)} on ${name}` }] : [],
          expected: command,
          fixes: [type(group, `interface ${name}`, ` ${command}`)],
        };
      }
      if (virtualAddresses.length === 0) {
        yield {
          about: group,
          at: follows,
          message: `${nameOf(group)} is bound to a management group, but has no virtual address on ${group.interface.name}`,
        };
      }
    }
  },
});
