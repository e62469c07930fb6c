// The views of routing protocols: those of BGP, and which VPN instance a view serves.

import { bgpProcess } from '../../grammar/views/bgp.ts';
import type { Section } from './section.ts';

/** Each process, which is about IPv4 as well, and its address families. */
export function bgpViewsIn(system: Section): readonly Section[] {
  return system.below(bgpProcess).flatMap((view) => [view, ...view.views]);
}

/** Empty for the device itself. */
export function vpnOf({ openings }: Section): string {
  for (const { fields } of openings) if (isInVpn(fields)) return fields.vpn;
  return '';
}

/** The commands that open such views call the VPN instance alike. */
function isInVpn(fields: unknown): fields is { vpn: string } {
  return typeof fields === 'object' && fields !== null && 'vpn' in fields && typeof fields.vpn === 'string';
}
