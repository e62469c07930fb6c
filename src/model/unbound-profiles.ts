// Profiles that take effect only where an interface is bound to them, and that none is bound to.

import type { Statement } from '../../grammar/statement.ts';
import type { Profile } from './backup-profile.ts';
import type { Device } from './device.ts';
import type { Interface } from './interface.ts';

export interface Unbound {
  readonly profile: Profile;
  /** The line that asks for the binding. */
  readonly type: Statement<{ service: string }>;
  /** The name of the interface whose state decides: the binding belongs there. */
  readonly home: string | undefined;
  readonly interface: Interface | undefined;
}

export function unboundProfiles(device: Device, service: string): Unbound[] {
  const names = new Set(device.profiles.map(({ name }) => name));
  return device.profiles.flatMap((profile) => {
    const type = profile.serviceTypes.find((line) => line.fields.service === service);
    if (!type || profile.bindings.length > 0) return [];
    const { groups, eTrunk } = profile;
    const home = groups[0]?.interface ?? (eTrunk && `Eth-Trunk${eTrunk.fields.ethTrunk}`);
    const found = home === undefined ? undefined : device.interface(home);
    // A binding that names no profile is meant for this one: that it dangles is another matter.
    const isMisspelt = found?.profiles.some((line) => !names.has(line.fields.profile)) ?? false;
    return isMisspelt ? [] : [{ profile, type, home, interface: found }];
  });
}
