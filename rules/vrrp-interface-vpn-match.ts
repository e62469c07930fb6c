// The members of a VRRP group are gateways of one network: after a switchover its hosts stay in their VPN instance.

import { pairRule } from '../src/lint/rule.ts';
import { inTwoVpns } from '../src/lint/two-vpns.ts';
import { nameOf } from '../src/model/vrrp.ts';

export default pairRule({
  id: 'vrrp-interface-vpn-match',
  severity: 'warning',
  summary: 'The interfaces of a VRRP group are in a VPN instance on both devices or on neither.',
  source: 'Inferred from Creating a VRRP Group: the members of a group are gateways of the same hosts',
  check: (pair) =>
    inTwoVpns(
      pair.groups.both.map(({ first, second }) => {
        return { first: first.interface, second: second.interface, role: `of ${nameOf(first)}`, isPublic: false };
      }),
    ),
});
