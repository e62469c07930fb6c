// The members of a VRRP group hear each other on one link only: two addresses of one subnet.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import { isInSubnet } from '../src/model/address.ts';
import type { InterfaceAddress } from '../src/model/interface.ts';
import { isLinkLocal } from '../src/model/own-subnet.ts';
import { nameOf, type Group } from '../src/model/vrrp.ts';
import { addressesToCompare } from '../src/pair/group-addresses.ts';

export default pairRule({
  id: 'vrrp-interface-addresses',
  severity: 'error',
  summary: 'The interfaces of a VRRP group have different addresses of one subnet on the two devices.',
  source:
    'Configuring DHCP server dual-device hot backup: addresses of the two interfaces; command vrrp vrid virtual-ip',
  *check(pair) {
    const seen = new Set<InterfaceAddress>();
    for (const { first, second } of pair.groups.both) {
      if (first.unicast || second.unicast) continue;
      for (const [own, other] of addressesToCompare(first, second)) {
        // Several groups on one interface say the same.
        if (seen.has(own)) continue;
        seen.add(own);
        const wrong = difference(own, other, second.device.name);
        if (wrong) yield problem(first, own, second, other, wrong);
      }
    }
  },
});

function said({ address, length }: InterfaceAddress): string {
  return isLinkLocal(address) ? address : `${address}/${length}`;
}

function difference(own: InterfaceAddress, other: InterfaceAddress, device: string): string | undefined {
  const isTwice = own.address === other.address && own.isUnique && other.isUnique;
  if (isTwice) return `${own.address} is the address of the interface on ${device} as well`;
  if (own.length === other.length && isInSubnet(own.address, other)) return undefined;
  const [ours, theirs] = [said(own), said(other)];
  return isInSubnet(own.address, other) || isInSubnet(other.address, own)
    ? `${ours} has another mask than ${theirs} on ${device}`
    : `${ours} is in another subnet than ${theirs} on ${device}`;
}

function problem(first: Group, own: InterfaceAddress, second: Group, other: InterfaceAddress, wrong: string): Problem {
  const { name } = first.interface;
  return {
    about: first.interface,
    at: own.line,
    message: `interface ${name} of ${nameOf(first)}: ${wrong}`,
    related: [{ at: other.line, message: `${said(other)} on ${second.device.name}` }],
    actual: said(own),
  };
}
