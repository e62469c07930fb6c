// Redirections of backup services: where they lead, and over which link.

import { protectRedirect } from '../../grammar/views/remote-backup.ts';
import type { Statement } from '../../grammar/statement.ts';
import { isInSubnet, networkOf } from '../model/address.ts';
import type { Service } from '../model/backup-service.ts';
import type { Device, Owner } from '../model/device.ts';
import { groupBy } from '../model/group-by.ts';
import type { Interface, InterfaceAddress } from '../model/interface.ts';
import { remember } from '../model/remember.ts';
import type { Pair } from './pair.ts';
import { partners } from './partners.ts';

export interface Redirection {
  readonly service: Service;
  readonly counterpart: Service;
  readonly other: Device;
  readonly line: Statement<{ nextHop: string; interface: string }>;
  /** The outbound interface, and its subnets. */
  readonly out: Interface | undefined;
  readonly subnets: readonly InterfaceAddress[];
  /** Who has the next hop, in the network of the outbound interface: an interface of this device, of the other one. */
  readonly own: Owner | undefined;
  readonly owner: Owner | undefined;
  /** The interface of the other device that has the next hop, on one link with the outbound one; in any VPN instance. */
  readonly farEnd: Interface | undefined;
}

export function redirectionsOf(pair: Pair): Redirection[] {
  return partners(pair).flatMap(({ here, there }) =>
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
        const other = there.device;
        const owners = other.ownersOf(line.fields.nextHop);
        const owner = owners.find(isNear);
        const subnets = out ? ipv4Of(out) : [];
        const onLink = owners.find(({ address }) => subnets.some((each) => isInSubnet(each.address, address)));
        return {
          service: here,
          counterpart: there,
          other,
          line,
          out,
          subnets,
          own,
          owner,
          farEnd: (owner ?? onLink)?.interface,
        };
      }),
  );
}

function ipv4Of({ addresses }: Interface): InterfaceAddress[] {
  return addresses.filter(({ family }) => family === 4);
}

/** The address that the other device has on the link of the outbound interface. */
export function endOfLink({ out, subnets, other }: Redirection): Owner | undefined {
  for (const subnet of subnets) {
    const ends = inSubnets(other, subnet.length).get(networkIn(out?.vpn, subnet.address, subnet.length));
    const end = ends?.find(({ address }) => address.address !== subnet.address);
    if (end) return end;
  }
  return undefined;
}

/** Whether the redirection back leads to an address that can be seen, over a link that can be seen: nothing is left out. */
export function showsWayBack({ service, counterpart, other }: Redirection): boolean {
  return counterpart.section.all(protectRedirect).some(({ fields }) => {
    const out = other.interface(fields.interface);
    return out !== undefined && ipv4Of(out).length > 0 && service.device.ownersOf(fields.nextHop).length > 0;
  });
}

/** The addresses of a device by their networks of one length, whatever the lengths of their own. */
function inSubnets(device: Device, length: number): ReadonlyMap<string, readonly Owner[]> {
  const known = networksOf(device);
  const found =
    known.get(length) ??
    groupBy(ownersIn(device), ({ interface: { vpn }, address }) => networkIn(vpn, address.address, length));
  known.set(length, found);
  return found;
}

/** Filled as lengths are asked for: redirections of a device are many, and the lengths of their subnets few. */
const networksOf = remember(() => new Map<number, ReadonlyMap<string, readonly Owner[]>>());

function ownersIn({ interfaces }: Device): Owner[] {
  return interfaces.flatMap((each) => ipv4Of(each).map((address) => ({ interface: each, address })));
}

function networkIn(vpn: string | undefined, address: string, length: number): string {
  return `${vpn ?? ''} ${networkOf(address, length)}`;
}

/** The interface of this device whose subnet has the next hop. */
export function interfaceNear({ service, line }: Redirection): Interface | undefined {
  const { nextHop } = line.fields;
  for (const [length, networks] of ownNetworks(service.device)) {
    const near = networks.get(networkIn(undefined, nextHop, length));
    if (near) return near;
  }
  return undefined;
}

/** The interfaces by the subnets that they have, the narrowest first. */
const ownNetworks = remember((device: Device): ReadonlyMap<number, ReadonlyMap<string, Interface>> => {
  const owners = ownersIn(device).filter(({ interface: { vpn } }) => vpn === undefined);
  const byLength = [...groupBy(owners, ({ address }) => address.length)].sort(([one], [other]) => other - one);
  return new Map(
    byLength.map(([length, own]) => {
      const named = own.map((each) => [networkIn(undefined, each.address.address, length), each.interface] as const);
      // Of two in one subnet the first.
      return [length, new Map(named.reverse())];
    }),
  );
});

/** Unnumbered, or by negotiation. */
export function isAddressedOtherwise({ section }: Interface): boolean {
  return section.lines.some(({ command }) => command.usage.startsWith('ip address '));
}
