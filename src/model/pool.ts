// IPv4 address pools and groups of them.

import type { Statement } from '../../grammar/statement.ts';
import * as chapter from '../../grammar/views/address-pools.ts';
import { profileOfPool } from '../../grammar/views/remote-backup.ts';
import type { AddressRange } from './address.ts';
import type { Device } from './device.ts';
import type { Described } from './object.ts';
import type { Section } from './section.ts';

export interface Gateway {
  readonly address: string;
  readonly length: number;
  readonly line: Statement<{ address: string; mask: number }>;
}

export interface PoolSection extends AddressRange {
  readonly number: number;
  readonly line: Statement<{ number: number; start: string; end?: string }>;
}

export interface Pool extends Described {
  readonly name: string;
  /** `bas` serves users of the device's own access service, `server` clients of its DHCP server. */
  readonly kind: 'bas' | 'server' | undefined;
  readonly mode: 'local' | 'remote' | 'dynamic' | undefined;
  /** The secondary pool of a backup pair. */
  readonly isSlave: boolean;
  /** The line that says kind and mode. */
  readonly header: Statement<{ name: string }>;
  readonly gateway: Gateway | undefined;
  readonly sections: readonly PoolSection[];
  readonly vpn: Statement<{ vpnInstance: string }> | undefined;
  /** The DHCP server group that it refers to. */
  readonly serverGroup: Statement<{ group: string }> | undefined;
  readonly identifier: Statement<{ address: string }> | undefined;
  readonly excluded: readonly AddressRange[];
  /** The backup profile that a server pool is bound to. */
  readonly profile: Statement<{ profile: string }> | undefined;
}

export interface PoolGroup extends Described {
  readonly name: string;
  readonly members: readonly Statement<{ pool: string }>[];
}

export function poolsOf(device: Device): Pool[] {
  return device.system.below(chapter.pool).flatMap((section) => poolOf(device, section) ?? []);
}

function poolOf(device: Device, section: Section): Pool | undefined {
  const openings = section.headers(chapter.pool);
  // A line that enters the view again need not repeat the kind.
  const header = openings.findLast(({ fields }) => 'mode' in fields || 'server' in fields) ?? openings[0];
  if (!header) return undefined;
  const { name, mode, server, ruiSlave } = header.fields;
  const kind = server ? 'server' : mode ? 'bas' : undefined;
  return {
    id: `pool:${name}`,
    device,
    at: header,
    section,
    name,
    kind,
    mode,
    isSlave: ruiSlave === true,
    header,
    gateway: gatewayOf(section, kind),
    sections: sectionsOf(section),
    vpn: section.last(chapter.vpnOfPool),
    serverGroup: section.last(chapter.serverGroupOfPool),
    identifier: section.last(chapter.serverIdentifier),
    excluded: section.all(chapter.excludedAddress).map(({ fields }) => rangeOf(fields)),
    profile: section.last(profileOfPool),
  };
}

/** How long the masks of pools for users may be; those of servers may have any length. */
export const BAS_MASKS = { least: 8, most: 30 };

function gatewayOf(section: Section, kind: Pool['kind']): Gateway | undefined {
  const line = section.last(chapter.gateway);
  // A gateway that the device refuses is none.
  if (!line || line.isFlawed) return undefined;
  const { address, mask: length } = line.fields;
  const isRefused = kind === 'bas' && (length < BAS_MASKS.least || length > BAS_MASKS.most);
  return isRefused ? undefined : { address, length, line };
}

/** A section that is written twice is one. */
function sectionsOf(view: Section): PoolSection[] {
  const sections = view.all(chapter.section).map(sectionOf);
  return [...new Map(sections.map((each) => [`${each.number} ${each.start} ${each.end}`, each])).values()];
}

function sectionOf(line: PoolSection['line']): PoolSection {
  return { number: line.fields.number, ...rangeOf(line.fields), line };
}

function rangeOf({ start, end }: { start: string; end?: string }): AddressRange {
  return { start, end: end ?? start };
}

export function poolGroupsOf(device: Device): PoolGroup[] {
  return device.system.below(chapter.poolGroup).flatMap((section) => {
    const at = section.header(chapter.poolGroup);
    if (!at) return [];
    const { name } = at.fields;
    return [{ id: `pool-group:${name}`, device, at, section, name, members: section.all(chapter.memberPool) }];
  });
}
