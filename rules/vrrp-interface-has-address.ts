// A VRRP group speaks from the address of its interface: without one it stays silent.

import { pairRule } from '../src/lint/rule.ts';
import type { InterfaceAddress } from '../src/model/interface.ts';
import { subnetsOf } from '../src/model/own-subnet.ts';
import { nameOf } from '../src/model/vrrp.ts';
import { bothWays } from '../src/pair/match.ts';
import { isAddressedOtherwise } from '../src/pair/redirections.ts';

export default pairRule({
  id: 'vrrp-interface-has-address',
  severity: 'error',
  summary: 'The interface of a VRRP group has an address on both devices, if it has one on either.',
  source: 'Creating a VRRP Group: the virtual address lies in the subnet of the interface',
  *check(pair) {
    const seen = new Set<InterfaceAddress>();
    for (const { here, there } of bothWays(pair.groups)) {
      // An excerpt leaves out the addresses of both devices, a slip that of one.
      const [other] = subnetsOf(there);
      if (!other || subnetsOf(here).length > 0 || isAddressedOtherwise(here.interface)) continue;
      // Several groups on one interface say the same.
      if (here.unicast || there.unicast || seen.has(other)) continue;
      seen.add(other);
      yield {
        about: here.interface,
        message: `interface ${here.interface.name} of ${nameOf(here)} has no address, but has one on ${there.device.name}`,
        related: [{ at: other.line, message: `${other.address}/${other.length} on ${there.device.name}` }],
      };
    }
  },
});
