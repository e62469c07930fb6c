// A profile that takes effect only on the interfaces bound to it, and has none.

import { spot } from '../model/place.ts';
import type { Unbound } from '../model/unbound-profiles.ts';
import type { Problem, Skip } from './rule.ts';
import { typeIn } from './typing.ts';

/** `entries`: what the profile is to back up. */
export function lacksInterface({ profile, type, home, interface: face }: Unbound, entries: string): Problem | Skip {
  // Without the interface in sight nobody knows what is bound to it.
  if (home !== undefined && !face) return { skip: `interface ${home} of profile ${profile.name} is not shown` };
  return {
    about: profile,
    at: face?.at ?? spot(type, 'service'),
    message: `profile ${profile.name} backs up ${entries}, but no interface is bound to it`,
    ...(face && {
      related: [{ at: type, message: `profile ${profile.name} takes effect on bound interfaces only` }],
      fixes: [typeIn(face, `remote-backup-profile ${profile.name}`)],
    }),
  };
}
