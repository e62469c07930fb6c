// Two service-locations that follow different VRRP groups do not switch over together.

import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { spot } from '../src/model/place.ts';
import { facing, type End } from '../src/pair/facing.ts';

export default pairRule({
  id: 'sl-vrid-match',
  severity: 'error',
  summary: 'A service-location is bound to the same VRRP group on both devices.',
  source: 'Inter-chassis DS-Lite hot backup: requirements of the VRRP groups',
  *check(pair) {
    const counterparts = new Map(pair.groups.both.map((match) => [match.first, match.second]));
    for (const { first, second } of facing(pair).both) {
      const { location } = first;
      const [here, there] = [location.binding, second.location.binding];
      const [group, other] = [location.group, second.location.group];
      // A group under two numbers is a matter of VRRP.
      if (!here || !there || !group || !other || counterparts.get(group) === other) continue;
      if (group.vrid === other.vrid) continue;
      const { name } = pair.second;
      yield {
        about: location,
        at: spot(here, 'vrid'),
        message: `service-location ${location.number} is bound to VRRP group ${group.vrid}, but to ${other.vrid} on ${name}`,
        related: [{ at: spot(there, 'vrid'), message: `${other.vrid} on ${name}` }],
        expected: other.vrid,
        actual: group.vrid,
        fixes: [...rebind(first, other.vrid), ...rebind(second, group.vrid)],
      };
    }
  },
});

/** Only to a group that is there, on the interface of the channel. */
function rebind({ location, channel }: End, vrid: number) {
  const name = channel.fields.interface;
  const exists = location.device.group('vrrp', vrid, name) !== undefined;
  return exists ? [typeIn(location, `vrrp vrid ${vrid} interface ${name}`)] : [];
}
