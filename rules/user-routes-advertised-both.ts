// After a switchover the traffic to the users finds the new master only if that one advertises their routes as well.

import { routePolicy } from '../grammar/views/routing-policy.ts';
import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { importsOfUsers, namesPrefixes, namesSegments, viewFor } from '../src/model/user-routes.ts';
import { written } from '../src/model/written.ts';
import { backUpUsers } from '../src/pair/users-of-pools.ts';

export default pairRule({
  id: 'user-routes-advertised-both',
  severity: 'warning',
  summary:
    'Where one device takes the routes of users that are backed up into a routing protocol, the other does so too.',
  source:
    'Inferred from Configuring User Information Backup in Shared IP Address Pool Mode: both devices advertise the routes of the pool, the master preferred',
  *check(pair) {
    for (const here of pair.devices) {
      const there = pair.otherOf(here);
      // In whichever protocol: two devices may speak different ones.
      const told = new Set(importsOfUsers(there).map(({ family, vpn }) => `${family} ${vpn}`));
      for (const own of importsOfUsers(here)) {
        // Other routes of users, such as those of a relay, are a matter of each device.
        if (!backUpUsers(pair, own.family, own.vpn)) continue;
        const view = viewFor(own, there);
        const opening = view?.opening;
        // Without the protocol it may be an excerpt.
        if (!view || !opening || told.has(`${own.family} ${own.vpn}`)) continue;
        // A route that is written down serves as well.
        if (own.family === 4 ? namesSegments(there) : namesPrefixes(there)) continue;
        told.add(`${own.family} ${own.vpn}`);
        const { policy } = own.line.fields;
        const hasPolicy =
          policy === undefined || there.system.all(routePolicy).some(({ fields }) => fields.policy === policy);
        const kind = own.family === 4 ? 'routes' : 'IPv6 routes';
        yield {
          about: { id: `routing:${own.protocol}`, device: there, at: opening, section: view },
          message: `no protocol of ${there.name} takes in the ${kind} of users${own.vpn && ` in VPN instance ${own.vpn}`}, but ${own.protocol} of ${here.name} does`,
          related: [{ at: own.line, message: `taken in on ${here.name}` }],
          expected: written(own.line),
          actual: 'none',
          // A line that names what is not there would take in nothing that is wanted, or everything.
          fixes: hasPolicy ? [typeIn({ id: '', device: there, at: opening, section: view }, written(own.line))] : [],
        };
      }
    }
  },
});
