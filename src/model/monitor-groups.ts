// Who follows groups that watch interfaces or routes: VRRP groups, backup services and service-locations.

import type { Command } from '../../grammar/fields.ts';
import type { Statement } from '../../grammar/statement.ts';
import * as backup from '../../grammar/views/remote-backup.ts';
import { trackMonitorGroup, trackRouteMonitorGroup } from '../../grammar/views/vrrp.ts';
import type { Device } from './device.ts';
import type { Described } from './object.ts';
import { canonicalWords } from './words.ts';

/** A group has its name among those of its kind. */
export type MonitorKind = 'monitor-group' | 'route-monitor-group';

interface Follower {
  /** Who follows the group, and how messages call it. */
  readonly about: Described;
  readonly called: string;
  readonly line: Statement<{ group: string }>;
}

const COMMANDS = {
  'monitor-group': {
    vrrp: trackMonitorGroup,
    service: backup.monitorGroupOfService,
    location: backup.monitorGroupOfLocation,
  },
  'route-monitor-group': {
    vrrp: trackRouteMonitorGroup,
    service: backup.routeGroupOfService,
    location: backup.routeGroupOfLocation,
  },
} as const;

export function monitorGroupsOf({ system }: Device, kind: MonitorKind): { name: string; at: Statement }[] {
  return system.viewsOf(kind).flatMap(({ opening: at }) => {
    const name = at && canonicalWords(at).at(-1);
    return at && name !== undefined ? [{ name, at }] : [];
  });
}

export function followersOf(device: Device, kind: MonitorKind): Follower[] {
  const { vrrp, service, location } = COMMANDS[kind];
  return [
    ...device.interfaces.flatMap((owner) =>
      owner.section.all<{ vrid: number; group: string }>(vrrp).map((line) => {
        const { vrid } = line.fields;
        return { about: device.group('vrrp', vrid, owner.name) ?? owner, called: `VRRP group ${vrid}`, line };
      }),
    ),
    ...device.services.flatMap((about) => linesOf(about, service, `backup service ${about.name}`)),
    ...device.locations.flatMap((about) => linesOf(about, location, `service-location ${about.number}`)),
  ];
}

function linesOf(about: Described, command: Command<{ group: string }>, called: string): Follower[] {
  return about.section.all(command).map((line) => ({ about, called, line }));
}
