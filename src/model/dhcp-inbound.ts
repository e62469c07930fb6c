// The interfaces on which a device hears the DHCP clients that it backs up.

import { isInSubnet } from './address.ts';
import { serves, type Profile, type ProfileGroup } from './backup-profile.ts';
import { boundTo } from './bound-groups.ts';
import type { Device } from './device.ts';
import type { Interface } from './interface.ts';
import type { Pool } from './pool.ts';
import { groupsNear } from './pool-groups.ts';
import { coveredPools } from './server-pools.ts';

interface Inbound {
  readonly interface: Interface;
  readonly profile: Profile;
  /** The line by which the profile follows the group of the interface, or the one that this is bound to. */
  readonly line: ProfileGroup['line'];
}

/** Each interface once. */
export function inboundOf(device: Device): Inbound[] {
  const found = new Map<Interface, Inbound>();
  for (const profile of device.profiles.filter((each) => serves(each, 'dhcp-server'))) {
    for (const group of profile.groups) {
      for (const face of facesOf(group, profile)) {
        if (!found.has(face)) found.set(face, { interface: face, profile, line: group.line });
      }
    }
  }
  return [...found.values()];
}

/** That of the group itself; where other groups take its state, those of them that a pool is for: by subnet and VPN. */
function facesOf({ group, interface: name }: ProfileGroup, profile: Profile): Interface[] {
  const own = profile.device.interface(name);
  const bound = group ? boundTo(group).map((each) => each.interface) : [];
  if (bound.length === 0) return own ? [own] : [];
  const served = servedBy(profile);
  return [...(own ? [own] : []), ...bound].filter((face) => served.has(face));
}

/** The interfaces that a pool of the profile is for. */
function servedBy(profile: Profile): Set<Interface> {
  const pools = coveredPools(profile.device).filter((each) => each.profile === profile);
  return new Set(
    pools.flatMap((covered) =>
      groupsNear(covered)
        .map((group) => group.interface)
        .filter((face) => isFor(covered.pool, face)),
    ),
  );
}

function isFor({ gateway, vpn }: Pool, face: Interface): boolean {
  if (!gateway || vpn?.fields.vpnInstance !== face.vpn) return false;
  return face.addresses.some((each) => each.family === 4 && isInSubnet(gateway.address, each));
}
