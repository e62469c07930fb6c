// A master that comes back needs time to learn the ARP entries anew before it takes the users over again.

import { hasty } from '../src/lint/hasty-group.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { serves } from '../src/model/backup-profile.ts';

export default deviceRule({
  id: 'arp-preempt-delay-600',
  severity: 'warning',
  summary: 'Where ARP entries are backed up, the VRRP group waits at least 600 seconds before it preempts.',
  source: 'Establishing a Dual-Device Backup Platform: note on the preemption delay for ARP hot backup',
  options: { seconds: { default: 600, least: 1, most: 3600, summary: 'The least delay, in seconds.' } },
  *check(device, _other, { seconds }) {
    for (const profile of device.profiles.filter((each) => serves(each, 'arp'))) {
      for (const { group, line } of profile.groups) {
        // An address owner never waits, and who does not preempt has nothing to wait for.
        if (!group || group.isOwner || !group.preempts || group.follows || group.delay.value >= seconds) continue;
        yield hasty({ group, profile, line }, seconds, `backs up ARP entries: at least ${seconds} s`);
      }
    }
  },
});
