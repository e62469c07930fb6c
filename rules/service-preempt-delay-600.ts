// A master that comes back needs time to receive what the other device has learned of the users meanwhile.

import { hasty } from '../src/lint/hasty-group.ts';
import { pairRule } from '../src/lint/rule.ts';
import { mastersServing } from '../src/pair/masters.ts';

/** Those that have no rule of their own. */
const SERVICES = new Map([
  ['ipsec', 'IPsec tunnels'],
  ['igmp', 'IGMP groups'],
]);

export default pairRule({
  id: 'service-preempt-delay-600',
  severity: 'warning',
  summary:
    'Where IPsec or IGMP is backed up, the master of the VRRP group waits at least 600 seconds before it preempts.',
  source: 'Command reference, service-type of a backup profile: precaution on the preemption delay',
  options: { seconds: { default: 600, least: 1, most: 3600, summary: 'The least delay, in seconds.' } },
  *check(pair, { seconds }) {
    for (const [service, users] of SERVICES) {
      for (const master of mastersServing(pair, service)) {
        if (master.group.delay.value >= seconds) continue;
        yield hasty(master, seconds, `backs up ${users}: at least ${seconds} s on the master`);
      }
    }
  },
});
