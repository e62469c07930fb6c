// What channels say of other devices: some lead both ways, some to an address that another device has.

import { Buckets, type Bucket } from './bucket.ts';
import type { ChannelFacts, ChannelKind } from './facts.ts';
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
      const sources = naming.get(`${kind} ${peer}`) ?? new Map<string, Set<number>>();
      naming.set(`${kind} ${peer}`, sources.set(source, (sources.get(source) ?? new Set()).add(device)));
    }
  }
  const owners = ownersOf(fleet, naming);
  const counts = countOwners(fleet, naming.keys());
  const buckets = new Buckets(2);
  for (const [place, sources] of naming) {
    const having = owners.get(place) ?? new Map<number, boolean>();
    const peer = addressOf(place);
    if (having.size * sources.size > MOST_PLACES) continue;
    const doubtful = new Set([...having].flatMap(([device, isSure]) => (isSure ? [] : [device])));
    const bucket = { says: `one names ${peer}, which the other has`, doubtful, isReused: (counts.get(peer) ?? 0) > 1 };
    for (const [source, devices] of sources) {
      const add = (device: number, end: string) => buckets.add(`${source} ${place}`, device, end, () => bucket);
      for (const device of having.keys()) add(device, HAS_IT);
      for (const device of devices) if (!having.has(device)) add(device, 'names it');
    }
  }
  return buckets.shared;
}

const KINDS: readonly ChannelKind[] = ['service', 'location', 'e-trunk'];

/** By kind and address who may be meant, and whether that is sure without anything else in common. */
function ownersOf(fleet: Fleet, named: ReadonlyMap<string, unknown>): Map<string, Map<number, boolean>> {
  const owners = new Map<string, Map<number, boolean>>();
  const note = (place: string, device: number, isSure: boolean) => {
    if (named.has(place)) owners.set(place, (owners.get(place) ?? new Map<number, boolean>()).set(device, isSure));
  };
  // Of two files nobody asks which could be meant.
  const isPair = fleet.members.length === 2;
  for (const [device, { facts }] of fleet.members.entries()) {
    // Who says from where it answers is not meant by another address; who says nothing may have lost the line.
    const kinds = KINDS.filter((kind) => isPair || facts.channels.every((channel) => channel.kind !== kind));
    for (const { address, isShared } of facts.addresses)
      if (!isShared) for (const kind of kinds) note(`${kind} ${address}`, device, isPair);
    for (const channel of facts.channels)
      if (channel.source !== undefined)
        note(`${channel.kind} ${channel.source}`, device, !leadsToPartner(channel, device, fleet));
  }
  return owners;
}

/** How many devices have an address that is named. */
function countOwners(fleet: Fleet, places: Iterable<string>): Map<string, number> {
  const counts = new Map([...places].map((place) => [addressOf(place), 0]));
  for (const { facts } of fleet.members) {
    const named = facts.addresses.filter(({ address }) => counts.has(address));
    for (const address of new Set(named.map((own) => own.address))) counts.set(address, (counts.get(address) ?? 0) + 1);
  }
  return counts;
}

/** Behind the kind of the channel. */
function addressOf(place: string): string {
  return place.slice(place.indexOf(' ') + 1);
}

/** Whether the channel is for another device that is known. */
function leadsToPartner({ kind, peer }: ChannelFacts, device: number, fleet: Fleet): boolean {
  return fleet
    .partnersOf(device)
    .some((partner) => fleet.factsOf(partner).channels.some((each) => each.kind === kind && each.source === peer));
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
