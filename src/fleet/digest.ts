// A configuration in short: what pairs its devices with others. Read from the few lines that say it, for building the
// whole model of a device takes as long as reading its file.

import type { Command } from '../../grammar/fields.ts';
import type { Config, Device as Tree } from '../../grammar/ast.ts';
import { eTrunk, eTrunkPeer, eTrunkPeer6 } from '../../grammar/views/link-aggregation.ts';
import { serviceLocation } from '../../grammar/views/nat.ts';
import * as backup from '../../grammar/views/remote-backup.ts';
import { configuredDevices } from '../lint/run.ts';
import { nameOf } from '../model/device.ts';
import { Section } from '../model/section.ts';
import { findStrays } from '../model/strays.ts';
import { linksOf, type Link } from './digest-links.ts';
import type { ChannelFacts, ChannelKind, DeviceFacts, Directive, FileFacts } from './facts.ts';

/** In brief: no more than what the devices are called. */
export function factsOf(config: Config, directives: readonly Directive[], isBrief = false): FileFacts {
  const trees = configuredDevices(config);
  const device = trees.map(({ name }) => name ?? '').join(', ');
  const { path, source, statements } = config;
  const summary = { path, device, lines: source.lineCount, statements };
  const devices = trees.map((tree) => (isBrief ? nameFacts(tree) : deviceFacts(tree)));
  return { ...detached({ summary, devices }), directives };
}

function nameFacts(tree: Tree): DeviceFacts {
  const hasOwnName = tree.name !== undefined;
  return { name: nameOf(tree), hasOwnName, addresses: [], channels: [], groups: [], backupIds: [] };
}

function deviceFacts(tree: Tree): DeviceFacts {
  const system = new Section([tree], findStrays(tree));
  const links = linksOf(system);
  const addresses = links.flatMap((link) => link.addresses);
  const own = new Set(addresses.map(({ address }) => address));
  return {
    ...nameFacts(tree),
    addresses,
    channels: [
      ...system.below(backup.backupService).flatMap((view) => lastOf(view, 'service', backup.channel, backup.channel6)),
      ...system.below(serviceLocation).flatMap((view) => locationChannels(view, links)),
      ...system.below(eTrunk).flatMap((view) => eTrunkChannels(view, own)),
      ...links.flatMap(({ channels }) => channels),
    ],
    groups: links.flatMap(({ groups }) => groups),
    backupIds: system
      .below(backup.backupProfile)
      .flatMap((view) => view.last(backup.backupId)?.fields.id ?? [])
      .sort((left, right) => left - right),
  };
}

/** Words are windows on the text of their file: copied, so that the facts do not keep thousands of files. */
function detached(facts: Omit<FileFacts, 'directives'>): Omit<FileFacts, 'directives'> {
  return JSON.parse(JSON.stringify(facts));
}

/** Of each command the line in force. */
function lastOf(
  view: Section,
  kind: ChannelKind,
  ...commands: readonly Command<{ peer: string; source: string }>[]
): ChannelFacts[] {
  return commands.flatMap((command) => {
    const line = view.last(command);
    return line ? [{ kind, peer: line.fields.peer, source: line.fields.source }] : [];
  });
}

/** The source is what its interface is called by. */
function locationChannels(view: Section, links: readonly Link[]): ChannelFacts[] {
  const line = view.last(backup.backupChannel);
  if (!line) return [];
  const { peer } = line.fields;
  const addresses = links.find(({ name }) => name === line.fields.interface)?.addresses ?? [];
  const source = addresses.find(({ address }) => address.includes(':') === peer.includes(':'))?.address;
  return [{ kind: 'location', peer, ...(source !== undefined && { source }) }];
}

/** A source that the device does not have is none: an excerpt, or a slip. */
function eTrunkChannels(view: Section, own: ReadonlySet<string>): ChannelFacts[] {
  const [channel] = [...lastOf(view, 'e-trunk', eTrunkPeer), ...lastOf(view, 'e-trunk', eTrunkPeer6)];
  if (!channel) return [];
  return [own.has(channel.source ?? '') ? channel : { kind: 'e-trunk', peer: channel.peer }];
}
