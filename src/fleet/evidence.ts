// What configurations say of each other, strongest first: channels that lead both ways, a peer that another device has,
// a common VRRP group; and what is only believed where nothing speaks against it.

import { networkOf } from '../model/address.ts';
import { Buckets, single, type Bucket } from './bucket.ts';
import type { ChannelKind, GroupFacts } from './facts.ts';
import type { Fleet } from './fleet.ts';

const CALLED: Readonly<Record<ChannelKind, string>> = {
  service: 'backup services',
  location: 'service-locations',
  'e-trunk': 'E-Trunks',
  unicast: 'VRRP groups',
};

/** Each names the other's address as its peer. */
export function mirrored(fleet: Fleet): Bucket[] {
  const buckets = new Buckets(1);
  for (const [device, { facts }] of fleet.members.entries()) {
    for (const { kind, peer, source } of facts.channels) {
      if (source === undefined || source === peer) continue;
      const both = [source, peer].sort();
      const says = () => ({ says: `their ${CALLED[kind]} name each other, ${both.join(' and ')}` });
      buckets.add(`${kind} ${both.join(' ')}`, device, source, says);
    }
  }
  return buckets.shared;
}

/** So many devices with one address, named from so many others: nothing can be told from it. */
const MOST_PLACES = 1_000_000;

/** The end of those who only have the address. */
export const HAS_IT = 'has it';

/** One names an address of the other. Those who name it from the same source cannot all be its partners. */
export function oneWay(fleet: Fleet): Bucket[] {
  const naming = new Map<string, Map<string, Set<number>>>();
  for (const [device, { facts }] of fleet.members.entries()) {
    for (const { kind, peer, source = '' } of facts.channels) {
      if (kind === 'unicast') continue;
      const sources = naming.get(peer) ?? new Map<string, Set<number>>();
      naming.set(peer, sources.set(source, (sources.get(source) ?? new Set()).add(device)));
    }
  }
  const owners = ownersOf(fleet, naming);
  const buckets = new Buckets(2);
  for (const [peer, sources] of naming) {
    const having = owners.get(peer) ?? new Set();
    if (having.size * sources.size > MOST_PLACES) continue;
    for (const [source, devices] of sources) {
      const add = (device: number, end: string) =>
        buckets.add(`${source} ${peer}`, device, end, () => ({ says: `one names ${peer}, which the other has` }));
      for (const device of having) add(device, HAS_IT);
      for (const device of devices) if (!having.has(device)) add(device, 'names it');
    }
  }
  return buckets.shared;
}

function ownersOf(fleet: Fleet, named: ReadonlyMap<string, unknown>): Map<string, Set<number>> {
  const owners = new Map<string, Set<number>>();
  const note = (address: string | undefined, device: number) => {
    if (address === undefined || !named.has(address)) return;
    owners.set(address, (owners.get(address) ?? new Set()).add(device));
  };
  for (const [device, { facts }] of fleet.members.entries()) {
    for (const { address, isShared } of facts.addresses) if (!isShared) note(address, device);
    for (const { kind, source } of facts.channels) if (kind === 'service') note(source, device);
  }
  return owners;
}

type GroupKey = (group: GroupFacts) => string | undefined;

const inNetwork: GroupKey = ({ family, virtual, network }) => joined(family, virtual, network);
const inNetworkAs: GroupKey = ({ family, virtual, network, vrid }) => joined(family, virtual, network, vrid);

/** The same virtual address in the same subnet. */
export function grouped(fleet: Fleet): Bucket[] {
  return groupBuckets(fleet, [inNetworkAs, inNetwork], () => true);
}

/** Groups that agree in part, of which one says something else by mistake, or the other is missing. */
export function alike(fleet: Fleet): Bucket[] {
  const lonely = (device: number) => fleet.partnersOf(device).length === 0;
  const keys: GroupKey[] = [
    ({ family, virtual, vrid }) => joined(family, virtual, vrid),
    ({ family, network, vrid }) => joined(family, network, vrid),
    ({ family, virtual }) => joined(family, virtual),
  ];
  return [...groupBuckets(fleet, keys, lonely), ...links(fleet, lonely)];
}

type Which = (device: number) => boolean;

function groupBuckets(fleet: Fleet, keys: readonly GroupKey[], which: Which): Bucket[] {
  const buckets = new Buckets(3);
  for (const [device, { facts }] of fleet.members.entries()) {
    if (!which(device)) continue;
    for (const [number, keyOf] of keys.entries()) {
      for (const [key, group] of single(facts.groups, keyOf)) {
        // A group whose own address is not known runs into no other.
        const end = group.own ?? `device ${device}`;
        buckets.add(`${number} ${key}`, device, end, () => ({
          says: sayGroup(group, key),
          ...(group.network !== undefined && { network: group.network.slice(group.network.indexOf(' ') + 1) }),
        }));
      }
    }
  }
  return buckets.shared;
}

function sayGroup({ family, vrid, virtual, network }: GroupFacts, key: string): string {
  const name = family === 'vrrp' ? 'VRRP' : 'VRRP6';
  if (virtual !== undefined && key.includes(virtual)) return `they have a ${name} group with ${virtual} in common`;
  return `they have ${name} group ${vrid} in common, in ${network?.trim()}`;
}

/** A link by the same name in the same subnet, where one has a VRRP group. */
function links(fleet: Fleet, which: Which): Bucket[] {
  const buckets = new Buckets(4);
  const places = fleet.members.map(({ facts }) => {
    return new Set(facts.groups.flatMap(({ interface: name, isOnLink }) => (isOnLink ? [name] : [])));
  });
  for (const [device, { facts }] of fleet.members.entries()) {
    if (!which(device)) continue;
    for (const { interface: name, address, length, isShared } of facts.addresses) {
      const network = networkOf(address, length);
      const end = isShared ? `${device} ${address}` : address;
      const bucket = buckets.add(`${name} ${network}`, device, end, () => ({
        says: `they have ${name} in ${network} in common, where one has a VRRP group`,
        leaders: new Set(),
      }));
      if (places[device]?.has(name)) bucket.leaders?.add(device);
    }
  }
  return buckets.shared.filter(({ leaders }) => leaders?.size !== 0);
}

/** The same line on both, by mistake: of two devices alone, for sites made by one template say the same. */
export function copied(fleet: Fleet): Bucket[] {
  const buckets = new Buckets(5);
  for (const [device, { facts }] of fleet.members.entries()) {
    for (const { kind, peer, source } of facts.channels) {
      const says = () => ({ says: `their backup services both name ${peer} from ${source}` });
      if (kind === 'service') buckets.add(`${source} ${peer}`, device, String(device), says);
    }
  }
  return buckets.shared;
}

function joined(...parts: readonly (string | number | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join(' ');
}
