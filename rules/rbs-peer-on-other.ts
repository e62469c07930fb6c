// A service whose users the other device shares leads to that device, and nowhere else.

import { pairRule } from '../src/lint/rule.ts';
import type { Service } from '../src/model/backup-service.ts';
import { serviceOf, showsSources } from '../src/model/backup-uses.ts';
import { spot } from '../src/model/place.ts';
import { bothWays } from '../src/pair/match.ts';

export default pairRule({
  id: 'rbs-peer-on-other',
  severity: 'error',
  summary: 'The peer of a backup service is an address of the device that its profiles share VRRP groups with.',
  source: 'Command reference, peer of a backup service: the peer is the address of the other device',
  *check(pair) {
    const alone = new Set(pair.services.alone);
    const told = new Set<Service>();
    // The peer of a matched service is told by its counterpart: the rules rbs-reciprocal and rbs-source-is-local.
    for (const { here, there } of bothWays(pair.profiles)) {
      const [service, theirs] = [serviceOf(here), serviceOf(there)];
      if (!service || !alone.has(service) || told.has(service) || !showsSources(there.device)) continue;
      // With a matched one it is a profile that uses the wrong service: the rule platform-both-devices.
      if (theirs && !alone.has(theirs)) continue;
      told.add(service);
      for (const { peer, line } of service.channels) {
        if (there.device.ownersOf(peer).length > 0 || line.problems.length > 0) continue;
        yield {
          about: service,
          at: spot(line, 'peer'),
          message: `peer ${peer} of service ${service.name} is no address of ${there.device.name}, whose VRRP group profile ${here.name} shares`,
          related: [{ at: there.at, message: `profile ${there.name} is its counterpart on ${there.device.name}` }],
          actual: peer,
        };
      }
    }
  },
});
