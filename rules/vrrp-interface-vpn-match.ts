// The members of a VRRP group are gateways of one network: after a switchover its hosts stay in their VPN instance.

import { pairRule } from '../src/lint/rule.ts';
import { vpnInstance, vpnOfInterface } from '../grammar/views/vpn.ts';
import type { Interface } from '../src/model/interface.ts';
import { nameOf } from '../src/model/vrrp.ts';

export default pairRule({
  id: 'vrrp-interface-vpn-match',
  severity: 'warning',
  summary: 'The interfaces of a VRRP group are in a VPN instance on both devices or on neither.',
  source: 'Inferred from Creating a VRRP Group: the members of a group are gateways of the same hosts',
  *check(pair) {
    const seen = new Set<Interface>();
    for (const group of pair.groups.both) {
      const [first, second] = [group.first.interface, group.second.interface];
      // Names are of the device: two instances that exist may well be one VPN.
      if (first.vpn === second.vpn || (exists(first) && exists(second)) || seen.has(first)) continue;
      // Several groups on one interface say the same.
      seen.add(first);
      const [here, there] = first.vpn === undefined || exists(second) ? [first, second] : [second, first];
      const line = here.section.last(vpnOfInterface);
      const other = there.section.last(vpnOfInterface);
      yield {
        about: here,
        ...(line && { at: line }),
        message: `interface ${here.name} of ${nameOf(group.first)} is in ${placeOf(here)}, but in ${placeOf(there)} on ${there.device.name}`,
        related: [{ at: other ?? there.at, message: `${placeOf(there)} on ${there.device.name}` }],
        // Binding takes addresses and VRRP groups away: nothing to type without a second thought.
        ...(there.vpn !== undefined && { expected: there.vpn }),
      };
    }
  },
});

function placeOf({ vpn }: Interface): string {
  return vpn === undefined ? 'no VPN instance' : `VPN instance ${vpn}`;
}

function exists({ vpn, device }: Interface): boolean {
  return vpn !== undefined && device.system.all(vpnInstance).some(({ fields }) => fields.vpn === vpn);
}
