// One address, one group: two groups may have two masters, and both answer for it.

import { deviceRule } from '../src/lint/rule.ts';
import { alikeBy } from '../src/model/group-by.ts';
import { isLinkLocal } from '../src/model/own-subnet.ts';
import { spot } from '../src/model/place.ts';
import { nameOf, type Group } from '../src/model/vrrp.ts';

export default deviceRule({
  id: 'vrrp-vip-unique',
  severity: 'error',
  summary: 'A virtual address belongs to one VRRP group of the device.',
  source: 'Creating a VRRP Group: virtual addresses of different groups differ',
  *check(device) {
    const all = device.groups
      // The members of a load-balancing group serve one address together.
      .filter(({ member }) => !member)
      .flatMap((group) => group.virtualAddresses.map(({ address, line }) => ({ group, address, line })))
      // Link-local ones are known on their own link only.
      .filter(({ address }) => !isLinkLocal(address));
    const same = alikeBy(all, ({ group, address }) => `${group.family} ${group.interface.vpn ?? ''} ${address}`);
    for (const [first, ...more] of same.values()) {
      if (!first) continue;
      for (const { group, address, line } of more) {
        const twice = group === first.group;
        yield {
          about: group,
          at: spot(line, 'address'),
          message: twice
            ? `${nameOf(group)} states virtual address ${address} twice`
            : `virtual address ${address} of ${where(group)} is that of ${where(first.group)} as well`,
          related: [{ at: spot(first.line, 'address'), message: where(first.group) }],
          actual: address,
          ...(twice && { severity: 'info' as const }),
        };
      }
    }
  },
});

function where(group: Group): string {
  return `${nameOf(group)} on ${group.interface.name}`;
}
