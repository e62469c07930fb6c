// The channel has two ends: each device names the address that the other one has there.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { familyOf } from '../src/model/address.ts';
import { spot } from '../src/model/place.ts';
import { facing, type End } from '../src/pair/facing.ts';
import { bothWays, type Way } from '../src/pair/match.ts';

export default pairRule({
  id: 'sl-channel-reciprocal',
  severity: 'error',
  summary: 'The peer of a service-location is the address of the channel interface on the other device.',
  source: 'Inter-chassis DS-Lite hot backup: step that sets up the channel between the service-locations',
  *check(pair) {
    for (const way of bothWays(facing(pair))) yield* wrongPeer(way);
  },
});

function* wrongPeer({ here, there }: Way<End>): Iterable<Problem> {
  const { location, channel } = here;
  const { peer } = channel.fields;
  const possible = there.addresses.filter(({ family }) => family === familyOf(peer));
  const [address] = possible;
  if (!address || possible.some((each) => each.address === peer) || runsAside(there, peer)) return;
  const other = there.location.device.name;
  const face = there.channel.fields.interface;
  const isOwn = location.device.ownersOf(peer).length > 0;
  yield {
    about: location,
    at: spot(channel, 'peer'),
    message: `the peer of service-location ${location.number} is ${isOwn ? "this device's own address " : ''}${peer}, but ${face} on ${other} has ${address.address}`,
    related: [
      { at: address.line, message: `the address on ${other}` },
      { at: spot(there.channel, 'interface'), message: `the end of the channel on ${other}` },
    ],
    expected: address.address,
    actual: peer,
    // A line with a key is left to those who know the key.
    fixes:
      channel.fields.key !== undefined
        ? []
        : [typeIn(location, `remote-backup interface ${channel.fields.interface} peer ${address.address}`)],
  };
}

/** The other channel runs over another interface than its VRRP group: that is its own mistake, told by its own rule. */
function runsAside({ location: { group }, channel }: End, peer: string): boolean {
  if (!group || group.interface.name === channel.fields.interface) return false;
  return group.interface.addresses.some(({ address }) => address === peer);
}
