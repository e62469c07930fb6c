// A VLAN interface is up only while its VLAN exists and a port that carries it is up.

import { deviceRule } from '../src/lint/rule.ts';
import { type } from '../src/lint/typing.ts';
import { vlansOf } from '../src/model/vlans.ts';

const VLANIF = /^Vlanif(\d+)$/i;

export default deviceRule({
  id: 'vlanif-has-vlan',
  severity: 'warning',
  summary: 'The VLAN of a VLAN interface that has a VRRP group is defined, and a port carries it.',
  source: 'Inferred from the example for DHCP server dual-device hot backup, which defines the VLAN and lets it pass',
  *check(device, other) {
    const faces = new Set(device.groups.map((group) => group.interface).filter(({ name }) => VLANIF.test(name)));
    if (faces.size === 0) return;
    const { defined, carried, port } = vlansOf(device);
    for (const face of faces) {
      const vlan = Number(VLANIF.exec(face.name)?.[1]);
      // VLAN 1 is on each port from the start.
      const carrier = carried.get(vlan) ?? (vlan === 1 ? port : undefined);
      // Excerpts show ports, but no VLANs; VLAN 1 exists always.
      const isExcerpt = defined.size === 1 && !(other && vlansOf(other).defined.has(vlan));
      if (!port) yield { skip: 'no switched port is shown that could carry the VLAN of a VLAN interface' };
      else if (!defined.has(vlan) && !(carrier && isExcerpt)) {
        yield {
          about: face,
          message: `interface ${face.name} needs VLAN ${vlan}, which is not defined`,
          ...(carrier && { related: [{ at: carrier, message: `the port carries VLAN ${vlan}` }] }),
          fixes: [type(face, `vlan ${vlan}`)],
        };
      } else if (!carrier) {
        yield { about: face, message: `interface ${face.name} needs VLAN ${vlan}, which no port carries` };
      }
    }
  },
});
