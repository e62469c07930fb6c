// Who watches BFD sessions: VRRP groups and backup services.

import type { Statement } from '../../grammar/statement.ts';
import { trackBfdOfService } from '../../grammar/views/remote-backup.ts';
import { trackBfd, trackBfd6, trackBfdSession, trackBfdSession6 } from '../../grammar/views/vrrp.ts';
import type { Device } from './device.ts';
import { Several } from './lines.ts';
import type { Described } from './object.ts';
import type { Family } from './vrrp-commands.ts';

interface BfdTrack {
  /** The VRRP group or the backup service, and how messages call it. */
  readonly about: Described;
  readonly called: string;
  readonly line: Statement<{ session?: string; discriminator?: number }>;
}

export function bfdTracksOf(device: Device): BfdTrack[] {
  return [...tracksOfGroups(device, 'vrrp'), ...tracksOfGroups(device, 'vrrp6'), ...tracksOfServices(device)];
}

const tracksOf = {
  vrrp: new Several<{ vrid: number; session?: string; discriminator?: number }>([trackBfdSession, trackBfd]),
  vrrp6: new Several<{ vrid: number; session?: string; discriminator?: number }>([trackBfdSession6, trackBfd6]),
};

function tracksOfGroups(device: Device, family: Family): BfdTrack[] {
  const tracks: BfdTrack[] = [];
  for (const owner of device.interfaces) {
    for (const line of owner.section.allOf(tracksOf[family])) {
      const { vrid } = line.fields;
      const about = device.group(family, vrid, owner.name) ?? owner;
      tracks.push({ about, called: `${family.toUpperCase()} group ${vrid}`, line });
    }
  }
  return tracks;
}

function tracksOfServices({ services }: Device): BfdTrack[] {
  return services.flatMap((about) =>
    about.section.all(trackBfdOfService).map((line) => ({ about, called: `backup service ${about.name}`, line })),
  );
}
