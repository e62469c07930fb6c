// A profile for a DHCP server covers the pools that name it, and nothing else.

import { deviceRule } from '../src/lint/rule.ts';
import { isLeftOut } from '../src/model/excerpts.ts';
import { serves } from '../src/model/backup-profile.ts';
import type { Device } from '../src/model/device.ts';
import { coveredPools, uncoveredPools } from '../src/model/server-pools.ts';

export default deviceRule({
  id: 'dhcp-rbp-unused',
  severity: 'warning',
  summary: 'A profile that backs up a DHCP server has a server pool.',
  source: 'Configuring DHCP Server Dual-Device Hot Backup: step that binds the pool to the profile',
  *check(device, other) {
    const used = new Set(coveredPools(device).map(({ profile }) => profile));
    // Nobody knows of pools that neither file shows.
    if (isLeftOut(device, other, ({ pools }) => pools)) return;
    // A pool with a wrong name may be meant for any profile, and is told by itself.
    if (uncoveredPools(device).some(({ profile }) => profile)) return;
    const usedThere = usedIds(other);
    for (const profile of device.profiles.filter((each) => serves(each, 'dhcp-server') && !used.has(each))) {
      // Where the other device has a pool for it, the pool is missing here, which is told as that.
      if (usedThere.has(profile.backupId?.fields.id)) continue;
      yield {
        about: profile,
        at: profile.serviceTypes.find(({ fields }) => fields.service === 'dhcp-server') ?? profile.at,
        message: `profile ${profile.name} backs up the DHCP server, but no pool is bound to it`,
      };
    }
  },
});

function usedIds(other: Device | undefined): Set<number | undefined> {
  return new Set((other ? coveredPools(other) : []).map(({ profile }) => profile.backupId?.fields.id));
}
