// The keys of the two ends cannot be compared, for each device stores its own cipher; whether there is one can.

import { pairRule } from '../src/lint/rule.ts';
import { facing } from '../src/pair/facing.ts';
import { bothWays } from '../src/pair/match.ts';

export default pairRule({
  id: 'sl-channel-auth-symmetric',
  severity: 'error',
  summary: 'The channel of a service-location has an authentication key on both devices or on none.',
  source: 'Command reference of the channel between service-locations: usage of the authentication key',
  *check(pair) {
    for (const { here, there } of bothWays(facing(pair))) {
      if (here.channel.fields.key !== undefined || there.channel.fields.key === undefined) continue;
      const other = there.location.device.name;
      yield {
        about: here.location,
        at: here.channel,
        message: `the channel of service-location ${here.location.number} has no authentication key, but one on ${other}`,
        related: [{ at: there.channel, message: `a key on ${other}` }],
      };
    }
  },
});
