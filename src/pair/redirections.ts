// Redirections of backup services: where they lead, and over which link.

import { protectRedirect } from '../../grammar/views/remote-backup.ts';
import type { Statement } from '../../grammar/statement.ts';
import { isInSubnet } from '../model/address.ts';
import type { Service } from '../model/backup-service.ts';
import type { Device, Owner } from '../model/device.ts';
import type { Interface, InterfaceAddress } from '../model/interface.ts';
import type { Pair } from './pair.ts';
import { partners } from './partners.ts';

export interface Redirection {
  readonly service: Service;
  readonly other: Device;
  readonly line: Statement<{ nextHop: string; interface: string }>;
  /** The outbound interface, and its subnets. */
  readonly out: Interface | undefined;
  readonly subnets: readonly InterfaceAddress[];
  /** Who has the next hop, in the network of the outbound interface: an interface of this device, of the other one. */
  readonly own: Owner | undefined;
  readonly owner: Owner | undefined;
}

export function redirectionsOf(pair: Pair): Redirection[] {
  return partners(pair).flatMap(({ here, there: { device: other } }) =>
    here.section
      .all(protectRedirect)
      .filter(({ problems }) => problems.length === 0)
      .map((line): Redirection => {
        const out = here.device.interface(line.fields.interface);
        const isNear = ({ interface: each }: Owner) => each.vpn === out?.vpn;
        // What is shut down takes no packets.
        const own = here.device
          .ownersOf(line.fields.nextHop)
          .find((each) => isNear(each) && !each.interface.isShutdown);
        const owner = other.ownersOf(line.fields.nextHop).find(isNear);
        return { service: here, other, line, out, subnets: out ? ipv4Of(out) : [], own, owner };
      }),
  );
}

function ipv4Of({ addresses }: Interface): InterfaceAddress[] {
  return addresses.filter(({ family }) => family === 4);
}

/** The address that the other device has on the link of the outbound interface. */
export function endOfLink({ out, subnets, other }: Redirection): Owner | undefined {
  for (const each of other.interfaces.filter(({ vpn }) => vpn === out?.vpn))
    for (const address of ipv4Of(each))
      if (subnets.some((subnet) => subnet.address !== address.address && isInSubnet(address.address, subnet)))
        return { interface: each, address };
  return undefined;
}

/** The interface of this device whose subnet has the next hop. */
export function interfaceNear({ service, line }: Redirection): Interface | undefined {
  const near = (subnet: InterfaceAddress) => isInSubnet(line.fields.nextHop, subnet);
  return service.device.interfaces.find((each) => each.vpn === undefined && ipv4Of(each).some(near));
}

/** Unnumbered, or by negotiation. */
export function isAddressedOtherwise({ section }: Interface): boolean {
  return section.lines.some(({ command }) => command.usage.startsWith('ip address '));
}
