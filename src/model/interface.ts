// Interfaces: their addresses, the VPN instance they serve, the backup profiles they are bound to.

import type { Statement } from '../../grammar/statement.ts';
import {
  interfaceMode,
  interfaceView,
  ipAddress,
  ipv6Address,
  ipv6AddressSub,
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
  readonly line: Statement;
}

export interface Interface extends Described {
  /** In the one spelling that all names of interfaces share. */
  readonly name: string;
  readonly addresses: readonly InterfaceAddress[];
  readonly vpn: string | undefined;
  readonly isLoopback: boolean;
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
  return {
    id: `interface:${name}`,
    device,
    at,
    section,
    name,
    addresses: addressesOf(section),
    vpn: section.last(vpnOfInterface)?.fields.vpn,
    isLoopback: /^loopback/i.test(name),
    main: name.split('.')[0] ?? name,
    profiles: section.all(profileOfInterface),
  };
}

function addressesOf(section: Section): InterfaceAddress[] {
  const ipv4 = [...section.all(ipAddress), ...section.all(taggedAddress)].map((line): InterfaceAddress => {
    const { address, mask } = line.fields;
    return { family: 4, address, length: mask, secondary: 'sub' in line.fields, line };
  });
  const ipv6 = [...section.all(ipv6Address), ...section.all(ipv6AddressSub)].map((line): InterfaceAddress => {
    const { address, length } = line.fields.prefix;
    return { family: 6, address, length, secondary: false, line };
  });
  return [...ipv4, ...ipv6];
}
