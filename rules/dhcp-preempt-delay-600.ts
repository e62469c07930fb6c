// A master that comes back needs time to receive all leases before it answers clients again.

import { hasty } from '../src/lint/hasty-group.ts';
import { pairRule } from '../src/lint/rule.ts';
import { followingOf, mastersServing } from '../src/pair/masters.ts';

export default pairRule({
  id: 'dhcp-preempt-delay-600',
  severity: 'warning',
  summary:
    'Where a DHCP server is backed up, the master of the VRRP group waits at least 600 seconds before it preempts.',
  source: 'Configuring DHCP Server Dual-Device Hot Backup: step on the preemption delay of the master',
  options: { seconds: { default: 600, least: 1, most: 3600, summary: 'The least delay, in seconds.' } },
  *check(pair, { seconds }) {
    for (const master of mastersServing(pair, 'dhcp-server')) {
      const { group } = master;
      if (group.delay.value >= seconds) continue;
      // Where ARP entries follow the group too, their rule asks for the same.
      if (followingOf(group.device, 'arp').has(group)) continue;
      yield hasty(master, seconds, `backs up a DHCP server: at least ${seconds} s on the master`);
    }
  },
});
