// Whether others learn of a loopback, as far as the lines about routing tell.

import { bgpProcess } from '../../grammar/views/bgp.ts';
import { bgpImport, bgpNetwork } from '../../grammar/views/bgp-routes.ts';
import { isisProcess, isisEnable, isisImport } from '../../grammar/views/isis.ts';
import { ospfProcess, ospfEnable, ospfImport } from '../../grammar/views/ospf.ts';
import { networkWith } from './advertised.ts';
import type { Device } from './device.ts';
import type { Interface } from './interface.ts';
import type { Section } from './section.ts';

/** The processes that would have to advertise the address and do not; none when one does, or when there are none. */
export function silentProcesses(device: Device, owner: Interface, address: string): Section[] {
  const processes = device.system.below(ospfProcess, isisProcess).filter(isPublic);
  return processes.length > 0 && !isAdvertised(device, owner, address) ? processes : [];
}

function isAdvertised(device: Device, { section }: Interface, address: string): boolean {
  const bgps = device.system.below(bgpProcess).flatMap((each) => [each, ...each.views.filter(isPublic)]);
  const imports = [
    ...device.system
      .below(ospfProcess)
      .filter(isPublic)
      .flatMap((each) => each.all(ospfImport)),
    ...device.system
      .below(isisProcess)
      .filter(isPublic)
      .flatMap((each) => each.all(isisImport)),
    ...bgps.flatMap((each) => each.all(bgpImport)),
  ];
  return (
    section.all(ospfEnable).length > 0 ||
    section.all(isisEnable).length > 0 ||
    networkWith(device, address) !== undefined ||
    bgps.some((each) => each.all(bgpNetwork).some(({ fields }) => fields.address === address)) ||
    imports.some(({ fields }) => 'direct' in fields)
  );
}

/** What a VPN instance has of a protocol does not reach the loopbacks of the device itself. */
function isPublic({ openings }: Section): boolean {
  return !openings.some(({ words }) => words.some(({ text }) => /^vpn-instance$/i.test(text)));
}
