// Backup services meet in the public network: an end in a VPN instance does not hear one that is outside of it.

import { pairRule } from '../src/lint/rule.ts';
import { inTwoVpns } from '../src/lint/two-vpns.ts';
import { redirectionsOf } from '../src/pair/redirections.ts';
import { channelsOfBoth, sourceOf } from '../src/pair/services.ts';

export default pairRule({
  id: 'rbs-vpn-match',
  severity: 'warning',
  summary: 'The ends of a backup channel, or of the link of a redirection, are in a VPN instance both or neither.',
  source:
    'Inferred from Establishing a Dual-Device Backup Platform: the addresses of the two ends can ping each other; and from the protection path in IP redirection mode, which is for public network users, over a direct link',
  *check(pair) {
    const sources = pair.services.both.flatMap((both) =>
      channelsOfBoth(both).flatMap((channels) => {
        const [first, second] = [sourceOf(both.first, channels.first), sourceOf(both.second, channels.second)];
        return first && second ? [{ first, second, role: `with the source of service ${both.first.name}` }] : [];
      }),
    );
    const links = redirectionsOf(pair).flatMap(({ out, farEnd, line }) => {
      const role = `of the redirection to ${line.fields.nextHop}`;
      return out && farEnd ? [{ first: out, second: farEnd, role }] : [];
    });
    yield* inTwoVpns([...sources, ...links].map((ends) => ({ ...ends, isPublic: true })));
  },
});
