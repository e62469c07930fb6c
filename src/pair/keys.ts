// What objects are matched by, strongest evidence first.

import { familyOf, networkOf, type AddressRange } from '../model/address.ts';
import type { BfdSession } from '../model/bfd.ts';
import type { Instance, Location } from '../model/cgn.ts';
import type { Pool } from '../model/pool.ts';
import type { Pool6 } from '../model/pool6.ts';
import { remember } from '../model/remember.ts';
import type { Key } from './match.ts';

function also(evidence: string | undefined, ...more: readonly unknown[]): string | undefined {
  return evidence === undefined ? undefined : [evidence, ...more].join(' ');
}

const segment = ({ gateway, sections }: Pool) => gateway && `${gateway.address}/${gateway.length} ${listed(sections)}`;
const gatewayNetwork = ({ gateway }: Pool) => gateway && networkOf(gateway.address, gateway.length);
const addresses = ({ sections }: Pool) => (sections.length === 0 ? undefined : listed(sections));

function listed(sections: readonly AddressRange[]): string {
  const [only, ...more] = sections.map(({ start, end }) => `${start}-${end}`);
  return only !== undefined && more.length === 0 ? only : [only, ...more].sort().join(' ');
}

/** Pools in different VPN instances may hold the same addresses. */
const inVpn = (key: (pool: Pool) => string | undefined): Key<Pool> => {
  return (pool) => also(key(pool), pool.vpn?.fields.vpnInstance ?? '');
};

/** Nearly all pools match by this one, as pools and as shared or exclusive ones. */
const whole = remember((pool: Pool) => also(segment(pool), pool.vpn?.fields.vpnInstance, pool.name));

export const poolKeys: readonly Key<Pool>[] = [
  whole,
  inVpn(segment),
  segment,
  inVpn(addresses),
  (pool) => also(gatewayNetwork(pool), pool.name),
  inVpn(gatewayNetwork),
  inVpn(({ gateway }) => gateway?.address),
  ({ name, kind, isSlave }) => `${name} ${kind} ${isSlave}`,
  ({ name }) => name,
];

const prefixNetworks = ({ device, prefixes }: Pool6) => {
  const networks = prefixes.flatMap(({ fields }) => device.prefix(fields.prefix)?.networks ?? []);
  return networks.length === 0 ? undefined : networks.sort().join(' ');
};

export const pool6Keys: readonly Key<Pool6>[] = [prefixNetworks, ({ name }) => name];

const channelAddresses: Key<Location> = ({ channel, device }, side) => {
  const owners = channel && device.interface(channel.fields.interface)?.addresses;
  const own = owners?.find(({ family }) => family === familyOf(channel?.fields.peer ?? ''))?.address;
  if (!channel || own === undefined) return undefined;
  return side === 'first' ? `${own} ${channel.fields.peer}` : `${channel.fields.peer} ${own}`;
};

/** Channels that lead to each other. */
export const locationAddressKeys: readonly Key<Location>[] = [
  // Several may share one channel.
  (location, side) => also(channelAddresses(location, side), location.number),
  channelAddresses,
];

export const locationKeys: readonly Key<Location>[] = [...locationAddressKeys, ({ number }) => String(number)];

export const instanceKeys: readonly Key<Instance>[] = [
  ({ kind, name, number }) => `${kind} ${name} ${number}`,
  ({ kind, name }) => `${kind} ${name}`,
  ({ kind, number }) => also(number === undefined ? undefined : String(number), kind),
];

/** The two ends of a BFD session; several between the same addresses are told apart by nothing else. */
export const sessionKeys: readonly Key<BfdSession>[] = [
  ({ kind, isBound, isEcho, vpn, peer, source }, side) => {
    if (isEcho || peer === undefined || source === undefined) return undefined;
    const ends = side === 'first' ? `${source} ${peer}` : `${peer} ${source}`;
    return also(ends, kind, isBound, vpn);
  },
];
