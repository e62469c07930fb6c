// By which lines routing protocols take in the routes of users, and where a protocol could but does not.

import type { Command } from '../../grammar/fields.ts';
import type { Statement } from '../../grammar/statement.ts';
import { bgpFamily, bgpFamily6, bgpProcess, bgpVpnFamily, bgpVpnFamily6 } from '../../grammar/views/bgp.ts';
import { bgpImport, bgpNetwork } from '../../grammar/views/bgp-routes.ts';
import { isisImport, isisImport6, isisProcess } from '../../grammar/views/isis.ts';
import { ospfImport, ospfProcess } from '../../grammar/views/ospf.ts';
import { ospfv3Import, ospfv3Process } from '../../grammar/views/ospfv3.ts';
import { ripImport, ripngImport, ripngProcess, ripProcess } from '../../grammar/views/rip.ts';
import { staticRoute } from '../../grammar/views/routes.ts';
import { isInSubnet } from './address.ts';
import type { Device } from './device.ts';
import { bgpViewsIn, vpnOf } from './protocols.ts';
import { remember } from './remember.ts';
import type { Section } from './section.ts';

/** What a routing protocol can take in, by the family: IS-IS says both in one view. */
interface Speaker {
  readonly protocol: string;
  readonly view: Section;
  readonly family: 4 | 6;
  readonly command: Command<Imported>;
}

interface Imported {
  readonly unr?: true;
  readonly static?: true;
  readonly policy?: string;
}

interface Import extends Speaker {
  readonly line: Statement<Imported>;
  /** Empty for the device itself. */
  readonly vpn: string;
}

export const importsOfUsers = remember((device: Device): readonly Import[] =>
  importsOf(device).filter(({ line }) => line.fields.unr),
);

const importsOf = remember((device: Device): readonly Import[] =>
  speakersOf(device).flatMap((speaker) =>
    speaker.view.all(speaker.command).map((line) => ({ ...speaker, line, vpn: vpnOf(speaker.view) })),
  ),
);

/** The view of the device that could hold a line like that of another device. */
export function viewFor({ protocol, vpn, family }: Import, device: Device): Section | undefined {
  return speakersOf(device).find(
    (each) => each.protocol === protocol && each.family === family && vpnOf(each.view) === vpn,
  )?.view;
}

const speakersOf = remember(({ system }: Device): readonly Speaker[] => {
  const bgps = system.below(bgpProcess);
  const families = bgps.flatMap((view) => view.below(bgpFamily, bgpVpnFamily));
  const families6 = bgps.flatMap((view) => view.below(bgpFamily6, bgpVpnFamily6));
  return [
    ...speaking('ospf', system.below(ospfProcess), 4, ospfImport),
    ...speaking('ospfv3', system.below(ospfv3Process), 6, ospfv3Import),
    ...speaking('isis', system.below(isisProcess), 4, isisImport),
    ...speaking('isis', system.below(isisProcess), 6, isisImport6),
    ...speaking('rip', system.below(ripProcess), 4, ripImport),
    ...speaking('ripng', system.below(ripngProcess), 6, ripngImport),
    ...speaking('bgp', [...families.filter(isOfDevice), ...bgps], 4, bgpImport),
    ...speaking('bgp', families6.filter(isOfDevice), 6, bgpImport),
  ];
});

function speaking(protocol: string, views: readonly Section[], family: 4 | 6, command: Command<Imported>): Speaker[] {
  return views.map((view) => ({ protocol, view, family, command }));
}

/** About routes of the device itself or of a VPN instance: `vpnv4` and its kind are about those of others. */
function isOfDevice(view: Section): boolean {
  const openings = [...view.headers(bgpFamily), ...view.headers(bgpFamily6)];
  return openings.every(({ fields }) => 'unicast' in fields && !('vpnv4' in fields || 'vpnv6' in fields));
}

/** Whether a static route, or a network that BGP is told to advertise, leads to the segment of a pool. */
export const namesSegments = remember(({ system, pools }: Device): boolean => {
  const statics = system.all(staticRoute).map(({ fields }) => ({ address: fields.destination, length: fields.mask }));
  const networks = bgpViewsIn(system)
    .flatMap((view) => view.all(bgpNetwork))
    .flatMap(({ fields: { address, mask } }) => (address && mask ? [{ address, length: mask }] : []));
  const routes = [...statics, ...networks].filter(({ length }) => length > 0);
  return pools.some(({ gateway }) => gateway && routes.some((route) => isInSubnet(gateway.address, route)));
});

/** The same of IPv6, wherever the routes lead: prefixes of users come from elsewhere as well as from pools. */
export function namesPrefixes(device: Device): boolean {
  return (
    importsOf(device).some(({ family, line }) => family === 6 && line.fields.static) ||
    bgpViewsIn(device.system).some((view) => view.all(bgpNetwork).some(({ fields }) => fields.prefix))
  );
}
