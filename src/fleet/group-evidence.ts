// What VRRP groups say of other devices: they have the same virtual address in the same subnet; and what is only believed
// where nothing speaks against it.

import { networkOf } from '../model/address.ts';
import { Buckets, type Bucket } from './bucket.ts';
import type { GroupFacts } from './facts.ts';
import type { Fleet } from './fleet.ts';

/** What groups of two devices are known by, and how that is said. */
interface Known {
  by(group: GroupFacts): string | undefined;
  says(group: GroupFacts): string;
}

const called = ({ family }: GroupFacts) => (family === 'vrrp' ? 'VRRP' : 'VRRP6');
const byAddress = (group: GroupFacts) => `they have a ${called(group)} group with ${group.virtual} in common`;
const byNumber = (group: GroupFacts) =>
  `they have ${called(group)} group ${group.vrid} in common, in ${group.network?.trim()}`;

const WHOLE: readonly Known[] = [
  { by: ({ family, virtual, network, vrid }) => joined(family, virtual, network, vrid), says: byAddress },
  { by: ({ family, virtual, network }) => joined(family, virtual, network), says: byAddress },
];

const IN_PART: readonly Known[] = [
  { by: ({ family, virtual, vrid }) => joined(family, virtual, vrid), says: byAddress },
  { by: ({ family, network, vrid }) => joined(family, network, vrid), says: byNumber },
  { by: ({ family, virtual }) => joined(family, virtual), says: byAddress },
];

/** The same virtual address in the same subnet. Only what is open is looked up: most devices know their partners. */
export function grouped(fleet: Fleet): Bucket[] {
  const open = new Set<string>();
  for (const [device, { facts }] of fleet.members.entries()) {
    const groups = facts.groups.filter((group) => !hasPartnerIn(subnetOf(group), device, fleet));
    for (const { by } of WHOLE) for (const group of groups) open.add(by(group) ?? '');
  }
  const buckets = new Buckets(3);
  for (const device of fleet.members.keys()) addGroups(buckets, device, fleet, WHOLE, (key) => open.has(key));
  return buckets.shared;
}

function hasPartnerIn(network: string | undefined, device: number, fleet: Fleet): boolean {
  if (network === undefined) return false;
  return fleet.partnersOf(device).some((partner) => fleet.networksOf(partner).has(network));
}

/** Groups that agree in part, of which one says something else by mistake, or the other is missing. */
export function alike(fleet: Fleet): Bucket[] {
  const lonely = [...fleet.members.keys()].filter((device) => fleet.partnersOf(device).length === 0);
  const buckets = new Buckets(4);
  for (const device of lonely) addGroups(buckets, device, fleet, IN_PART, () => true);
  return [...buckets.shared, ...links(lonely, fleet)];
}

function addGroups(
  buckets: Buckets,
  device: number,
  fleet: Fleet,
  all: readonly Known[],
  isMeant: (key: string) => boolean,
): void {
  for (const [number, { by, says }] of all.entries()) {
    for (const [key, group] of single(fleet.factsOf(device).groups, by)) {
      if (!isMeant(key)) continue;
      const network = subnetOf(group);
      // A group whose own address is not known runs into no other.
      buckets.add(`${number} ${key}`, device, group.own ?? `device ${device}`, () => ({
        says: says(group),
        ...(network !== undefined && { network }),
      }));
    }
  }
}

/** Without the VPN instance. */
function subnetOf({ network }: GroupFacts): string | undefined {
  return network?.slice(network.indexOf(' ') + 1);
}

/** The values that one device has once only: where it has several, none of them tells which is meant. */
function single(groups: readonly GroupFacts[], keyOf: Known['by']): [string, GroupFacts][] {
  const found = new Map<string, GroupFacts | undefined>();
  for (const group of groups) {
    const key = keyOf(group);
    if (key !== undefined) found.set(key, found.has(key) ? undefined : group);
  }
  return [...found].flatMap(([key, group]): [string, GroupFacts][] => (group === undefined ? [] : [[key, group]]));
}

/** A link by the same name in the same subnet, where one has a VRRP group. */
function links(devices: readonly number[], fleet: Fleet): Bucket[] {
  const buckets = new Buckets(5);
  for (const device of devices) {
    for (const { interface: name, address, length, isShared, leads } of fleet.factsOf(device).addresses) {
      const network = networkOf(address, length);
      const end = isShared ? `${device} ${address}` : address;
      const bucket = buckets.add(`${name} ${network}`, device, end, () => ({
        says: `they have ${name} in ${network} in common, where one has a VRRP group`,
        leaders: new Set(),
      }));
      if (leads) bucket.leaders?.add(device);
    }
  }
  return buckets.shared.filter(({ leaders }) => leaders?.size !== 0);
}

function joined(...parts: readonly (string | number | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join(' ');
}
