// Service-locations of two devices that back each other up: each end of the channel between them.

import { serviceLocation } from '../../grammar/views/nat.ts';
import { isInSubnet } from '../model/address.ts';
import type { Location } from '../model/cgn.ts';
import type { Device } from '../model/device.ts';
import type { InterfaceAddress } from '../model/interface.ts';
import { spot, type Place } from '../model/place.ts';
import type { Matches } from './match.ts';
import type { Pair } from './pair.ts';
import { remember } from '../model/remember.ts';

export interface End {
  readonly location: Location;
  readonly channel: NonNullable<Location['channel']>;
  /** The addresses of the channel's interface. */
  readonly addresses: readonly InterfaceAddress[];
}

/**
 * What has only its number in common backs up other partners: one end at least names an address of the other device.
 * Where neither does, both may be mistaken: their VRRP groups are one then.
 */
export const facing = remember((pair: Pair): Matches<End> => {
  const both = pair.locations.both.flatMap((match) => {
    const [first, second] = [endOf(match.first), endOf(match.second)];
    if (!first || !second) return [];
    const known =
      leadsTo(first.channel, pair.second) || leadsTo(second.channel, pair.first) || haveOneGroup(first, second);
    return known ? [{ first, second }] : [];
  });
  return { both, alone: [] };
});

export function leadsTo(channel: End['channel'], other: Device): boolean {
  return other.ownersOf(channel.fields.peer).length > 0;
}

/** A channel to a third device: the other one is not its peer, and has no address on its link. */
export function leadsElsewhere(location: Location, other: Device): boolean {
  const end = endOf(location);
  if (!end || end.addresses.length === 0 || leadsTo(end.channel, other)) return false;
  const theirs = other.interfaces.flatMap(({ addresses }) => addresses);
  // An excerpt may lack the interface.
  return theirs.length > 0 && !theirs.some(({ address }) => end.addresses.some((own) => isInSubnet(address, own)));
}

/** The same service-location on the other device, where only the devices are known. */
export function sameLocation({ number }: Location, other: Device | undefined): Location | undefined {
  return other?.locations.find((each) => each.number === number);
}

/** The number in the line that opens the view. */
export function numberOfLocation({ section, at }: Location): Place {
  const opening = section.header(serviceLocation);
  return opening ? spot(opening, 'id') : at;
}

/** One number, one virtual address, two addresses on one link. */
function haveOneGroup(first: End, second: End): boolean {
  const [own, other] = [first.location.group, second.location.group];
  const [here, there] = [first.addresses[0], second.addresses[0]];
  if (!own || !other || !here || !there || own.vrid !== other.vrid || here.address === there.address) return false;
  const virtual = new Set(own.virtualAddresses.map(({ address }) => address));
  return isInSubnet(there.address, here) && other.virtualAddresses.some(({ address }) => virtual.has(address));
}

function endOf(location: Location): End | undefined {
  const { channel, device } = location;
  if (!channel) return undefined;
  return { location, channel, addresses: device.interface(channel.fields.interface)?.addresses ?? [] };
}
