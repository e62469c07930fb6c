// A master that comes back needs time to fetch the sessions before it takes the users over again.

import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { placeOf } from '../src/model/object.ts';
import { spot } from '../src/model/place.ts';
import type { Group } from '../src/model/vrrp.ts';
import { facing } from '../src/pair/facing.ts';
import { bothWays } from '../src/pair/match.ts';

/** What the fastest backup needs. */
const LEAST = 400;

export default pairRule({
  id: 'cgn-preempt-delay-1500',
  severity: 'info',
  summary: 'The master of a service-location waits 1500 seconds before it preempts.',
  source: 'Inter-chassis hot backup of CGN: advice on the preemption delay; the command reference names 400 to 2400',
  options: { seconds: { default: 1500, least: 1, most: 3600, summary: 'The least delay, in seconds.' } },
  *check(pair, { seconds }) {
    const told = new Set<Group>();
    for (const { here, there } of bothWays(facing(pair))) {
      const { group, binding, number } = here.location;
      const other = there.location.group;
      // Several service-locations may follow one group. An address owner never waits.
      if (!group || !binding || !other || told.has(group) || group.isOwner || group.follows) continue;
      const { delay, vrid, priority } = group;
      if (priority.value <= other.priority.value || !group.preempts || delay.value >= seconds) continue;
      told.add(group);
      yield {
        about: group,
        at: placeOf(delay, group),
        // The procedure itself shows no delay: only one that is set too short is a mistake.
        severity: delay.line && delay.value < LEAST ? 'warning' : 'info',
        message: `VRRP group ${vrid} preempts after ${delay.value} s, but service-location ${number} needs up to ${seconds} s for its sessions`,
        related: [{ at: spot(binding, 'vrid'), message: `service-location ${number} follows the group` }],
        expected: `at least ${seconds}`,
        actual: delay.value,
        fixes: [typeIn(group, `vrrp vrid ${vrid} preempt-mode timer delay ${seconds}`)],
      };
    }
  },
});
