// VRRP and VRRP6 groups: what each interface says of a group, with the device's defaults where it says nothing.

import type { Command } from '../../grammar/fields.ts';
import type { Statement } from '../../grammar/statement.ts';
import type { Device } from './device.ts';
import { groupBy } from './group-by.ts';
import type { Interface } from './interface.ts';
import type { Described, Setting } from './object.ts';
import type { Section } from './section.ts';
import { groupCommands, type Family, type GroupCommands } from './vrrp-commands.ts';
import { tracksOf, type Track } from './vrrp-tracks.ts';

export interface VirtualAddress {
  readonly address: string;
  readonly line: Statement<{ address?: string }>;
}

export interface Group extends Described {
  readonly family: Family;
  readonly vrid: number;
  readonly interface: Interface;
  /** Every line about the group. */
  readonly lines: readonly Statement<{ vrid: number }>[];
  readonly virtualAddresses: readonly VirtualAddress[];
  /** In effect: 255 when a virtual address is the interface's own. */
  readonly priority: Setting<number>;
  readonly isOwner: boolean;
  /** Seconds before it becomes master again. */
  readonly delay: Setting<number>;
  readonly preempts: boolean;
  /** The line that makes it a management group. */
  readonly admin: Statement | undefined;
  /** The line that binds it to a management group, whose state it takes. */
  readonly follows: Statement<{ interface: string; adminVrid: number }> | undefined;
  readonly tracks: readonly Track[];
  /** Milliseconds between two advertisements. */
  readonly interval: Setting<number>;
  readonly authentication: Setting<string>;
  /** The line of a group without multicast: on a loopback, or in a load-balancing group. */
  readonly unicast: Statement<{ peer: string }> | undefined;
}

export const DEFAULT_PRIORITY = 100;
const OWNER_PRIORITY = 255;

export function groupsOf(device: Device): Group[] {
  return device.interfaces.flatMap((each) => [...groupsIn(each, 'vrrp'), ...groupsIn(each, 'vrrp6')]);
}

function groupsIn(owner: Interface, family: Family): Group[] {
  const commands = groupCommands[family];
  const lines = groupBy(
    commands.all.flatMap((command) => owner.section.all(command)),
    (line) => line.fields.vrid,
  );
  return [...lines].map(([vrid, own]) => groupOf(owner, family, vrid, own));
}

function groupOf(owner: Interface, family: Family, vrid: number, lines: readonly Statement<{ vrid: number }>[]): Group {
  const commands = groupCommands[family];
  const { section } = owner;
  const virtualAddresses = virtualAddressesOf(section, commands, vrid);
  const isOwner = virtualAddresses.some(({ address }) => owner.addresses.some((own) => own.address === address));
  const stated = lastOf(section, [commands.priority], vrid);
  const priority = isOwner ? OWNER_PRIORITY : (stated?.fields.priority ?? DEFAULT_PRIORITY);
  const delay = lastOf(section, commands.delays, vrid);
  return {
    id: `${family === 'vrrp' ? 'vrid' : 'vrid6'}:${vrid}`,
    device: owner.device,
    section,
    at: virtualAddresses[0]?.line ?? lines[0] ?? owner.at,
    family,
    vrid,
    interface: owner,
    lines,
    virtualAddresses,
    priority: { value: priority, line: stated },
    isOwner,
    delay: { value: delay?.fields.seconds ?? 0, line: delay },
    preempts: lastOf(section, commands.preemptionOff, vrid) === undefined,
    admin: lastOf(section, [commands.admin], vrid),
    follows: lastOf(section, [commands.follows], vrid),
    tracks: tracksOf(section, family, vrid),
    interval: intervalOf(section, commands, vrid),
    authentication: authenticationOf(section, commands, vrid),
    unicast: lastOf(section, commands.unicast, vrid),
  };
}

function virtualAddressesOf(section: Section, { virtual }: GroupCommands, vrid: number): VirtualAddress[] {
  return section.all(virtual).flatMap((line) => {
    const { address, vrid: own } = line.fields;
    return own === vrid && address !== undefined ? [{ address, line }] : [];
  });
}

function intervalOf(section: Section, commands: GroupCommands, vrid: number): Setting<number> {
  const fast = lastOf(section, [commands.intervalFast], vrid);
  const slow = lastOf(section, [commands.interval], vrid);
  const { seconds, centiseconds } = slow?.fields ?? {};
  const value = Number(fast?.fields.milliseconds ?? (seconds ?? (centiseconds ?? 100) / 100) * 1000);
  return { value, line: fast ?? slow };
}

function authenticationOf(section: Section, { authentications }: GroupCommands, vrid: number): Setting<string> {
  const found = authentications.flatMap(({ mode, command }) =>
    section.all(command).flatMap((line) => (line.fields.vrid === vrid ? [{ value: mode, line }] : [])),
  );
  return found.at(-1) ?? { value: 'none', line: undefined };
}

/** The last line of the group by any of the commands. */
function lastOf<F extends { vrid: number }>(
  section: Section,
  commands: readonly Command<F>[],
  vrid: number,
): Statement<F> | undefined {
  return commands.flatMap((command) => section.all(command)).findLast((line) => line.fields.vrid === vrid);
}
