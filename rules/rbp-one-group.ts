// One group elects the master for all users of a profile: a second one would elect another.

import { deviceRule } from '../src/lint/rule.ts';
import type { ProfileGroup } from '../src/model/backup-profile.ts';
import { spot } from '../src/model/place.ts';

export default deviceRule({
  id: 'rbp-one-group',
  severity: 'warning',
  summary: 'A profile follows one VRRP group, unless it balances by MAC address.',
  source:
    'Inferred from the command reference, vrrp-id and vrrp6-id of a profile: only odd and even addresses have two',
  *check({ profiles }) {
    for (const profile of profiles) {
      for (const family of ['vrrp', 'vrrp6'] as const) {
        const plain = profile.groups.filter((each) => each.family === family && each.parity === undefined);
        const [first] = plain;
        const second = plain.find((each) => first && !isSame(each, first));
        if (!first || !second) continue;
        const said = ({ vrid, interface: name }: ProfileGroup) => `group ${vrid} on ${name}`;
        yield {
          about: profile,
          at: spot(second.line, 'vrid'),
          message: `profile ${profile.name} follows ${said(second)} for all users, but ${said(first)} as well`,
          related: [{ at: spot(first.line, 'vrid'), message: `follows ${said(first)}` }],
        };
      }
    }
  },
});

function isSame(one: ProfileGroup, other: ProfileGroup): boolean {
  return one.vrid === other.vrid && one.interface === other.interface;
}
