// What is master by a management group here follows that group there as well.

import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { nameOf, type Group } from '../src/model/vrrp.ts';
import { bothWays } from '../src/pair/match.ts';

export default pairRule({
  id: 'mvrrp-symmetric',
  severity: 'warning',
  summary: 'A VRRP group is a management group on both devices or on neither.',
  source:
    'Inferred from Establishing a Dual-Device Backup Platform: the management group is configured on both devices',
  *check(pair) {
    // For these the management group is a need of its own, and has a rule of its own.
    const ofLocations = new Set<Group | undefined>(
      pair.devices.flatMap(({ locations }) => locations.map(({ group, channel }) => channel && group)),
    );
    for (const { here, there } of bothWays(pair.groups)) {
      if (here.admin || !there.admin || ofLocations.has(here)) continue;
      const command = `admin-${here.family} vrid ${here.vrid}`;
      yield {
        about: here,
        message: `${nameOf(here)} is no management group, but one on ${there.device.name}`,
        related: [{ at: there.admin, message: `management group on ${there.device.name}` }],
        expected: command,
        fixes: [typeIn(here, command)],
      };
    }
  },
});
