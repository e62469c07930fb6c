// A DHCP server hears its clients only on interfaces that are told to listen.

import { serve, serveAllInterfaces, serveNot } from '../grammar/views/dhcp.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { inboundOf } from '../src/model/dhcp-inbound.ts';
import { spot } from '../src/model/place.ts';

export default deviceRule({
  id: 'dhcp-server-enabled',
  severity: 'error',
  summary: 'The interface of a VRRP group that decides for a DHCP server serves DHCP requests.',
  source: 'Configuring DHCP Server Dual-Device Hot Backup: step that enables the DHCP server on the interface',
  *check(device) {
    const servesAll = device.system.last(serveAllInterfaces) !== undefined;
    for (const { interface: face, profile, line } of inboundOf(device)) {
      const refusal = face.section.last(serveNot);
      if (!refusal && (servesAll || face.section.last(serve))) continue;
      const isNamed = line.fields.interface === face.name;
      yield {
        about: face,
        ...(refusal && { at: refusal }),
        message: `interface ${face.name} takes no DHCP requests, but profile ${profile.name} backs up the DHCP server there`,
        related: [
          {
            at: spot(line, 'interface'),
            message: `profile ${profile.name} names ${isNamed ? 'the interface' : 'the management group of its VRRP group'}`,
          },
        ],
        fixes: [typeIn(face, 'dhcp server enable')],
      };
    }
  },
});
