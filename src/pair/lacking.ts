// What one device has of the backup platform for the other, and the other has not.

import type { Profile } from '../model/backup-profile.ts';
import type { Channel, Service } from '../model/backup-service.ts';
import { missesBoundProfile, missesServiceOfGroup, serviceOf } from '../model/backup-uses.ts';
import type { Device } from '../model/device.ts';
import { twins } from './match.ts';
import type { Pair } from './pair.ts';

interface LackingService {
  readonly service: Service;
  /** The channel that leads to the other device. */
  readonly channel: Channel;
  readonly other: Device;
}

export interface LackingProfile {
  readonly profile: Profile;
  /** The other end of its service. */
  readonly twin: Service;
  /** What is left of a counterpart: a profile with another service. */
  readonly counterpart: Profile | undefined;
}

export function* lackingServices(pair: Pair): Generator<LackingService> {
  const counterparts = twins(pair.profiles);
  for (const service of pair.services.alone) {
    const other = pair.otherOf(service.device);
    // What leads to a third device is no business of this one.
    const channel = service.channels.find(({ peer }) => other.ownersOf(peer).length > 0);
    if (channel && !isToldElsewhere(service, other, counterparts)) yield { service, channel, other };
  }
}

export function* lackingProfiles(pair: Pair): Generator<LackingProfile> {
  const ends = twins(pair.services);
  const counterparts = twins(pair.profiles);
  for (const device of pair.devices) {
    const other = pair.otherOf(device);
    const theirs = idsBelowServices(other);
    const isBindingTold = missesBoundProfile(other);
    for (const profile of device.profiles) {
      const service = serviceOf(profile);
      const twin = service && ends.get(service);
      if (!twin || theirs.has(`${twin.name} ${profile.backupId?.fields.id}`)) continue;
      const counterpart = counterparts.get(profile);
      if (counterpart ? leadsAstray(counterpart, twin) : !isBindingTold) yield { profile, twin, counterpart };
    }
  }
}

/** The other device has a service without a peer, uses one that does not exist, or one that leads elsewhere. */
function isToldElsewhere(service: Service, other: Device, counterparts: ReadonlyMap<Profile, Profile>): boolean {
  const own = service.device.profiles.filter((profile) => serviceOf(profile) === service);
  return (
    other.services.some(({ channels }) => channels.length === 0) ||
    missesServiceOfGroup(other) ||
    own.some((profile) => counterparts.get(profile)?.backupId)
  );
}

/** The IDs that profiles have below a service. Which of several with one ID is the counterpart does not matter. */
function idsBelowServices({ profiles }: Device): Set<string> {
  return new Set(profiles.flatMap(({ backupId: line }) => (line ? [`${line.fields.service} ${line.fields.id}`] : [])));
}

/** Without a service, or with one that does not exist, the counterpart is told as such. */
function leadsAstray(counterpart: Profile, twin: Service): boolean {
  const used = serviceOf(counterpart);
  return used !== undefined && used !== twin;
}
