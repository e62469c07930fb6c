// As much of the routing as tells whether an address is reachable, and which device's pool routes are preferred.

import type { Statement } from '../../grammar/statement.ts';
import { bgpDefault, bgpImport, peerFilter, peerPolicy } from '../../grammar/views/bgp-routes.ts';
import { isisProcess, isisImport } from '../../grammar/views/isis.ts';
import { area, ospfProcess, ospfDefault, ospfImport, ospfNetwork } from '../../grammar/views/ospf.ts';
import { autoAdvertising } from '../../grammar/views/remote-backup.ts';
import type { Device } from './device.ts';
import { bgpViewsIn } from './protocols.ts';
import type { Section } from './section.ts';

interface UserRoutes {
  /** The line that brings the routes of users into a protocol. */
  readonly line: Statement<Costing>;
  /** Whether the protocol, or a policy that it names, gives the routes a cost of their own. */
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
  const imports = [
    ...ospfs.flatMap((section) => {
      const defaults = section.all(ospfDefault);
      const inherits = defaults.some(({ fields }) => 'inheritMetric' in fields);
      const isSet = defaults.some(({ fields }) => fields.cost !== undefined);
      return section
        .all(ospfImport)
        .map((line) => ({ line, isSet, keepsCost: inherits || 'inheritCost' in line.fields }));
    }),
    ...system.below(isisProcess).flatMap((section) => {
      return section.all(isisImport).map((line) => ({ line, isSet: false, keepsCost: 'inheritCost' in line.fields }));
    }),
    ...bgpViewsIn(system).flatMap((section) => {
      const isSet = setsPreference(section);
      return section.all(bgpImport).map((line) => ({ line, isSet, keepsCost: true }));
    }),
  ];
  return {
    autoAdvertising: system.last(autoAdvertising),
    networks: ospfs.flatMap((section) => section.below(area)).flatMap((section) => section.all(ospfNetwork)),
    userRoutes: imports
      .filter(({ line }) => 'unr' in line.fields)
      .map(({ line, isSet, keepsCost }) => ({ line, setsCost: isSet || setsCost(line.fields), keepsCost })),
  };
}

type Costing = { policy?: string; filter?: string; cost?: number; med?: number };

function setsCost({ policy, filter, cost, med }: Costing): boolean {
  return (policy ?? filter ?? cost ?? med) !== undefined;
}

/** What BGP tells its peers may be changed on the way out, and its routes have a preference of their own. */
function setsPreference(section: Section): boolean {
  const policies = [...section.all(peerPolicy), ...section.all(peerFilter)];
  return section.all(bgpDefault).length > 0 || policies.some(({ fields }) => fields.direction === 'export');
}
