// By which line a routing protocol advertises the subnet of an interface.

import type { Statement } from '../../grammar/statement.ts';
import { bgpImport } from '../../grammar/views/bgp-routes.ts';
import { isisProcess, isisEnable, isisImport } from '../../grammar/views/isis.ts';
import { ospfProcess, ospfEnable, ospfImport } from '../../grammar/views/ospf.ts';
import { numberOf } from './address.ts';
import type { Device } from './device.ts';
import type { Interface } from './interface.ts';
import { bgpViewsIn } from './protocols.ts';
import { remember } from './remember.ts';

export function advertisedBy({ device, addresses, section }: Interface): Statement | undefined {
  const own = addresses.find(({ family, secondary }) => family === 4 && !secondary);
  return (own && networkWith(device, own.address)) ?? section.last(ospfEnable) ?? section.last(isisEnable);
}

/** Protocols that take in all connected subnets, whatever else they are told. */
export function importsConnected({ system }: Device): boolean {
  return [
    ...system.below(ospfProcess).flatMap((section) => section.all(ospfImport)),
    ...system.below(isisProcess).flatMap((section) => section.all(isisImport)),
    ...bgpViewsIn(system).flatMap((section) => section.all(bgpImport)),
  ].some(({ fields }) => 'direct' in fields);
}

/** The first line of a protocol whose network has the address: looked up, for a device may have thousands of both. */
export function networkWith(device: Device, address: string): Statement | undefined {
  const number = numberOf(address);
  let first: Network | undefined;
  for (const [kept, networks] of networksOf(device)) {
    const found = networks.get(number & kept);
    if (found && (!first || found.index < first.index)) first = found;
  }
  return first?.line;
}

interface Network {
  readonly line: Statement;
  readonly index: number;
}

/** By the bits that their wildcards keep, of which there are few, and by these bits of their addresses. */
const networksOf = remember(({ routing }: Device): ReadonlyMap<number, ReadonlyMap<number, Network>> => {
  const networks = new Map<number, Map<number, Network>>();
  for (const [index, line] of routing.networks.entries()) {
    const { address, wildcard } = line.fields;
    const kept = ~numberOf(wildcard);
    const alike = networks.get(kept) ?? new Map<number, Network>();
    networks.set(kept, alike);
    const bits = numberOf(address) & kept;
    if (!alike.has(bits)) alike.set(bits, { line, index });
  }
  return networks;
});
