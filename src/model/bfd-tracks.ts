// Who watches BFD sessions: VRRP groups and backup services.

import type { Statement } from '../../grammar/statement.ts';
import { trackBfdOfService } from '../../grammar/views/remote-backup.ts';
import { trackBfd, trackBfd6, trackBfdSession, trackBfdSession6 } from '../../grammar/views/vrrp.ts';
import type { Device } from './device.ts';
import type { Described } from './object.ts';

interface BfdTrack {
  /** The VRRP group or the backup service, and how messages call it. */
  readonly about: Described;
  readonly called: string;
  readonly line: Statement<{ session?: string; discriminator?: number }>;
}

export function bfdTracksOf(device: Device): BfdTrack[] {
  return [...tracksOfGroups(device), ...tracksOfServices(device)];
}

function tracksOfGroups(device: Device): BfdTrack[] {
  return device.interfaces.flatMap((owner) => [
    ...[trackBfdSession, trackBfd].flatMap((command) =>
      owner.section.all(command).map((line): BfdTrack => {
        const { vrid } = line.fields;
        return { about: device.group('vrrp', vrid, owner.name) ?? owner, called: `VRRP group ${vrid}`, line };
      }),
    ),
    ...[trackBfdSession6, trackBfd6].flatMap((command) =>
      owner.section.all(command).map((line): BfdTrack => {
        const { vrid } = line.fields;
        return { about: device.group('vrrp6', vrid, owner.name) ?? owner, called: `VRRP6 group ${vrid}`, line };
      }),
    ),
  ]);
}

function tracksOfServices({ services }: Device): BfdTrack[] {
  return services.flatMap((about) =>
    about.section.all(trackBfdOfService).map((line) => ({ about, called: `backup service ${about.name}`, line })),
  );
}
