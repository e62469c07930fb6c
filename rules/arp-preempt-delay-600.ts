// A master that comes back needs time to learn the ARP entries anew before it takes the users over again.

import { hasty } from '../src/lint/hasty-group.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { followingOf } from '../src/pair/masters.ts';

export default deviceRule({
  id: 'arp-preempt-delay-600',
  severity: 'warning',
  summary: 'Where ARP entries are backed up, the VRRP group waits at least 600 seconds before it preempts.',
  source: 'Establishing a Dual-Device Backup Platform: note on the preemption delay for ARP hot backup',
  options: { seconds: { default: 600, least: 1, most: 3600, summary: 'The least delay, in seconds.' } },
  *check(device, _other, { seconds }) {
    for (const following of followingOf(device, 'arp').values()) {
      const { group } = following;
      // An address owner never waits, and who does not preempt has nothing to wait for.
      if (group.isOwner || !group.preempts || group.delay.value >= seconds) continue;
      yield hasty(following, seconds, `backs up ARP entries: at least ${seconds} s`);
    }
  },
});
