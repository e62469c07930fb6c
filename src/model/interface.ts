// Interfaces: their addresses, the VPN instance they serve, the backup profiles they are bound to.

import type { Statement } from '../../grammar/statement.ts';
import {
  interfaceMode,
  interfaceView,
  ipAddress,
  ipv6Address,
  ipv6AddressSub,
  linkLocalAddress,
  shutdown,
  taggedAddress,
} from '../../grammar/views/interfaces.ts';
import { profileOfInterface } from '../../grammar/views/remote-backup.ts';
import { vpnOfInterface } from '../../grammar/views/vpn.ts';
import type { Subnet } from './address.ts';
import type { Device } from './device.ts';
import type { Described } from './object.ts';
import type { Section } from './section.ts';

export interface InterfaceAddress extends Subnet {
  readonly family: 4 | 6;
  readonly secondary: boolean;
  /** Not where the line says a prefix only, to which the device adds a host part, nor where others share the address. */
  readonly isUnique: boolean;
  readonly line: Statement;
}

export interface Interface extends Described {
  /** In the one spelling that all names of interfaces share. */
  readonly name: string;
  readonly addresses: readonly InterfaceAddress[];
  /** Those of the link, which other links have as well. */
  readonly linkLocals: readonly InterfaceAddress[];
  readonly vpn: string | undefined;
  readonly isLoopback: boolean;
  readonly isShutdown: boolean;
  /** The interface itself, or for a sub-interface the one it is part of. */
  readonly main: string;
  readonly profiles: readonly Statement<{ profile: string }>[];
}

export function interfacesOf(device: Device): Interface[] {
  return device.system.below(interfaceView, interfaceMode).flatMap((section) => {
    const { opening } = section;
    const name = section.header(interfaceView)?.fields.interface ?? section.header(interfaceMode)?.fields.interface;
    return opening && name !== undefined ? [interfaceOf(device, section, opening, name)] : [];
  });
}

function interfaceOf(device: Device, section: Section, at: Statement, name: string): Interface {
  return {
    id: `interface:${name}`,
    device,
    at,
    section,
    name,
    addresses: addressesOf(section),
    linkLocals: linkLocalsOf(section),
    vpn: section.last(vpnOfInterface)?.fields.vpn,
    isLoopback: /^loopback/i.test(name),
    isShutdown: section.last(shutdown) !== undefined,
    main: name.split('.')[0] ?? name,
    profiles: section.all(profileOfInterface),
  };
}

/** An address that the device refuses is none. */
function sound<F>(lines: readonly Statement<F>[], more: readonly Statement<F>[]): readonly Statement<F>[] {
  const all = more.length === 0 ? lines : [...lines, ...more];
  return all.some(({ isFlawed }) => isFlawed) ? all.filter(({ isFlawed }) => !isFlawed) : all;
}

const NONE: readonly InterfaceAddress[] = [];

function addressesOf(section: Section): readonly InterfaceAddress[] {
  const lines = sound<AddressFields>(section.all(ipAddress), section.all(taggedAddress));
  const lines6 = sound<{ prefix: Subnet }>(section.all(ipv6Address), section.all(ipv6AddressSub));
  // Most interfaces of a large device have none.
  if (lines.length + lines6.length === 0) return NONE;
  const ipv4 = lines.map((line): InterfaceAddress => {
    const { address, mask } = line.fields;
    return { family: 4, address, length: mask, secondary: 'sub' in line.fields, isUnique: true, line };
  });
  const ipv6 = lines6.map((line): InterfaceAddress => {
    const { address, length } = line.fields.prefix;
    const isUnique = !('eui64' in line.fields || 'cga' in line.fields || 'anycast' in line.fields);
    return { family: 6, address, length, secondary: false, isUnique, line };
  });
  // Another primary address takes the place of the one before.
  const primary = ipv4.filter(({ secondary }) => !secondary).slice(-1);
  return [...primary, ...ipv4.filter(({ secondary }) => secondary), ...ipv6];
}

interface AddressFields {
  readonly address: string;
  readonly mask: number;
}

function linkLocalsOf(section: Section): readonly InterfaceAddress[] {
  const lines = sound(section.all(linkLocalAddress), []);
  if (lines.length === 0) return NONE;
  return lines.map((line) => {
    const address = line.fields.linkLocal;
    return { family: 6, address, length: 64, secondary: false, isUnique: !('cga' in line.fields), line };
  });
}

/** Which line gives the interface that very address. */
export function ownAddress({ addresses, linkLocals }: Interface, address: string): InterfaceAddress | undefined {
  const isIt = (each: InterfaceAddress) => each.isUnique && each.address === address;
  return addresses.find(isIt) ?? linkLocals.find(isIt);
}
