// Backup takes two: what one device has for the other, the other has as well.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import { type } from '../src/lint/typing.ts';
import type { Profile } from '../src/model/backup-profile.ts';
import type { Service } from '../src/model/backup-service.ts';
import { missesBoundProfile, missesServiceOfGroup, serviceOf } from '../src/model/backup-uses.ts';
import type { Device } from '../src/model/device.ts';
import { bothWays, type Matches } from '../src/pair/match.ts';
import { mirrorOf } from '../src/pair/services.ts';

export default pairRule({
  id: 'platform-both-devices',
  severity: 'error',
  summary: 'The backup service between the two devices, and each of its profiles, is on both devices.',
  source: 'Establishing a Dual-Device Backup Platform: the steps are done on both devices',
  *check(pair) {
    const twins = byOwn(pair.services);
    const counterparts = byOwn(pair.profiles);
    for (const service of pair.services.alone) {
      const other = pair.otherOf(service.device);
      if (!isServiceToldElsewhere(service, other, counterparts)) yield* serviceMissing(service, other);
    }
    for (const device of pair.devices) {
      const other = pair.otherOf(device);
      const theirs = idsBelowServices(other);
      const isBindingTold = missesBoundProfile(other);
      for (const profile of device.profiles) {
        const service = serviceOf(profile);
        const twin = service && twins.get(service);
        if (!twin || theirs.has(`${twin.name} ${profile.backupId?.fields.id}`)) continue;
        const counterpart = counterparts.get(profile);
        if (counterpart) yield* counterpartAstray(profile, counterpart, twin);
        else if (!isBindingTold) yield* profileMissing(profile, twin);
      }
    }
  },
});

function byOwn<T>(matches: Matches<T>): Map<T, T> {
  return new Map(bothWays(matches).map(({ here, there }) => [here, there]));
}

/** The other device has a service without a peer, uses one that does not exist, or one that leads elsewhere. */
function isServiceToldElsewhere(service: Service, other: Device, counterparts: Map<Profile, Profile>): boolean {
  const own = service.device.profiles.filter((profile) => serviceOf(profile) === service);
  return (
    other.services.some(({ channels }) => channels.length === 0) ||
    missesServiceOfGroup(other) ||
    own.some((profile) => counterparts.get(profile)?.backupId)
  );
}

function* serviceMissing(service: Service, other: Device): Generator<Problem> {
  // What leads to a third device is no business of this one.
  const channel = service.channels.find(({ peer }) => other.ownersOf(peer).length > 0);
  if (!channel) return;
  yield {
    about: service,
    at: channel.line,
    message: `service ${service.name} leads to ${other.name}, which has no service for ${service.device.name}`,
    fixes: [type(other, `remote-backup-service ${service.name}`, ` ${mirrorOf(channel)}`)],
  };
}

/** The IDs that profiles have below a service. Which of several with one ID is the counterpart does not matter. */
function idsBelowServices({ profiles }: Device): Set<string> {
  return new Set(profiles.flatMap(({ backupId: line }) => (line ? [`${line.fields.service} ${line.fields.id}`] : [])));
}

function* profileMissing(profile: Profile, twin: Service): Generator<Problem> {
  const line = profile.backupId;
  if (!line) return;
  const there = twin.device.name;
  const commands = [
    `remote-backup-profile ${profile.name}`,
    ` backup-id ${line.fields.id} remote-backup-service ${twin.name}`,
  ];
  yield {
    about: profile,
    at: line,
    message: `profile ${profile.name} of ${profile.device.name} has no counterpart on ${there}`,
    related: [{ at: twin.at, message: `service ${twin.name} of ${there} is the other end` }],
    fixes: [type(twin, ...commands)],
  };
}

/** Without a service, or with one that does not exist, the counterpart is told as such. */
function* counterpartAstray(profile: Profile, counterpart: Profile, twin: Service): Generator<Problem> {
  const [line, other] = [profile.backupId, counterpart.backupId];
  const used = serviceOf(counterpart);
  if (!line || !other || !used || used === twin) return;
  const there = twin.device.name;
  yield {
    about: profile,
    at: line,
    message: `profile ${profile.name} uses service ${line.fields.service}, which leads to ${twin.name} of ${there}, but there its counterpart uses ${used.name}`,
    related: [{ at: other, message: `service ${used.name} leads elsewhere` }],
  };
}
