// By which line a routing protocol advertises the subnet of an interface.

import type { Statement } from '../../grammar/statement.ts';
import { bgpProcess } from '../../grammar/views/bgp.ts';
import { bgpImport } from '../../grammar/views/bgp-routes.ts';
import { isisProcess, isisEnable, isisImport } from '../../grammar/views/isis.ts';
import { ospfProcess, ospfEnable, ospfImport } from '../../grammar/views/ospf.ts';
import { numberOf } from './address.ts';
import type { Device } from './device.ts';
import type { Interface } from './interface.ts';

export function advertisedBy({ device, addresses, section }: Interface): Statement | undefined {
  const own = addresses.find(({ family, secondary }) => family === 4 && !secondary);
  return (
    (own && device.routing.networks.find(({ fields }) => covers(fields, own.address))) ??
    section.last(ospfEnable) ??
    section.last(isisEnable)
  );
}

/** Protocols that take in all connected subnets, whatever else they are told. */
export function importsConnected({ system }: Device): boolean {
  const bgps = system.below(bgpProcess).flatMap((section) => [section, ...section.views]);
  return [
    ...system.below(ospfProcess).flatMap((section) => section.all(ospfImport)),
    ...system.below(isisProcess).flatMap((section) => section.all(isisImport)),
    ...bgps.flatMap((section) => section.all(bgpImport)),
  ].some(({ fields }) => 'direct' in fields);
}

function covers(network: { address: string; wildcard: string }, address: string): boolean {
  const [own, other, ignored] = [address, network.address, network.wildcard].map(numberOf);
  return (((own ?? 0) ^ (other ?? 0)) & ~(ignored ?? 0)) === 0;
}
