// A master that comes back needs time to receive all leases and prefixes before it relays for clients again.

import { hasty } from '../src/lint/hasty-group.ts';
import { pairRule } from '../src/lint/rule.ts';
import { mastersServing } from '../src/pair/masters.ts';

export default pairRule({
  id: 'dhcpv6-preempt-1800',
  severity: 'warning',
  summary:
    'Where DHCPv6 relays are backed up, the master of the VRRP group waits at least 1800 seconds before it preempts.',
  source: 'Configuring DHCPv6 Relay Dual-Device Hot Standby: advice on the preemption delay of the master',
  options: { seconds: { default: 1800, least: 1, most: 3600, summary: 'The least delay, in seconds.' } },
  *check(pair, { seconds }) {
    for (const master of mastersServing(pair, 'dhcpv6-relay')) {
      if (master.group.delay.value >= seconds) continue;
      yield hasty(master, seconds, `backs up DHCPv6 relays: at least ${seconds} s on the master`);
    }
  },
});
