// Whether two devices mean the same users by a profile, asked from one of them.

import { serves, type Profile } from '../model/backup-profile.ts';
import type { Device } from '../model/device.ts';

/** The profile of the other device with the same ID. */
export function profileThere({ backupId }: Profile, other: Device | undefined): Profile | undefined {
  return other?.profiles.find((each) => backupId && each.backupId?.fields.id === backupId.fields.id);
}

/** Whether the profile of the other device with the same ID has that type. */
export function servesThere(profile: Profile, service: string, other: Device | undefined): boolean | undefined {
  const there = profileThere(profile, other);
  return there && there.serviceTypes.length > 0 ? serves(there, service) : undefined;
}
