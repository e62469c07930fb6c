// VRRP and VRRP6 groups: what each interface says of a group, with the device's defaults where it says nothing.

import type { Command } from '../../grammar/fields.ts';
import type { Statement } from '../../grammar/statement.ts';
import type { Device } from './device.ts';
import { groupBy } from './group-by.ts';
import { ownAddress, type Interface } from './interface.ts';
import { Lines } from './lines.ts';
import type { Described, Setting } from './object.ts';
import { groupCommands, hrpCommands, type Family, type GroupCommands } from './vrrp-commands.ts';
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
  readonly admin: Statement<{ ignoreIfDown?: true }> | undefined;
  /** The line that binds it to a management group, whose state it takes. */
  readonly follows: Statement<{ interface: string; adminVrid: number }> | undefined;
  readonly tracks: readonly Track[];
  /** Milliseconds between two advertisements. */
  readonly interval: Setting<number>;
  readonly authentication: Setting<string>;
  /** The line of a group without multicast: on a loopback, or in a load-balancing group. */
  readonly unicast: Statement<{ peer: string; source?: string }> | undefined;
  /** The line that makes it a member of a load-balancing group. */
  readonly member: Statement | undefined;
}

export const DEFAULT_PRIORITY = 100;
const OWNER_PRIORITY = 255;

export function groupsOf(device: Device): Group[] {
  const groups: Group[] = [];
  for (const each of device.interfaces) {
    for (const group of groupsIn(each, 'vrrp')) groups.push(group);
    for (const group of groupsIn(each, 'vrrp6')) groups.push(group);
  }
  return groups;
}

function groupsIn(owner: Interface, family: Family): readonly Group[] {
  const lines = owner.section.allOf(groupCommands[family].every);
  if (lines.length === 0) return NONE;
  // The groups of a firewall take their state from HRP: they have no priority, and share what others may not.
  const ofFirewall = new Set(owner.section.all(hrpCommands[family]).map(({ fields }) => fields.vrid));
  const groups: Group[] = [];
  for (const [vrid, own] of groupBy(lines, (line) => line.fields.vrid))
    if (!ofFirewall.has(vrid)) groups.push(groupOf(owner, family, vrid, own));
  return groups;
}

const NONE: readonly Group[] = [];

/** As messages call it. */
export function nameOf({ family, vrid }: Group): string {
  return `${family === 'vrrp' ? 'VRRP' : 'VRRP6'} group ${vrid}`;
}

function groupOf(owner: Interface, family: Family, vrid: number, lines: Group['lines']): Group {
  const commands = groupCommands[family];
  const own = new Lines(lines);
  const virtualAddresses: VirtualAddress[] = [];
  for (const line of own.all(commands.virtual)) {
    const { address } = line.fields;
    if (address !== undefined) virtualAddresses.push({ address, line });
  }
  const isOwner = virtualAddresses.some(({ address }) => ownAddress(owner, address));
  const priority = own.last(commands.priority);
  const delay = lastOf(own, commands.delays);
  return {
    id: `${family === 'vrrp' ? 'vrid' : 'vrid6'}:${vrid}`,
    device: owner.device,
    section: owner.section,
    at: virtualAddresses[0]?.line ?? lines[0] ?? owner.at,
    family,
    vrid,
    interface: owner,
    lines,
    virtualAddresses,
    priority: { value: isOwner ? OWNER_PRIORITY : (priority?.fields.priority ?? DEFAULT_PRIORITY), line: priority },
    isOwner,
    delay: { value: delay?.fields.seconds ?? 0, line: delay },
    preempts: lastOf(own, commands.preemptionOff) === undefined,
    admin: own.last(commands.admin),
    follows: own.last(commands.follows),
    tracks: tracksOf(own, family),
    interval: intervalOf(own, commands),
    authentication: authenticationOf(own, commands),
    unicast: lastOf(own, commands.unicast),
    member: lastOf(own, commands.member),
  };
}

function intervalOf(own: Lines, commands: GroupCommands): Setting<number> {
  const fast = own.last(commands.intervalFast);
  const slow = own.last(commands.interval);
  const { seconds, centiseconds } = slow?.fields ?? {};
  const value = Number(fast?.fields.milliseconds ?? (seconds ?? (centiseconds ?? 100) / 100) * 1000);
  return { value, line: fast ?? slow };
}

function authenticationOf(own: Lines, { authentications }: GroupCommands): Setting<string> {
  let last: Setting<string> = { value: 'none', line: undefined };
  // The last one holds, whichever way it says.
  for (const { mode, command } of authentications) {
    const line = own.last(command);
    if (line && line.line > (last.line?.line ?? -1)) last = { value: mode, line };
  }
  return last;
}

/** The last line of the group by any of the commands, of which the last one counts most. */
function lastOf<F>(own: Lines, commands: readonly Command<F>[]): Statement<F> | undefined {
  for (let at = commands.length - 1; at >= 0; at--) {
    const command = commands[at];
    const line = command && own.last(command);
    if (line) return line;
  }
  return undefined;
}
