// The backup channel of an E-Trunk has one port: with two, or with one on one device only, it does not come up.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import type { ETrunk } from '../src/model/e-trunk.ts';
import { spot } from '../src/model/place.ts';
import { connectedETrunks } from '../src/pair/e-trunks.ts';

export default pairRule({
  id: 'etrunk-tunnel-port-match',
  severity: 'error',
  summary: 'The backup tunnel of an E-Trunk has the same port on both devices.',
  source: 'Command reference, backup tunnel port: the port is the same on both devices',
  *check(pair) {
    for (const { first, second } of connectedETrunks(pair)) {
      const [here, there] = [first.tunnelPort, second.tunnelPort];
      // A port that the device would refuse is reported as such.
      if ([here, there].some((line) => line && line.problems.length > 0)) continue;
      if (here?.fields.port === there?.fields.port) continue;
      if (there) yield differs(first, second, there);
      else if (here) yield differs(second, first, here);
    }
  },
});

function differs(own: ETrunk, other: ETrunk, there: NonNullable<ETrunk['tunnelPort']>): Problem {
  const here = own.tunnelPort;
  const expected = there.fields.port;
  const name = other.device.name;
  return {
    about: own,
    ...(here && { at: spot(here, 'port'), actual: here.fields.port }),
    message: `E-Trunk ${own.number} has ${here ? `backup tunnel port ${here.fields.port}` : 'no backup tunnel port'}, but ${expected} on ${name}`,
    related: [{ at: spot(there, 'port'), message: `${expected} on ${name}` }],
    expected,
    fixes: [
      typeIn(own, `backup tunnel port ${expected}`),
      ...(here ? [typeIn(other, `backup tunnel port ${here.fields.port}`)] : []),
    ],
  };
}
