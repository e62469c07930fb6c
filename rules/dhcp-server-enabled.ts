// A DHCP server hears its clients only on interfaces that are told to listen.

import { serve, serveAllInterfaces, serveNot } from '../grammar/views/dhcp.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { serves, type ProfileGroup, type Profile } from '../src/model/backup-profile.ts';
import type { Device } from '../src/model/device.ts';
import type { Interface } from '../src/model/interface.ts';
import { spot } from '../src/model/place.ts';

interface Inbound {
  readonly profile: Profile;
  readonly line: ProfileGroup['line'];
}

export default deviceRule({
  id: 'dhcp-server-enabled',
  severity: 'error',
  summary: 'The interface of a VRRP group that decides for a DHCP server serves DHCP requests.',
  source: 'Configuring DHCP Server Dual-Device Hot Backup: step that enables the DHCP server on the interface',
  *check(device) {
    const servesAll = device.system.last(serveAllInterfaces) !== undefined;
    for (const [face, { profile, line }] of inboundOf(device)) {
      const refusal = face.section.last(serveNot);
      if (!refusal && (servesAll || face.section.last(serve))) continue;
      yield {
        about: face,
        ...(refusal && { at: refusal }),
        message: `interface ${face.name} takes no DHCP requests, but profile ${profile.name} backs up the DHCP server there`,
        related: [{ at: spot(line, 'interface'), message: `profile ${profile.name} names the interface` }],
        fixes: [typeIn(face, 'dhcp server enable')],
      };
    }
  },
});

/** The interfaces where clients of backed-up servers are. */
function inboundOf(device: Device): Map<Interface, Inbound> {
  const found = new Map<Interface, Inbound>();
  for (const profile of device.profiles.filter((each) => serves(each, 'dhcp-server'))) {
    for (const { interface: name, line } of profile.groups) {
      const face = device.interface(name);
      if (face && !found.has(face)) found.set(face, { profile, line });
    }
  }
  return found;
}
