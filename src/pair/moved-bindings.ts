// Profiles that one device binds to the interface of their VRRP group, and the other to another interface.

import type { Profile } from '../model/backup-profile.ts';
import type { Device } from '../model/device.ts';
import { homeBinding } from '../model/home-binding.ts';
import { profileThere } from './service-types.ts';

type Binding = Profile['bindings'][number];

interface Moved {
  readonly here: Binding;
  readonly there: Binding;
}

/** Users who are behind the interface of the group on one device are so on the other: elsewhere the binding is a slip. */
export function movedFrom(profile: Profile, other: Device | undefined): Moved | undefined {
  const twin = profileThere(profile, other);
  const [here] = profile.bindings;
  const there = twin && homeBinding(twin);
  if (!here || !there || homeBinding(profile) || profile.groups.every(({ group }) => !group)) return undefined;
  return { here, there };
}
