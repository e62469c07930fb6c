// Interfaces of two devices that meet on one link, or reach each other by address: found in two VPN instances.

import { vpnOfInterface } from '../../grammar/views/vpn.ts';
import type { Interface } from '../model/interface.ts';
import { namesOfVpns } from '../model/vpns.ts';
import type { Problem } from './rule.ts';

interface Ends {
  readonly first: Interface;
  readonly second: Interface;
  /** What the interfaces are for, as in `of VRRP group 7`. */
  readonly role: string;
  /** Where that is for the public network alone, the end in a VPN instance is the wrong one. */
  readonly isPublic: boolean;
}

export function* inTwoVpns(all: Iterable<Ends>): Generator<Problem> {
  const seen = new Set<Interface>();
  for (const ends of all) {
    const { first, second, role } = ends;
    // Names are of the device: two instances that exist may well be one VPN.
    if (first.vpn === second.vpn || (exists(first) && exists(second))) continue;
    // Several groups on one interface say the same, and so do both ends of a link.
    if (seen.has(first) || seen.has(second)) continue;
    seen.add(first).add(second);
    const [here, there] = isAmiss(ends) ? [first, second] : [second, first];
    const line = here.section.last(vpnOfInterface);
    const other = there.section.last(vpnOfInterface);
    yield {
      about: here,
      ...(line && { at: line }),
      message: `interface ${here.name} ${role} is in ${placeOf(here)}, but in ${placeOf(there)} on ${there.device.name}`,
      related: [{ at: other ?? there.at, message: `${placeOf(there)} on ${there.device.name}` }],
      // Binding takes addresses and VRRP groups away: nothing to type without a second thought.
      ...(there.vpn !== undefined && { expected: there.vpn }),
    };
  }
}

/** Whether the first end is the one to blame. */
function isAmiss({ first, second, isPublic }: Ends): boolean {
  if (isPublic && (first.vpn === undefined || second.vpn === undefined)) return first.vpn !== undefined;
  return first.vpn === undefined || exists(second);
}

function placeOf({ vpn }: Interface): string {
  return vpn === undefined ? 'no VPN instance' : `VPN instance ${vpn}`;
}

function exists({ vpn, device }: Interface): boolean {
  return vpn !== undefined && namesOfVpns(device).has(vpn);
}
