// As much of the routing as tells whether an address is reachable, and which device's pool routes are preferred.

import type { Statement } from '../../grammar/statement.ts';
import { bgp } from '../../grammar/views/bgp.ts';
import { bgpImport } from '../../grammar/views/bgp-routes.ts';
import { isis, isisImport } from '../../grammar/views/isis.ts';
import { area, ospf, ospfImport, ospfNetwork } from '../../grammar/views/ospf.ts';
import { autoAdvertising } from '../../grammar/views/remote-backup.ts';
import type { Device } from './device.ts';

export interface UserRoutes {
  /** The line that brings the routes of users into a protocol. */
  readonly line: Statement;
  readonly policy: string | undefined;
}

export interface Routing {
  /** The line that has the device advertise pool routes by the state of its users. */
  readonly autoAdvertising: Statement | undefined;
  readonly networks: readonly Statement<{ address: string; wildcard: string }>[];
  readonly userRoutes: readonly UserRoutes[];
}

export function routingOf(device: Device): Routing {
  const { system } = device;
  const ospfs = system.below(ospf);
  const bgps = system.below(bgp).flatMap((section) => [section, ...section.views]);
  const imports = [
    ...ospfs.flatMap((section) => section.all(ospfImport)),
    ...system.below(isis).flatMap((section) => section.all(isisImport)),
    ...bgps.flatMap((section) => section.all(bgpImport)),
  ];
  return {
    autoAdvertising: system.last(autoAdvertising),
    networks: ospfs.flatMap((section) => section.below(area)).flatMap((section) => section.all(ospfNetwork)),
    userRoutes: imports
      .filter(({ fields }) => 'unr' in fields)
      .map((line) => ({ line, policy: 'policy' in line.fields ? line.fields.policy : undefined })),
  };
}
