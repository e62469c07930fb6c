// Two devices that back each other up, their objects matched.

import type { Profile } from '../model/backup-profile.ts';
import type { Service } from '../model/backup-service.ts';
import type { Instance, InstanceGroup, Location } from '../model/cgn.ts';
import { serviceOf } from '../model/backup-uses.ts';
import type { Device } from '../model/device.ts';
import type { ETrunk } from '../model/e-trunk.ts';
import type { Pool } from '../model/pool.ts';
import type { Pool6 } from '../model/pool6.ts';
import type { Group } from '../model/vrrp.ts';
import { uncrossed } from './crossed-profiles.ts';
import { facing } from './facing.ts';
import { groupKeys, groupNetworkKeys } from './group-keys.ts';
import { instanceKeys, locationAddressKeys, locationKeys, pool6Keys, poolKeys } from './keys.ts';
import { haveCommonLink } from './links.ts';
import { match, type Matches } from './match.ts';
import { haveCommonEnd, matchServices } from './services.ts';

export class Pair {
  readonly first: Device;
  readonly second: Device;
  readonly services: Matches<Service>;
  readonly groups: Matches<Group>;
  readonly profiles: Matches<Profile>;
  readonly pools: Matches<Pool>;
  readonly pools6: Matches<Pool6>;
  readonly locations: Matches<Location>;
  readonly instanceGroups: Matches<InstanceGroup>;
  readonly instances: Matches<Instance>;
  readonly eTrunks: Matches<ETrunk>;
  #isRelated: boolean | undefined;

  constructor(one: Device, other: Device) {
    // Not in the order of the arguments: whichever file is named first, the findings are the same.
    const [first, second] = isBefore(one, other) ? [one, other] : [other, one];
    this.first = first;
    this.second = second;
    this.services = matchServices(first, second);
    this.locations = match(first.locations, second.locations, locationKeys);
    this.groups = match(first.groups, second.groups, groupKeys(this.#usersOfGroups()));
    this.profiles = uncrossed(match(first.profiles, second.profiles, this.#profileKeys()), this.groups);
    this.pools = match(first.pools, second.pools, poolKeys);
    this.pools6 = match(first.pools6, second.pools6, pool6Keys);
    this.instanceGroups = match(first.instanceGroups, second.instanceGroups, [({ name }) => name]);
    this.instances = match(first.instances, second.instances, instanceKeys);
    this.eTrunks = match(first.eTrunks, second.eTrunks, [({ number }) => String(number)]);
  }

  get devices(): readonly [Device, Device] {
    return [this.first, this.second];
  }

  otherOf(device: Device): Device {
    return device === this.first ? this.second : this.first;
  }

  /** Whether anything shows that the devices mean each other: an address that one has and the other names, or a link. */
  get isRelated(): boolean {
    // Kept, for every rule asks.
    return (this.#isRelated ??= this.#hasCommonAddress());
  }

  #hasCommonAddress(): boolean {
    const { first, second } = this;
    return (
      haveCommonEnd(first, second) ||
      match(first.groups, second.groups, groupNetworkKeys).both.length > 0 ||
      match(first.locations, second.locations, locationAddressKeys).both.length > 0 ||
      this.devices.some((device) => namesAddressOf(device, this.otherOf(device))) ||
      haveCommonLink(first, second)
    );
  }

  /** A profile is the same on both devices by service and ID, a service-location by its channel. */
  #usersOfGroups(): Map<Group, string> {
    const services = numbered(this.services);
    const locations = new Map(
      facing(this).both.flatMap(({ first, second }) => [
        [first.location, first.location.number] as const,
        [second.location, first.location.number] as const,
      ]),
    );
    const users = new Map<Group, string>();
    // Where several follow one group, the same speaks for it on both devices: the first in order.
    const note = (group: Group | undefined, user: string) => {
      if (group && user < (users.get(group) ?? '~')) users.set(group, user);
    };
    for (const { profiles, locations: own } of this.devices) {
      for (const profile of profiles) {
        const { groups, backupId } = profile;
        const service = serviceOf(profile);
        const number = service && services.get(service);
        if (number === undefined) continue;
        for (const { group, parity } of groups) note(group, `profile ${number} ${backupId?.fields.id} ${parity}`);
      }
      for (const location of own) {
        const number = locations.get(location);
        if (number !== undefined) note(location.group, `service-location ${number}`);
      }
    }
    return users;
  }

  /** A profile is known by its backup service and ID; by name or VRRP groups only where these differ. */
  #profileKeys() {
    const services = numbered(this.services);
    const groups = numbered(this.groups);
    const numberOf = (profile: Profile) => {
      const service = serviceOf(profile);
      return service && services.get(service);
    };
    const groupsOf = (profile: Profile) => {
      const known = profile.groups.flatMap(({ group }) => (group ? (groups.get(group) ?? []) : []));
      return known.length === 0 ? undefined : known.sort().join(' ');
    };
    const joined = (...parts: readonly (string | number | undefined)[]) =>
      parts.includes(undefined) ? undefined : parts.join(' ');
    const idOf = ({ backupId }: Profile) => backupId?.fields.id;
    return [
      // A wrong ID may be the ID of another profile: what agrees in more than that comes first.
      (profile: Profile) => joined(numberOf(profile), idOf(profile), groupsOf(profile)),
      (profile: Profile) => joined(numberOf(profile), idOf(profile), profile.name),
      (profile: Profile) => joined(numberOf(profile), profile.name, groupsOf(profile)),
      (profile: Profile) => joined(numberOf(profile), idOf(profile)),
      (profile: Profile) => joined(numberOf(profile), profile.name),
      (profile: Profile) => joined(numberOf(profile), groupsOf(profile)),
      (profile: Profile) => (this.#leadsElsewhere(profile) ? undefined : profile.name),
      (profile: Profile) => groupsOf(profile),
    ];
  }

  /** Whether the service of a profile is meant for a third device, which may have a profile of the same name. */
  #leadsElsewhere(profile: Profile): boolean {
    const service = serviceOf(profile);
    if (!service || !this.services.alone.includes(service)) return false;
    const other = this.otherOf(profile.device);
    return service.channels.length > 0 && service.channels.every(({ peer }) => other.ownersOf(peer).length === 0);
  }
}

/** One number for both objects of a match. */
function numbered<T>({ both }: Matches<T>): Map<T, number> {
  return new Map(
    both.flatMap(({ first, second }, index): [T, number][] => [
      [first, index],
      [second, index],
    ]),
  );
}

function isBefore(one: Device, other: Device): boolean {
  if (one.name !== other.name) return one.name < other.name;
  return one.source.text <= other.source.text;
}

/** Whether a service or a service-location of the one device names an address of the other as its peer. */
function namesAddressOf(device: Device, other: Device): boolean {
  const peers = [
    ...device.services.flatMap(({ channels }) => channels.map(({ peer }) => peer)),
    ...device.locations.flatMap(({ channel }) => (channel ? [channel.fields.peer] : [])),
    ...device.eTrunks.flatMap(({ peer }) => (peer ? [peer.fields.peer] : [])),
  ];
  return peers.some((peer) => other.ownersOf(peer).length > 0);
}
