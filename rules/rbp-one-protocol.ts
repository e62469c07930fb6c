// One protocol elects the master: two may elect two.

import { deviceRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { serves, type Profile } from '../src/model/backup-profile.ts';

export default deviceRule({
  id: 'rbp-one-protocol',
  severity: 'warning',
  summary: 'A profile follows VRRP groups, VRRP6 groups or an E-Trunk, and not several of these.',
  source: 'Inferred from the command reference, vrrp-id, vrrp6-id and e-trunk of a profile: each decides on the master',
  *check(device) {
    for (const profile of device.profiles) {
      const kinds = [
        ...profile.groups.map(({ family, line }) => ({
          kind: family === 'vrrp' ? 'a VRRP group' : 'a VRRP6 group',
          line,
        })),
        ...(profile.eTrunk ? [{ kind: 'an E-Trunk', line: profile.eTrunk }] : []),
      ].sort((one, other) => one.line.line - other.line.line);
      const [first] = kinds;
      const second = kinds.find(({ kind }) => kind !== first?.kind);
      if (!first || !second) continue;
      yield {
        about: profile,
        at: second.line,
        // Services of either family may each have a group of theirs.
        ...(!profile.eTrunk && isOfBothFamilies(profile) && { severity: 'info' }),
        message: `profile ${profile.name} follows ${second.kind}, but ${first.kind} as well`,
        related: [{ at: first.line, message: `follows ${first.kind}` }],
        fixes: second.line === profile.eTrunk ? [typeIn(profile, 'undo e-trunk')] : [],
      };
    }
  },
});

const IPV4 = ['arp', 'dhcp-server', 'igmp'];
const IPV6 = ['nd', 'dhcpv6-relay', 'mld'];

function isOfBothFamilies(profile: Profile): boolean {
  return [IPV4, IPV6].every((services) => services.some((service) => serves(profile, service)));
}
