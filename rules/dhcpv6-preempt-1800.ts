// A master that comes back needs time to receive all leases and prefixes before it relays for clients again.

import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { placeOf } from '../src/model/object.ts';
import { spot } from '../src/model/place.ts';
import { mastersServing } from '../src/pair/masters.ts';

export default pairRule({
  id: 'dhcpv6-preempt-1800',
  severity: 'warning',
  summary:
    'Where DHCPv6 relays are backed up, the master of the VRRP group waits at least 1800 seconds before it preempts.',
  source: 'Configuring DHCPv6 Relay Dual-Device Hot Standby: advice on the preemption delay of the master',
  options: { seconds: { default: 1800, least: 1, most: 3600, summary: 'The least delay, in seconds.' } },
  *check(pair, { seconds }) {
    for (const { group, profile, line } of mastersServing(pair, 'dhcpv6-relay')) {
      const { vrid, family, delay } = group;
      if (delay.value >= seconds) continue;
      yield {
        about: group,
        at: placeOf(delay, group),
        message: `VRRP group ${vrid} preempts after ${delay.value} s, but profile ${profile.name} backs up DHCPv6 relays: at least ${seconds} s on the master`,
        related: [{ at: spot(line, 'vrid'), message: `profile ${profile.name} follows the group` }],
        expected: `at least ${seconds}`,
        actual: delay.value,
        fixes: [typeIn(group, `${family} vrid ${vrid} preempt-mode timer delay ${seconds}`)],
      };
    }
  },
});
