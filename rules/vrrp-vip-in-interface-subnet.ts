// Hosts ask for a virtual address on their own link only.

import { deviceRule } from '../src/lint/rule.ts';
import { isLinkLocal, isOnLink, subnetsOf } from '../src/model/own-subnet.ts';
import { spot } from '../src/model/place.ts';
import { nameOf } from '../src/model/vrrp.ts';

export default deviceRule({
  id: 'vrrp-vip-in-interface-subnet',
  severity: 'error',
  summary: 'The virtual addresses of a VRRP group are in a subnet of its interface.',
  source: 'Command reference, vrrp vrid virtual-ip: the virtual address lies in the subnet of the interface',
  *check(device) {
    for (const group of device.groups) {
      // Groups without multicast, and members of a load-balancing group, are not reached by their link.
      if (group.unicast || group.member || group.interface.isLoopback) continue;
      const subnets = subnetsOf(group);
      const addresses = group.virtualAddresses.filter(({ address }) => !isLinkLocal(address));
      if (subnets.length === 0) {
        if (addresses.length > 0) yield { skip: `interfaces of VRRP groups have no address on ${device.name}` };
        continue;
      }
      const shown = subnets.map((own) => `${own.address}/${own.length}`).join(', ');
      for (const { address, line } of addresses) {
        // A value that the device would refuse is reported as such.
        if (isOnLink(address, group) || line.problems.length > 0) continue;
        yield {
          about: group,
          at: spot(line, 'address'),
          message: `virtual address ${address} of ${nameOf(group)} is in no subnet of ${group.interface.name}, which has ${shown}`,
          related: subnets.map((own) => ({ at: own.line, message: `${own.address}/${own.length}` })),
          actual: address,
        };
      }
    }
  },
});
