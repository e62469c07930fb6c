// The interfaces of a device in short: their addresses, and the VRRP groups that other devices may have in common.

import type { Statement } from '../../grammar/statement.ts';
import { keyOf } from '../../grammar/phrase.ts';
import {
  interfaceMode,
  interfaceView,
  ipAddress,
  ipv6Address,
  ipv6AddressSub,
  taggedAddress,
} from '../../grammar/views/interfaces.ts';
import { vpnOfInterface } from '../../grammar/views/vpn.ts';
import { isInSubnet, networkOf } from '../model/address.ts';
import { groupBy } from '../model/group-by.ts';
import { Lines } from '../model/lines.ts';
import { isLinkLocal } from '../model/own-subnet.ts';
import type { Section } from '../model/section.ts';
import { groupCommands, hrpCommands, type Family } from '../model/vrrp-commands.ts';
import type { ChannelFacts, GroupFacts, OwnAddress } from './facts.ts';

export interface Link {
  readonly name: string;
  /** The primary one first. */
  readonly addresses: readonly OwnAddress[];
  readonly groups: readonly GroupFacts[];
  /** Of groups that send no multicast. */
  readonly channels: readonly ChannelFacts[];
}

export function linksOf(system: Section): Link[] {
  return system.below(interfaceView, interfaceMode).flatMap((view) => {
    const name = view.header(interfaceView)?.fields.interface ?? view.header(interfaceMode)?.fields.interface;
    return name === undefined ? [] : [linkOf(name, view)];
  });
}

function linkOf(name: string, view: Section): Link {
  const addresses = addressesOf(name, view);
  const groups = [...groupsIn('vrrp', view, addresses), ...groupsIn('vrrp6', view, addresses)];
  return {
    name,
    addresses: groups.some(({ isOnLink }) => isOnLink) ? addresses.map((own) => ({ ...own, leads: true })) : addresses,
    groups: groups.map(({ facts }) => facts),
    channels: groups.flatMap(({ channel }) => channel ?? []),
  };
}

function addressesOf(name: string, view: Section): OwnAddress[] {
  const own = new Lines(view.lines.filter(isAddress));
  if (own.list.length === 0) return [];
  const ipv4 = [...own.all(ipAddress), ...own.all(taggedAddress)].map(({ fields }) => ({
    isSecondary: 'sub' in fields,
    address: { interface: name, address: fields.address, length: fields.mask },
  }));
  // Another primary address takes the place of the one before.
  const primary = ipv4.filter(({ isSecondary }) => !isSecondary).slice(-1);
  const secondary = ipv4.filter(({ isSecondary }) => isSecondary);
  const ipv6 = [...own.all(ipv6Address), ...own.all(ipv6AddressSub)].map(({ fields }): OwnAddress => {
    const isShared = 'eui64' in fields || 'cga' in fields || 'anycast' in fields;
    const { address, length } = fields.prefix;
    return { interface: name, address, length, ...(isShared && { isShared }) };
  });
  return [...[...primary, ...secondary].map(({ address }) => address), ...ipv6];
}

function isAddress({ phrase: { key }, isFlawed }: Statement): boolean {
  return (key.startsWith('ip address ') || key.startsWith('ipv6 address ')) && !isFlawed;
}

interface GroupAndChannel {
  readonly facts: GroupFacts;
  /** A virtual address lies in a subnet of the interface. */
  readonly isOnLink: boolean;
  readonly channel: ChannelFacts | undefined;
}

/** The lines that say what other devices have in common; the other lines of a group are many, and cost time to read. */
const telling: Readonly<Record<Family, ReadonlySet<string>>> = {
  vrrp: tellingKeys('vrrp'),
  vrrp6: tellingKeys('vrrp6'),
};

function tellingKeys(family: Family): Set<string> {
  const { virtual, unicast } = groupCommands[family];
  return new Set([virtual, ...unicast].map(keyOf));
}

function groupsIn(family: Family, view: Section, addresses: readonly OwnAddress[]): GroupAndChannel[] {
  const { keys } = groupCommands[family];
  const all = view.lines.filter((line): line is Statement<{ vrid: number }> => keys.has(line.phrase.key));
  if (all.length === 0) return [];
  const some = all.filter((line) => telling[family].has(line.phrase.key));
  const ofFirewall = new Set(view.all(hrpCommands[family]).map(({ fields }) => fields.vrid));
  const vpn = view.last(vpnOfInterface)?.fields.vpn ?? '';
  const main = addresses.find((own) => isOfFamily(own, family));
  const network = main && `${vpn} ${networkOf(main.address, main.length)}`;
  const place = { family, network, own: main?.address };
  return [...groupBy(some.length > 0 ? some : all, (line) => line.fields.vrid)].flatMap(([vrid, own]) =>
    ofFirewall.has(vrid) ? [] : [groupOf(vrid, place, new Lines(own), addresses)],
  );
}

/** Those that virtual addresses can share a subnet with. */
function isOfFamily({ address }: OwnAddress, family: Family): boolean {
  return address.includes(':') === (family === 'vrrp6') && !isLinkLocal(address);
}

type Place = Pick<GroupFacts, 'family' | 'network' | 'own'>;

// Without spreading: many devices have many groups.
function groupOf(vrid: number, place: Place, lines: Lines, addresses: readonly OwnAddress[]): GroupAndChannel {
  const { family, network, own } = place;
  const commands = groupCommands[family];
  const all = lines.all(commands.virtual).flatMap(({ fields }) => fields.address ?? []);
  const known = all.filter((address) => !isLinkLocal(address)).sort();
  const virtual = known.length > 0 ? known.join(' ') : undefined;
  const isOnLink = addresses.some(
    (each) => isOfFamily(each, family) && all.some((address) => isInSubnet(address, each)),
  );
  const peer = commands.unicast.flatMap((each) => lines.all(each)).at(-1)?.fields;
  const source = peer?.source ?? addresses.find(({ address }) => !address.includes(':'))?.address;
  return {
    facts: { family, vrid, virtual, network, own },
    isOnLink,
    channel: peer && { kind: 'unicast', peer: peer.peer, source },
  };
}
