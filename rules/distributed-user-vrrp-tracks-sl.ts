// Where the users log in to the device that translates them, their VRRP group depends on the translation as well.

import { deviceRule } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import type { Profile } from '../src/model/backup-profile.ts';
import { locationsOfInstance } from '../src/model/cgn-places.ts';
import { domainsOf, instancesByDomain } from '../src/model/cgn-users.ts';
import type { Instance } from '../src/model/cgn.ts';
import { spot } from '../src/model/place.ts';
import type { Group } from '../src/model/vrrp.ts';

export default deviceRule({
  id: 'distributed-user-vrrp-tracks-sl',
  severity: 'warning',
  summary: 'The VRRP group of users whose addresses the device itself translates tracks the service-location of that.',
  source: 'Inter-chassis hot backup of distributed DS-Lite and NAT: VRRP group on the user side',
  *check(device) {
    const instances = instancesByDomain(device);
    const told = new Set<Group>();
    if (instances.size === 0) return;
    for (const profile of device.profiles) {
      const [user] = usersOf(profile, instances);
      for (const { group, line } of user ? profile.groups : []) {
        if (!user || !group || group.follows || group.family === 'vrrp6' || told.has(group)) continue;
        // One of several is enough to know that it was thought of.
        if (group.tracks.some(({ kind }) => kind === 'service-location')) continue;
        told.add(group);
        const { instance, location } = user;
        yield {
          about: group,
          at: group.interface.at,
          message: `VRRP group ${group.vrid} does not track service-location ${location.number}, where ${instance.kind} instance ${instance.name} translates its users`,
          related: [
            { at: spot(line, 'vrid'), message: `profile ${profile.name} follows the group` },
            { at: location.at, message: 'the service-location' },
          ],
          expected: location.number,
          fixes: [typeIn(group, `vrrp vrid ${group.vrid} track service-location ${location.number}`)],
        };
      }
    }
  },
});

/** What translates the users of the profile, where it is backed up between devices. */
function usersOf(profile: Profile, instances: ReadonlyMap<string, readonly Instance[]>) {
  const domains = new Set(profile.bindings.flatMap((binding) => domainsOf(binding.interface)));
  const own = [...domains].flatMap((domain) => instances.get(domain) ?? []);
  return own.flatMap((instance) =>
    locationsOfInstance(instance).flatMap((location) => (location.channel ? [{ instance, location }] : [])),
  );
}
