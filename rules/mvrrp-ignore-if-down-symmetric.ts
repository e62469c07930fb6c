// Over the link between the two, the failure of one device takes the interface of the other down with it: a management
// group that does not ignore this gives up just when it has to take over.

import { pairRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { nameOf } from '../src/model/vrrp.ts';
import { bothWays } from '../src/pair/match.ts';

export default pairRule({
  id: 'mvrrp-ignore-if-down-symmetric',
  severity: 'warning',
  summary: 'A management group ignores that its interface is down on both devices or on neither.',
  source:
    'Command reference, admin-vrrp: ignore-if-down on both devices where the group runs over the link between them',
  *check(pair) {
    for (const { here, there } of bothWays(pair.groups)) {
      if (!here.admin || !there.admin || here.admin.fields.ignoreIfDown || !there.admin.fields.ignoreIfDown) continue;
      const expected = `admin-${here.family} vrid ${here.vrid} ignore-if-down`;
      yield {
        about: here,
        at: here.admin,
        message: `management group ${here.vrid} goes down with ${here.interface.name}, but on ${there.device.name} it ignores that its interface is down`,
        related: [{ at: there.admin, message: `${nameOf(there)} ignores it on ${there.device.name}` }],
        expected,
        fixes: [typeIn(here, expected)],
      };
    }
  },
});
