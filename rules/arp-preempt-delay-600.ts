// A master that comes back needs time to learn the ARP entries anew before it takes the users over again.

import { deviceRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { serves } from '../src/model/backup-profile.ts';
import { placeOf } from '../src/model/object.ts';
import { spot } from '../src/model/place.ts';

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
        const { vrid, family, delay } = group;
        yield {
          about: group,
          at: placeOf(delay, group),
          message: `VRRP group ${vrid} preempts after ${delay.value} s, but profile ${profile.name} backs up ARP entries: at least ${seconds} s`,
          related: [{ at: spot(line, 'vrid'), message: `profile ${profile.name} follows the group` }],
          expected: `at least ${seconds}`,
          actual: delay.value,
          fixes: [typeIn(group, `${family} vrid ${vrid} preempt-mode timer delay ${seconds}`)],
        };
      }
    }
  },
});
