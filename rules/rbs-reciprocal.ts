// Each end of the channel names the other: one wrong address, and the devices never connect.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import type { Channel, Service } from '../src/model/backup-service.ts';
import { spot } from '../src/model/place.ts';
import { channelsOfBoth, mirrorOf, mirrors } from '../src/pair/services.ts';

interface End {
  readonly service: Service;
  readonly channel: Channel;
}

export default pairRule({
  id: 'rbs-reciprocal',
  severity: 'error',
  summary: 'The peer of a backup service is the source of its counterpart, on both devices.',
  source: 'Establishing a Dual-Device Backup Platform: step that sets peer, source and port of the service',
  *check(pair) {
    for (const both of pair.services.both) {
      for (const { first, second } of channelsOfBoth(both)) {
        const [here, there] = [
          { service: both.first, channel: first },
          { service: both.second, channel: second },
        ];
        if (mirrors(first, second)) continue;
        if (first.source === second.peer) yield apart(here, there);
        else if (second.source === first.peer) yield apart(there, here);
        else yield isAtHome(here) && !isAtHome(there) ? astray(there, here) : astray(here, there);
      }
    }
  },
});

/** A peer that is not the other's source: to blame is the source when its device has the peer instead. */
function apart(naming: End, named: End): Problem {
  const { peer, line } = naming.channel;
  const { source, line: other } = named.channel;
  const [asPeer, asSource] = [spot(line, 'peer'), spot(other, 'source')];
  const there = named.service.device;
  if (!isAtHome(named) && there.ownersOf(peer).length > 0) {
    return {
      about: named.service,
      at: asSource,
      message: `service ${named.service.name} has source ${source}, but its peer on ${naming.service.device.name} is ${peer}`,
      related: [{ at: asPeer, message: `${peer} is the peer on ${naming.service.device.name}` }],
      expected: peer,
      actual: source,
      fixes: [typeIn(named.service, mirrorOf(naming.channel))],
    };
  }
  return {
    about: naming.service,
    at: asPeer,
    message: `service ${naming.service.name} has peer ${peer}, but its source on ${there.name} is ${source}`,
    related: [{ at: asSource, message: `${source} is the source on ${there.name}` }],
    expected: source,
    actual: peer,
    fixes: [typeIn(naming.service, mirrorOf(named.channel))],
  };
}

/** Neither end fits: the two the wrong way round, or others altogether. */
function astray(wrong: End, right: End): Problem {
  const { name } = right.service.device;
  const { peer, source, line } = wrong.channel;
  return {
    about: wrong.service,
    at: line,
    message: `service ${wrong.service.name} has peer ${peer} and source ${source}, but its counterpart on ${name} has peer ${right.channel.peer} and source ${right.channel.source}`,
    related: [{ at: right.channel.line, message: `the other end on ${name}` }],
    expected: mirrorOf(right.channel),
    fixes: [typeIn(wrong.service, mirrorOf(right.channel))],
  };
}

function isAtHome({ service, channel }: End): boolean {
  return service.device.ownersOf(channel.source).length > 0;
}
