// Backup of a DHCP server, and of DHCPv6 relays, knows VRRP only.

import { deviceRule } from '../src/lint/rule.ts';
import { serves } from '../src/model/backup-profile.ts';

const SERVICES = ['dhcp-server', 'dhcpv6-relay'];

export default deviceRule({
  id: 'dhcp-rbp-requires-vrrp',
  severity: 'error',
  summary: 'A profile for a DHCP server or for DHCPv6 relays follows a VRRP group and no E-Trunk.',
  source: 'Configuring DHCP Server Dual-Device Hot Backup: only VRRP decides which device is master',
  *check(device) {
    for (const profile of device.profiles) {
      const service = SERVICES.find((each) => serves(profile, each));
      const { eTrunk, groups } = profile;
      // With neither the profile is incomplete, and with both it is ambiguous: each is told by a rule of its own.
      if (service === undefined || !eTrunk || groups.length > 0) continue;
      yield {
        about: profile,
        at: eTrunk,
        message: `profile ${profile.name} follows E-Trunk ${eTrunk.fields.eTrunk}, but ${service} is backed up by the state of a VRRP group only`,
        related: profile.serviceTypes
          .filter(({ fields }) => SERVICES.includes(fields.service))
          .map((at) => ({ at, message: 'this service needs VRRP' })),
        expected: 'a VRRP group',
        actual: `E-Trunk ${eTrunk.fields.eTrunk}`,
      };
    }
  },
});
