// Where the VRRP groups of a profile are, as a finding says it.

import type { Profile } from '../model/backup-profile.ts';
import { spot, type Note } from '../model/place.ts';

export function groupsSaid({ groups }: Profile): Note[] {
  return groups.map((group) => ({
    at: spot(group.line, 'interface'),
    message: `its VRRP group is on ${group.interface}`,
  }));
}
