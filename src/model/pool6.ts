// IPv6 address pools and the prefixes that they hand out.

import type { Statement } from '../../grammar/statement.ts';
import * as chapter from '../../grammar/views/address-pools.ts';
import { networkOf } from './address.ts';
import type { Device } from './device.ts';
import type { Described } from './object.ts';

export interface Pool6 extends Described {
  readonly name: string;
  readonly isSlave: boolean;
  /** A DHCPv6 server elsewhere has the addresses. */
  readonly isRemote: boolean;
  readonly header: Statement<{ name: string }>;
  readonly prefixes: readonly Statement<{ prefix: string }>[];
}

export interface Prefix extends Described {
  readonly name: string;
  /** As `2001:db8::/32`, each. */
  readonly networks: readonly string[];
  readonly vpn: Statement<{ vpnInstance: string }> | undefined;
}

export function pools6Of(device: Device): Pool6[] {
  return device.system.below(chapter.pool6).flatMap((section) => {
    const openings = section.headers(chapter.pool6);
    const header = openings.findLast(({ fields }) => 'mode' in fields) ?? openings[0];
    if (!header) return [];
    const { name, mode, ruiSlave } = header.fields;
    const prefixes = section.all(chapter.prefixOfPool6);
    const kind = { isSlave: ruiSlave === true, isRemote: mode === 'remote' };
    return [{ id: `pool6:${name}`, device, at: header, section, name, ...kind, header, prefixes }];
  });
}

export function prefixesOf(device: Device): Prefix[] {
  return device.system.below(chapter.prefix6).flatMap((section) => {
    const at = section.header(chapter.prefix6);
    if (!at) return [];
    const { name } = at.fields;
    const networks = section.all(chapter.networkOfPrefix).map(({ fields }) => {
      return networkOf(fields.prefix.address, fields.prefix.length);
    });
    return [{ id: `prefix:${name}`, device, at, section, name, networks, vpn: section.last(chapter.vpnOfPrefix6) }];
  });
}
