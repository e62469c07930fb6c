// Whether others learn of a loopback, as far as the lines about routing tell.

import { bgpImport, bgpNetwork } from '../../grammar/views/bgp-routes.ts';
import { isisProcess, isisEnable, isisImport } from '../../grammar/views/isis.ts';
import { ospfProcess, ospfEnable, ospfImport } from '../../grammar/views/ospf.ts';
import { networkWith } from './advertised.ts';
import type { Device } from './device.ts';
import type { Interface } from './interface.ts';
import { bgpViewsIn, vpnOf } from './protocols.ts';
import { remember } from './remember.ts';
import type { Section } from './section.ts';

/** The processes that would have to advertise the address and do not; none when one does, or when there are none. */
export function silentProcesses(device: Device, owner: Interface, address: string): readonly Section[] {
  const { processes, takesAll, networks } = routesOf(device);
  const isAdvertised =
    takesAll ||
    networks.has(address) ||
    owner.section.all(ospfEnable).length > 0 ||
    owner.section.all(isisEnable).length > 0 ||
    networkWith(device, address) !== undefined;
  return isAdvertised ? [] : processes;
}

interface Routes {
  /** Of the protocols within. */
  readonly processes: readonly Section[];
  /** A protocol takes in all connected subnets. */
  readonly takesAll: boolean;
  /** What BGP is told to advertise. */
  readonly networks: ReadonlySet<string | undefined>;
}

/** What the protocols say of the device itself: each of its loopbacks is looked for in it. */
const routesOf = remember(({ system }: Device): Routes => {
  const ospf = system.below(ospfProcess).filter(isPublic);
  const isis = system.below(isisProcess).filter(isPublic);
  const bgps = bgpViewsIn(system).filter(isPublic);
  const imports = [
    ...ospf.flatMap((each) => each.all(ospfImport)),
    ...isis.flatMap((each) => each.all(isisImport)),
    ...bgps.flatMap((each) => each.all(bgpImport)),
  ];
  return {
    processes: system.below(ospfProcess, isisProcess).filter(isPublic),
    takesAll: imports.some(({ fields }) => 'direct' in fields),
    networks: new Set(bgps.flatMap((each) => each.all(bgpNetwork)).map(({ fields }) => fields.address)),
  };
});

/** What a VPN instance has of a protocol does not reach the loopbacks of the device itself. */
function isPublic(view: Section): boolean {
  return vpnOf(view) === '';
}
