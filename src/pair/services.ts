// Backup services of two devices that belong together: by the addresses of their channels, which mirror each other.

import type { Channel, Service } from '../model/backup-service.ts';
import { usesByService } from '../model/backup-uses.ts';
import type { Device } from '../model/device.ts';
import type { Interface } from '../model/interface.ts';
import { remember } from '../model/remember.ts';
import { match, type Key, type Match, type Matches, type Side } from './match.ts';

/** Each names the other's address as its peer. */
export function mirrors(one: Channel, other: Channel): boolean {
  return one.peer === other.source && one.source === other.peer;
}

/** Not mirrored, but one end fits, or both do the wrong way round: the two are meant for each other. */
function nearlyMirrors(one: Channel, other: Channel): boolean {
  const fitting = [one.peer === other.source, one.source === other.peer].filter(Boolean).length;
  return fitting === 1 || (fitting === 0 && isSwapped(one, other));
}

function isSwapped(one: Channel, other: Channel): boolean {
  return one.peer === other.peer && one.source === other.source;
}

/** The channels of two services by family: those that would have to mirror each other. */
export function channelsOfBoth({ first, second }: Match<Service>): Match<Channel>[] {
  return first.channels.flatMap((own) => {
    const their = second.channels.find(({ family }) => family === own.family);
    return their ? [{ first: own, second: their }] : [];
  });
}

/** The interface that a channel starts from, if one alone has its address and no VRRP group, which tells of it as well. */
export function sourceOf({ device }: Service, { source }: Channel): Interface | undefined {
  const [owner, ...more] = device.ownersOf(source);
  if (!owner || more.length > 0) return undefined;
  return device.groups.some((group) => group.interface === owner.interface) ? undefined : owner.interface;
}

/** The command that makes a channel the mirror of another. */
export function mirrorOf({ family, peer, source, port }: Channel): string {
  return family === 4
    ? `peer ${source} source ${peer} port ${port}`
    : `peer-ipv6 ${source} source-ipv6 ${peer} port ${port}`;
}

/** Whether a channel of the one device has an address in common with a channel of the other. */
export function haveCommonEnd(first: Device, second: Device): boolean {
  return channelsOf(first).some((channel) => hasEndIn(channel, second));
}

function hasEndIn({ source, peer }: Channel, other: Device): boolean {
  const { sources, peers, lines } = endsOf(other);
  return sources.has(peer) || peers.has(source) || lines.has(`${source} ${peer}`);
}

/** Whether the other device has a channel that is meant for this one, though none that mirrors it. */
export function isMisfit(channel: Channel, other: Device): boolean {
  return hasEndIn(channel, other) && !endsOf(other).lines.has(`${channel.peer} ${channel.source}`);
}

/** What channels start from and lead to: looked up, for a device may have hundreds. */
const endsOf = remember((device: Device) => {
  const channels = channelsOf(device);
  return {
    sources: new Set(channels.map(({ source }) => source)),
    peers: new Set(channels.map(({ peer }) => peer)),
    lines: new Set(channels.map(({ source, peer }) => `${source} ${peer}`)),
  };
});

function channelsOf({ services }: Device): Channel[] {
  return services.flatMap(({ channels }) => channels);
}

export function matchServices(first: Device, second: Device): Matches<Service> {
  const uses = new Map([first, second].map((device) => [device, usesByService(device)]));
  const useOf = ({ device, name }: Service) => uses.get(device)?.get(name);
  const { both, alone } = match(first.services, second.services, keysWith(useOf));
  // A service of the same name or use may be meant for a third device: where both say whom they mean, that decides.
  const strangers = both.filter((each) => !mayBelong(each.first, each.second));
  return {
    both: both.filter((each) => !strangers.includes(each)),
    alone: [...alone, ...strangers.flatMap((each) => [each.first, each.second])],
  };
}

function mayBelong(one: Service, other: Service): boolean {
  if (one.channels.length === 0 || other.channels.length === 0) return true;
  if (leadsTo(one, other.device) && leadsTo(other, one.device)) return true;
  return one.channels.some((own) => other.channels.some((their) => mirrors(own, their) || nearlyMirrors(own, their)));
}

/** Whether the peer of a channel is an address of the device. */
function leadsTo({ channels }: Service, device: Device): boolean {
  return channels.some(({ peer }) => device.ownersOf(peer).length > 0);
}

function keysWith(useOf: (service: Service) => string | undefined): Key<Service>[] {
  const families = [4, 6] as const;
  const whole = families.map((family) => channelKey(family, (source, peer) => `${source} ${peer}`));
  const swapped = families.map((family) => ({ channels }: Service) => {
    const channel = channels.find((each) => each.family === family);
    return channel && `${channel.source} ${channel.peer}`;
  });
  const ends = families.flatMap((family) => [
    channelKey(family, (source) => source),
    channelKey(family, (_, peer) => peer),
  ]);
  const withUse = (key: Key<Service>) => joined(key, useOf);
  const withName = (key: Key<Service>) => joined(key, ({ name }) => name);
  // One end alone may fit the service to a third device as well: it decides only where no use can tell.
  const unused = (key: Key<Service>) => joined(key, (service) => (useOf(service) === undefined ? '' : undefined));
  const port = ({ channels }: Service) => channels[0] && String(channels[0].port);
  return [
    // Several channels between two addresses differ by port.
    ...whole.map((key) => joined(key, port)),
    ...whole,
    ...swapped,
    ...ends.map(withUse),
    ...ends.map(withName),
    ...ends.map(unused),
    joined(({ name }) => name, port),
    useOf,
    ({ name }) => name,
  ];
}

const channelKey =
  (family: Channel['family'], say: (source: string, peer: string) => string): Key<Service> =>
  ({ channels }, side) => {
    const channel = channels.find((each) => each.family === family);
    return channel && say(...seenFrom(side, channel));
  };

/** Source and peer as the first device calls them. */
function seenFrom(side: Side, { source, peer }: Channel): [string, string] {
  return side === 'first' ? [source, peer] : [peer, source];
}

/** Undefined as soon as one of the keys is. */
function joined<T>(...keys: readonly Key<T>[]): Key<T> {
  return (thing, side) => {
    const values = keys.map((key) => key(thing, side));
    return values.includes(undefined) ? undefined : values.join(' ');
  };
}
