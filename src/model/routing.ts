// As much of the routing as tells whether an address is reachable, and which device's pool routes are preferred.

import type { Statement } from '../../grammar/statement.ts';
import { bgpProcess } from '../../grammar/views/bgp.ts';
import { bgpImport } from '../../grammar/views/bgp-routes.ts';
import { isisProcess, isisImport } from '../../grammar/views/isis.ts';
import { area, ospfProcess, ospfDefault, ospfImport, ospfNetwork } from '../../grammar/views/ospf.ts';
import { autoAdvertising } from '../../grammar/views/remote-backup.ts';
import type { Device } from './device.ts';

interface UserRoutes {
  /** The line that brings the routes of users into a protocol. */
  readonly line: Statement;
  /** Whether the line, or a policy that it names, gives the routes a cost of their own. */
  readonly setsCost: boolean;
  /** Whether the protocol takes over what the routes cost. */
  readonly keepsCost: boolean;
}

export interface Routing {
  /** The line that has the device advertise pool routes by the state of its users. */
  readonly autoAdvertising: Statement | undefined;
  readonly networks: readonly Statement<{ address: string; wildcard: string }>[];
  readonly userRoutes: readonly UserRoutes[];
}

export function routingOf(device: Device): Routing {
  const { system } = device;
  const ospfs = system.below(ospfProcess);
  const bgps = system.below(bgpProcess).flatMap((section) => [section, ...section.views]);
  const imports = [
    ...ospfs.flatMap((section) => {
      const inherits = section.all(ospfDefault).some(({ fields }) => 'inheritMetric' in fields);
      return section.all(ospfImport).map((line) => ({ line, keepsCost: inherits || 'inheritCost' in line.fields }));
    }),
    ...system.below(isisProcess).flatMap((section) => {
      return section.all(isisImport).map((line) => ({ line, keepsCost: 'inheritCost' in line.fields }));
    }),
    ...bgps.flatMap((section) => section.all(bgpImport).map((line) => ({ line, keepsCost: true }))),
  ];
  return {
    autoAdvertising: system.last(autoAdvertising),
    networks: ospfs.flatMap((section) => section.below(area)).flatMap((section) => section.all(ospfNetwork)),
    userRoutes: imports
      .filter(({ line }) => 'unr' in line.fields)
      .map(({ line, keepsCost }) => ({ line, setsCost: setsCost(line.fields), keepsCost })),
  };
}

type Costing = { policy?: string; filter?: string; cost?: number; med?: number };

function setsCost({ policy, filter, cost, med }: Costing): boolean {
  return (policy ?? filter ?? cost ?? med) !== undefined;
}
