// The commands of VRRP and of VRRP6 under the same names, so that a group is understood once.

import type { Command } from '../../grammar/fields.ts';
import { keyOf } from '../../grammar/phrase.ts';
import { hrpVirtualIp, hrpVirtualIp6 } from '../../grammar/views/hot-standby.ts';
import * as vrrp from '../../grammar/views/vrrp.ts';
import { Several } from './lines.ts';

export type Family = 'vrrp' | 'vrrp6';

type Of<F> = Command<{ vrid: number } & F>;

export interface GroupCommands {
  readonly virtual: Of<{ address?: string }>;
  readonly priority: Of<{ priority: number }>;
  readonly delays: readonly Of<{ seconds: number }>[];
  readonly preemptionOff: readonly Of<object>[];
  readonly admin: Of<{ ignoreIfDown?: true }>;
  readonly follows: Of<{ interface: string; adminVrid: number }>;
  readonly intervalFast: Of<{ milliseconds: string }>;
  readonly interval: Of<{ seconds?: number; centiseconds?: number }>;
  readonly authentications: readonly { readonly mode: string; readonly command: Of<object> }[];
  readonly unicast: readonly Of<{ peer: string; source?: string }>[];
  readonly tracks: readonly Of<object>[];
  readonly member: readonly Of<object>[];
  /** Every command that speaks of a group, and the keys of them. */
  readonly every: Several<{ vrid: number }>;
  readonly keys: ReadonlySet<string>;
}

const group4: Omit<GroupCommands, 'every' | 'keys'> = {
  virtual: vrrp.virtualIp,
  priority: vrrp.priority,
  delays: [vrrp.preemptModeDelay, vrrp.preemptDelay],
  preemptionOff: [vrrp.preemptModeOff, vrrp.preemptOff],
  admin: vrrp.adminVrrp,
  follows: vrrp.trackAdmin,
  interval: vrrp.advertise,
  intervalFast: vrrp.advertiseFast,
  authentications: [
    { mode: 'simple', command: vrrp.authenticationSimple },
    { mode: 'md5', command: vrrp.authenticationMd5 },
    { mode: 'hmac-sha256', command: vrrp.authenticationSha },
    { mode: 'none', command: vrrp.authenticationNone },
  ],
  unicast: [vrrp.unicastPeer],
  tracks: [
    vrrp.trackInterface,
    vrrp.trackBfdSession,
    vrrp.trackBfd,
    vrrp.trackServiceLocation,
    vrrp.trackRoute,
    vrrp.trackNqa,
    vrrp.trackMonitorGroup,
    vrrp.trackRouteMonitorGroup,
  ],
  member: [vrrp.loadBalanceMember],
};

const group6: Omit<GroupCommands, 'every' | 'keys'> = {
  virtual: vrrp.virtualIp6,
  priority: vrrp.priority6,
  delays: [vrrp.preemptModeDelay6, vrrp.preemptDelay6],
  preemptionOff: [vrrp.preemptModeOff6, vrrp.preemptOff6],
  admin: vrrp.adminVrrp6,
  follows: vrrp.trackAdmin6,
  interval: vrrp.advertise6,
  intervalFast: vrrp.advertiseFast6,
  authentications: [],
  unicast: [],
  tracks: [vrrp.trackInterface6, vrrp.trackBfdSession6, vrrp.trackBfd6, vrrp.trackRoute6],
  member: [],
};

function complete(commands: Omit<GroupCommands, 'every' | 'keys'>): GroupCommands {
  const { virtual, priority, delays, preemptionOff, admin, follows, interval, intervalFast } = commands;
  const { unicast, tracks, member } = commands;
  const authentications = commands.authentications.map(({ command }) => command);
  const settings = [...delays, ...preemptionOff, interval, intervalFast, ...authentications];
  const all = [virtual, priority, admin, follows, ...settings, ...unicast, ...tracks, ...member];
  return { ...commands, every: new Several<{ vrid: number }>(all), keys: new Set(all.map(keyOf)) };
}

export const groupCommands: Readonly<Record<Family, GroupCommands>> = {
  vrrp: complete(group4),
  vrrp6: complete(group6),
};

/** How a firewall states a group that HRP controls. */
export const hrpCommands: Readonly<Record<Family, Of<object>>> = { vrrp: hrpVirtualIp, vrrp6: hrpVirtualIp6 };
