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
import { Lines } from './lines.ts';
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
    const [opening] = section.openings;
    const name = section.header(interfaceView)?.fields.interface ?? section.header(interfaceMode)?.fields.interface;
    return opening && name !== undefined ? [interfaceOf(device, section, opening, name)] : [];
  });
}

function interfaceOf(device: Device, section: Section, at: Statement, name: string): Interface {
  const own = new Lines(section.lines.filter(isAddress));
  return {
    id: `interface:${name}`,
    device,
    at,
    section,
    name,
    addresses: addressesOf(own),
    linkLocals: linkLocalsOf(own),
    vpn: section.last(vpnOfInterface)?.fields.vpn,
    isLoopback: /^loopback/i.test(name),
    isShutdown: section.last(shutdown) !== undefined,
    main: name.split('.')[0] ?? name,
    profiles: section.all(profileOfInterface),
  };
}

/** An address that the device refuses is none. */
function isAddress({ phrase: { key }, isFlawed }: Statement): boolean {
  return (key.startsWith('ip address ') || key.startsWith('ipv6 address ')) && !isFlawed;
}

function addressesOf(own: Lines): InterfaceAddress[] {
  const ipv4 = [...own.all(ipAddress), ...own.all(taggedAddress)].map((line): InterfaceAddress => {
    const { address, mask } = line.fields;
    return { family: 4, address, length: mask, secondary: 'sub' in line.fields, isUnique: true, line };
  });
  // Another primary address takes the place of the one before.
  const primary = ipv4.filter(({ secondary }) => !secondary).slice(-1);
  const ipv6 = [...own.all(ipv6Address), ...own.all(ipv6AddressSub)].map((line): InterfaceAddress => {
    const { address, length } = line.fields.prefix;
    const isUnique = !('eui64' in line.fields || 'cga' in line.fields || 'anycast' in line.fields);
    return { family: 6, address, length, secondary: false, isUnique, line };
  });
  return [...primary, ...ipv4.filter(({ secondary }) => secondary), ...ipv6];
}

function linkLocalsOf(own: Lines): InterfaceAddress[] {
  return own.all(linkLocalAddress).map((line) => {
    const address = line.fields.linkLocal;
    return { family: 6, address, length: 64, secondary: false, isUnique: !('cga' in line.fields), line };
  });
}

/** Which line gives the interface that very address. */
export function ownAddress({ addresses, linkLocals }: Interface, address: string): InterfaceAddress | undefined {
  return [...addresses, ...linkLocals].find((each) => each.isUnique && each.address === address);
}
