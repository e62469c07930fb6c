// Advertisements that are not authenticated alike are dropped.

import { pairRule } from '../src/lint/rule.ts';
import { authenticationOf, type Authentication } from '../src/model/authentication.ts';
import { usersOf } from '../src/model/group-users.ts';
import { nameOf, type Group } from '../src/model/vrrp.ts';

export default pairRule({
  id: 'vrrp-auth-match',
  severity: 'error',
  summary: 'A VRRP group has the same authentication on both devices.',
  source: 'Command reference, vrrp vrid authentication-mode: mode and key are the same on all devices of a group',
  *check(pair) {
    for (const { first, second } of pair.groups.both) {
      const own = authenticationOf(first, usersOf(first));
      const other = authenticationOf(second, usersOf(second));
      const there = second.device.name;
      // Ciphers of one key differ from device to device: only readable keys compare.
      const keysDiffer = own.key !== undefined && other.key !== undefined && own.key !== other.key;
      if (own.mode === other.mode && !keysDiffer) continue;
      yield {
        about: first,
        at: own.line ?? first.at,
        message:
          own.mode === other.mode
            ? `${nameOf(first)} authenticates by ${own.mode}, but with another key than on ${there}`
            : `${nameOf(first)} ${said(own)}, but ${said(other)} on ${there}`,
        related: [
          { at: other.line ?? second.at, message: `${said(other)} on ${there}` },
          ...(other.isOfProfile ? followers(first) : []),
          ...(own.isOfProfile ? followers(second) : []),
        ],
        ...(own.mode !== other.mode && { expected: other.mode, actual: own.mode }),
      };
    }
  },
});

/** Where the line may be missing too, when the other device has it in the view of a profile. */
function followers(group: Group) {
  return usersOf(group).map(({ name, line }) => ({ at: line, message: `${name} follows the group` }));
}

function said({ mode }: Authentication): string {
  return mode === 'none' ? 'has no authentication' : `authenticates by ${mode}`;
}
