// Who runs no routing protocol needs a route of its own to the other device.

import { bgpProcess } from '../grammar/views/bgp.ts';
import { isisProcess } from '../grammar/views/isis.ts';
import { ospfProcess } from '../grammar/views/ospf.ts';
import { ripProcess } from '../grammar/views/rip.ts';
import { staticRoute } from '../grammar/views/routes.ts';
import { pairRule } from '../src/lint/rule.ts';
import { isInSubnet } from '../src/model/address.ts';
import type { Device } from '../src/model/device.ts';
import { spot } from '../src/model/place.ts';
import { bothWays } from '../src/pair/match.ts';
import { mirrors } from '../src/pair/services.ts';

export default pairRule({
  id: 'rbs-reachable',
  severity: 'info',
  summary: 'A device has a route to the peer of its backup service.',
  source: 'Establishing a Dual-Device Backup Platform: the addresses of the two ends can ping each other',
  *check(pair) {
    for (const { here, there } of bothWays(pair.services)) {
      for (const channel of here.channels) {
        const { device } = here;
        const [owner] = device.ownersOf(channel.source);
        // Without its own interfaces a file may lack routes as well, and VPN instances have their own.
        const isTold = owner && owner.interface.vpn === undefined && channel.family === 4;
        if (!isTold || !there.channels.some((each) => mirrors(channel, each)) || !hasNoWayTo(channel.peer, device))
          continue;
        yield {
          about: here,
          at: spot(channel.line, 'peer'),
          message: `none of the static routes leads to ${channel.peer}, the peer of service ${here.name}, and no routing protocol runs`,
          related: device.system
            .all(staticRoute)
            .slice(0, 1)
            .map((at) => ({ at, message: 'the first static route' })),
          actual: channel.peer,
        };
      }
    }
  },
});

/** Known only where all routes are written down: static ones, and no protocol that would learn others. */
function hasNoWayTo(address: string, { system, interfaces }: Device): boolean {
  const routes = system.all(staticRoute);
  if (routes.length === 0 || system.below(ospfProcess, isisProcess, bgpProcess, ripProcess).length > 0) return false;
  const connected = interfaces.flatMap((each) => each.addresses.filter(({ family }) => family === 4));
  const reached = routes.map(({ fields }) => ({ address: fields.destination, length: fields.mask }));
  return ![...connected, ...reached].some((subnet) => isInSubnet(address, subnet));
}
