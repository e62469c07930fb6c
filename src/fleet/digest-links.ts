// The interfaces of a device in short: their addresses, and the VRRP groups that other devices may have in common.

import type { Statement } from '../../grammar/statement.ts';
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
  const groups = [...groupsIn('vrrp', name, view, addresses), ...groupsIn('vrrp6', name, view, addresses)];
  return {
    name,
    addresses,
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
  readonly channel: ChannelFacts | undefined;
}

function groupsIn(family: Family, name: string, view: Section, addresses: readonly OwnAddress[]): GroupAndChannel[] {
  const { keys } = groupCommands[family];
  const lines = view.lines.filter((line): line is Statement<{ vrid: number }> => keys.has(line.phrase.key));
  if (lines.length === 0) return [];
  const ofFirewall = new Set(view.all(hrpCommands[family]).map(({ fields }) => fields.vrid));
  const vpn = view.last(vpnOfInterface)?.fields.vpn ?? '';
  return [...groupBy(lines, (line) => line.fields.vrid)].flatMap(([vrid, own]) =>
    ofFirewall.has(vrid) ? [] : [groupOf({ family, vrid, interface: name }, vpn, new Lines(own), addresses)],
  );
}

function groupOf(
  group: Pick<GroupFacts, 'family' | 'vrid' | 'interface'>,
  vpn: string,
  lines: Lines,
  addresses: readonly OwnAddress[],
): GroupAndChannel {
  const { virtual: command, unicast } = groupCommands[group.family];
  const virtual = lines.all(command).flatMap(({ fields }) => fields.address ?? []);
  const known = virtual.filter((address) => !isLinkLocal(address)).sort();
  const isOfFamily = ({ address }: OwnAddress) => address.includes(':') === (group.family === 'vrrp6');
  const subnets = addresses.filter((own) => isOfFamily(own) && !isLinkLocal(own.address));
  const [main] = subnets;
  const peer = unicast.flatMap((each) => lines.all(each)).at(-1)?.fields;
  const source = peer?.source ?? addresses.find(({ address }) => !address.includes(':'))?.address;
  return {
    facts: {
      ...group,
      ...(known.length > 0 && { virtual: known.join(' ') }),
      ...(main && { network: `${vpn} ${networkOf(main.address, main.length)}`, own: main.address }),
      isOnLink: virtual.some((address) => subnets.some((own) => isInSubnet(address, own))),
    },
    channel: peer && { kind: 'unicast', peer: peer.peer, ...(source !== undefined && { source }) },
  };
}
