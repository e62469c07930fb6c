// The devices find the sessions of each other by the number of the service-location.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import type { Location } from '../src/model/cgn.ts';
import { leadsTo, numberOfLocation } from '../src/pair/facing.ts';
import { bothWays, type Way } from '../src/pair/match.ts';
import type { Pair } from '../src/pair/pair.ts';

export default pairRule({
  id: 'sl-id-match',
  severity: 'error',
  summary: 'A service-location that is backed up between devices exists under the same ID on both.',
  source: 'Inter-chassis DS-Lite hot backup: requirements of the service-locations',
  *check(pair) {
    for (const { first, second } of pair.locations.both) {
      if (!first.channel || !second.channel || first.number === second.number) continue;
      yield {
        about: first,
        at: numberOfLocation(first),
        message: `service-location ${first.number} has ID ${second.number} on ${second.device.name}`,
        related: [{ at: numberOfLocation(second), message: `${second.number} on ${second.device.name}` }],
        expected: second.number,
        actual: first.number,
      };
    }
    for (const way of bothWays(pair.locations)) yield* withoutChannel(way);
    for (const location of pair.locations.alone) yield* withoutCounterpart(location, pair);
  },
});

function* withoutChannel({ here, there }: Way<Location>): Iterable<Problem> {
  const { name } = there.device;
  if (here.channel || !there.channel || !leadsTo(there.channel, here.device)) return;
  yield {
    about: here,
    message: `service-location ${here.number} is not backed up between devices, but it is on ${name}`,
    related: [{ at: there.channel, message: `backed up on ${name}` }],
    fixes: channelFor(here, there),
  };
}

/** The other end of the channel; a channel with a key is left to those who know the key. */
function channelFor(here: Location, { channel, device }: Location) {
  const own = channel && here.device.ownersOf(channel.fields.peer)[0];
  const peer = channel && device.interface(channel.fields.interface)?.addresses[0]?.address;
  if (!own || peer === undefined || channel.fields.key !== undefined) return [];
  return [typeIn(here, `remote-backup interface ${own.interface.name} peer ${peer}`)];
}

function* withoutCounterpart(location: Location, pair: Pair): Iterable<Problem> {
  const { channel, number, device } = location;
  const other = pair.otherOf(device);
  // One that leads elsewhere belongs to another partner; a number that the other device names is a dangling reference.
  const named = other.instanceGroups.flatMap(({ locations }) => locations.map((line) => line.fields.id));
  if (!channel || !leadsTo(channel, other) || named.includes(number)) return;
  const candidates = pair.locations.alone.filter((each) => each.device === other && each.channel);
  const message = `without a counterpart on ${device.name}`;
  yield {
    about: location,
    at: numberOfLocation(location),
    message: `service-location ${number} has no counterpart on ${other.name}`,
    related: candidates.map((each) => ({ at: numberOfLocation(each), message })),
  };
}
