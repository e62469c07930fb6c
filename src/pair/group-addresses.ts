// Which addresses of the two interfaces of a VRRP group answer to each other.

import { isInSubnet } from '../model/address.ts';
import type { InterfaceAddress } from '../model/interface.ts';
import { subnetsOf } from '../model/own-subnet.ts';
import type { Group } from '../model/vrrp.ts';

/** Those of one subnet, of several perhaps; where there are none, the first of each. */
export function addressesToCompare(first: Group, second: Group): [InterfaceAddress, InterfaceAddress][] {
  const [ours, theirs] = [subnetsOf(first), subnetsOf(second)];
  const near = ours.flatMap((own) => {
    const other = theirs.find((each) => isInSubnet(each.address, own) || isInSubnet(own.address, each));
    return other ? [[own, other] satisfies [InterfaceAddress, InterfaceAddress]] : [];
  });
  const [own, other] = [ours[0], theirs[0]];
  const ofPrefixes: typeof near = near.length > 0 || !own || !other ? near : [[own, other]];
  return first.family === 'vrrp6' ? [...ofPrefixes, ...sharedLinkLocals(first, second)] : ofPrefixes;
}

/** VRRP6 speaks from them: what is on one link differs there, and all of them are of one subnet. */
function sharedLinkLocals(first: Group, second: Group): [InterfaceAddress, InterfaceAddress][] {
  return first.interface.linkLocals.flatMap((own) => {
    const other = second.interface.linkLocals.find(({ address }) => address === own.address);
    return other ? [[own, other] satisfies [InterfaceAddress, InterfaceAddress]] : [];
  });
}
