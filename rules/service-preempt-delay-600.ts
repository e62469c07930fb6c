// A master that comes back needs time to receive what the other device has learned of the users meanwhile.

import { hasty } from '../src/lint/hasty-group.ts';
import { pairRule } from '../src/lint/rule.ts';
import { followingOf, mastersServing } from '../src/pair/masters.ts';

/** Those whose rules ask for the same of the group. */
const TOLD = ['arp', 'dhcp-server'];

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
    const told = new Set(
      pair.devices.flatMap((device) => TOLD.flatMap((each) => [...followingOf(device, each).keys()])),
    );
    for (const [service, users] of SERVICES) {
      for (const master of mastersServing(pair, service)) {
        const { group } = master;
        if (group.delay.value >= seconds || told.has(group)) continue;
        told.add(group);
        yield hasty(master, seconds, `backs up ${users}: at least ${seconds} s on the master`);
      }
    }
  },
});
