// Load balancing by MAC address: a profile follows one group for the odd addresses, and another for the even ones.

import { deviceRule, type Problem } from '../src/lint/rule.ts';
import type { Profile, ProfileGroup } from '../src/model/backup-profile.ts';

export default deviceRule({
  id: 'mac-lb-both-parities',
  severity: 'error',
  summary: 'A profile that balances by MAC address follows one VRRP group for odd and another one for even addresses.',
  source: 'Establishing a Multi-Device Backup Platform: step that binds two VRRP groups for load balancing',
  *check({ profiles }) {
    for (const profile of profiles) {
      for (const family of ['vrrp', 'vrrp6'] as const) {
        const problem = problemOf(
          profile,
          profile.groups.filter((each) => each.family === family),
        );
        if (problem) yield problem;
      }
    }
  },
});

function problemOf(profile: Profile, groups: readonly ProfileGroup[]): Problem | undefined {
  const of = (parity: ProfileGroup['parity']) => groups.filter((each) => each.parity === parity);
  const [odd, even, all] = [of('odd'), of('even'), of(undefined)];
  const [one] = [...odd, ...even];
  if (!one) return undefined;
  const [mixed] = all;
  const say = (at: ProfileGroup, what: string) => ({
    about: profile,
    at: at.line,
    message: `profile ${profile.name} follows ${what}`,
    related: groups
      .filter((each) => each !== at)
      .map(({ vrid, parity, line }) => ({ at: line, message: `group ${vrid} for ${parity ?? 'all'} addresses` })),
  });
  if (mixed)
    return say(mixed, `VRRP group ${mixed.vrid} for all users, but group ${one.vrid} for ${one.parity} MAC addresses`);
  if (odd.length === 0 || even.length === 0) {
    const other = one.parity === 'odd' ? 'even' : 'odd';
    return say(one, `VRRP group ${one.vrid} for ${one.parity} MAC addresses, but none for ${other} ones`);
  }
  const both = even.find((each) => odd.some((own) => own.vrid === each.vrid && own.interface === each.interface));
  return (
    both &&
    say(both, `VRRP group ${both.vrid} on ${both.interface} for odd and for even MAC addresses: nothing is balanced`)
  );
}
