// A device takes no more than so many addresses per group: the rest of them is not there.

import { deviceRule } from '../src/lint/rule.ts';
import { nameOf } from '../src/model/vrrp.ts';

const MOST = 16;

export default deviceRule({
  id: 'vrrp-vip-limit',
  severity: 'error',
  summary: 'A VRRP group has at most 16 virtual addresses.',
  source: 'Command reference, vrrp vrid virtual-ip: number of virtual addresses of a group',
  *check(device) {
    for (const group of device.groups) {
      const { virtualAddresses } = group;
      const surplus = virtualAddresses[MOST];
      if (!surplus) continue;
      yield {
        about: group,
        at: surplus.line,
        message: `${nameOf(group)} has ${virtualAddresses.length} virtual addresses, but a group takes ${MOST} at most`,
        related: virtualAddresses
          .slice(MOST + 1)
          .map(({ line }, index) => ({ at: line, message: `address number ${MOST + 2 + index}` })),
        expected: `at most ${MOST}`,
        actual: virtualAddresses.length,
      };
    }
  },
});
