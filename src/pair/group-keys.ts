// What VRRP groups of two devices are matched by, strongest evidence first.

import { networkOf } from '../model/address.ts';
import { isLinkLocal, subnetsOf } from '../model/own-subnet.ts';
import type { Group } from '../model/vrrp.ts';
import type { Key } from './match.ts';

/** Not the link-local ones: every interface has the same. */
const virtualAddresses = (group: Group) => {
  const known = group.virtualAddresses.map(({ address }) => address).filter((address) => !isLinkLocal(address));
  return known.length === 0 ? undefined : known.sort().join(' ');
};

/** The subnet, and the VPN instance, for two of these may use the same addresses. */
const network = (group: Group) => {
  const subnets = subnetsOf(group);
  const own = subnets.find(({ secondary }) => !secondary) ?? subnets[0];
  return own && `${group.interface.vpn ?? ''} ${networkOf(own.address, own.length)}`;
};

/** The two ends of a group that sends no multicast. */
const ends: Key<Group> = ({ unicast, interface: { addresses } }, side) => {
  const source = unicast?.fields.source ?? addresses.find(({ family }) => family === 4)?.address;
  if (!unicast || source === undefined) return undefined;
  const { peer } = unicast.fields;
  return side === 'first' ? `${source} ${peer}` : `${peer} ${source}`;
};

/** Evidence that only devices of one network have in common. */
export const groupNetworkKeys: readonly Key<Group>[] = [
  (group, side) => join(ends(group, side), group.vrid),
  (group) => join(virtualAddresses(group), group.family, group.vrid, network(group)),
  (group) => join(virtualAddresses(group), group.family, group.vrid),
  (group) => join(network(group), group.family, group.vrid),
  (group) => join(virtualAddresses(group), group.family, network(group)),
  (group) => join(virtualAddresses(group), group.family),
  ends,
];

/** `users` says which matched profile or service-location follows a group. */
export function groupKeys(users: ReadonlyMap<Group, string>): readonly Key<Group>[] {
  // A number alone is no evidence where addresses speak against it: a third device may have the counterpart.
  const unsaid = (group: Group) => (virtualAddresses(group) && network(group) ? undefined : group.family);
  return [
    ...groupNetworkKeys,
    (group) => join(users.get(group), group.family, group.vrid),
    (group) => (virtualAddresses(group) ? undefined : join(network(group), group.family)),
    (group) => join(unsaid(group), group.vrid, group.interface.name),
    (group) => join(unsaid(group), group.vrid),
  ];
}

function join(...parts: readonly (string | number | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join(' ');
}
