// Remote backup services: the channel to the other device, the pools they share, the ways they protect traffic.

import type { Statement } from '../../grammar/statement.ts';
import * as chapter from '../../grammar/views/remote-backup.ts';
import { familyOf } from './address.ts';
import type { Device } from './device.ts';
import type { Described } from './object.ts';
import type { Section } from './section.ts';

/** The TCP channel, of either family. */
export interface Channel {
  readonly family: 4 | 6;
  readonly peer: string;
  readonly source: string;
  readonly port: number;
  readonly line: Statement<{ peer: string; source: string; port: number }>;
}

export interface PoolBinding {
  readonly kind: 'pool' | 'group' | 'pool6';
  readonly name: string;
  readonly metric: number | undefined;
  readonly line: Statement<{ metric?: number }>;
}

export type ProtectionKind = 'redirect' | 'lsp' | 'tunnel-policy' | 'vpn' | 'srv6' | 'ipv6-srv6';

interface Protection {
  readonly kind: ProtectionKind;
  readonly line: Statement;
}

export interface Service extends Described {
  readonly name: string;
  readonly channels: readonly Channel[];
  readonly ssl: Statement<{ policy: string }> | undefined;
  readonly pools: readonly PoolBinding[];
  readonly protections: readonly Protection[];
}

export function servicesOf(device: Device): Service[] {
  return device.system.below(chapter.backupService).flatMap((section) => {
    const at = section.header(chapter.backupService);
    return at ? [serviceOf(device, section, at, at.fields.name)] : [];
  });
}

function serviceOf(device: Device, section: Section, at: Statement, name: string): Service {
  return {
    id: `rbs:${name}`,
    device,
    at,
    section,
    name,
    channels: [chapter.channel, chapter.channel6].flatMap((command) => section.all(command).slice(-1).map(channelOf)),
    ssl: section.last(chapter.sslOfService),
    pools: poolsOf(section),
    protections: protectionsOf(section),
  };
}

function channelOf(line: Channel['line']): Channel {
  const { peer, source, port } = line.fields;
  return { family: familyOf(peer), peer, source, port, line };
}

function poolsOf(section: Section): PoolBinding[] {
  return [
    ...section.all(chapter.poolOfService).map((line): PoolBinding => {
      return { kind: 'pool', name: line.fields.pool, metric: line.fields.metric, line };
    }),
    ...section.all(chapter.groupOfService).map((line): PoolBinding => {
      return { kind: 'group', name: line.fields.group, metric: line.fields.metric, line };
    }),
    ...section.all(chapter.pool6OfService).map((line): PoolBinding => {
      return { kind: 'pool6', name: line.fields.pool, metric: line.fields.metric, line };
    }),
  ];
}

function protectionsOf(section: Section): Protection[] {
  const of = (kind: ProtectionKind, lines: readonly Statement[]) => lines.map((line) => ({ kind, line }));
  return [
    ...of('redirect', section.all(chapter.protectRedirect)),
    ...of('lsp', section.all(chapter.protectLsp)),
    ...of('tunnel-policy', section.all(chapter.protectTunnelPolicy)),
    ...of('vpn', section.all(chapter.protectVpn)),
    ...of('srv6', section.all(chapter.protectSrv6)),
    ...of('ipv6-srv6', section.all(chapter.protectIpv6Srv6)),
  ];
}
