// Backup takes two: what one device has for the other, the other has as well.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import { type } from '../src/lint/typing.ts';
import type { Profile } from '../src/model/backup-profile.ts';
import type { Service } from '../src/model/backup-service.ts';
import { serviceOf } from '../src/model/backup-uses.ts';
import type { Device } from '../src/model/device.ts';
import { bothWays } from '../src/pair/match.ts';
import type { Pair } from '../src/pair/pair.ts';
import { mirrorOf } from '../src/pair/services.ts';

export default pairRule({
  id: 'platform-both-devices',
  severity: 'error',
  summary: 'The backup service between the two devices, and each of its profiles, is on both devices.',
  source: 'Establishing a Dual-Device Backup Platform: the steps are done on both devices',
  *check(pair) {
    yield* servicesMissing(pair);
    const twins = new Map(bothWays(pair.services).map(({ here, there }) => [here, there]));
    const counterparts = new Map(bothWays(pair.profiles).map(({ here, there }) => [here, there]));
    for (const profile of pair.devices.flatMap(({ profiles }) => profiles)) {
      const service = serviceOf(profile);
      const twin = service && twins.get(service);
      if (twin) yield* profileMissing(profile, twin, counterparts.get(profile));
    }
  },
});

function* servicesMissing(pair: Pair): Generator<Problem> {
  const users = new Map(bothWays(pair.profiles).map(({ here, there }) => [here, there]));
  for (const service of pair.services.alone) {
    const other = pair.otherOf(service.device);
    // What leads to a third device is no business of this one.
    const channel = service.channels.find(({ peer }) => other.ownersOf(peer).length > 0);
    if (!channel || isToldElsewhere(service, other, users)) continue;
    yield {
      about: service,
      at: channel.line,
      message: `service ${service.name} leads to ${other.name}, which has no service for ${service.device.name}`,
      fixes: [type(other, `remote-backup-service ${service.name}`, ` ${mirrorOf(channel)}`)],
    };
  }
}

/** The other device has a service without a peer, a profile without its service, or one that leads elsewhere. */
function isToldElsewhere(service: Service, other: Device, users: ReadonlyMap<Profile, Profile>): boolean {
  if (other.services.some(({ channels }) => channels.length === 0)) return true;
  const own = service.device.profiles.filter((profile) => serviceOf(profile) === service);
  return own.some((profile) => users.get(profile)?.backupId);
}

function* profileMissing(profile: Profile, twin: Service, counterpart: Profile | undefined): Generator<Problem> {
  const line = profile.backupId;
  const [here, there] = [profile.device.name, twin.device.name];
  // A profile without a service, or with one that does not exist, is told as such.
  const used = counterpart && serviceOf(counterpart);
  if (!line || used === twin || (counterpart && !used)) return;
  if (!counterpart?.backupId) {
    yield {
      about: profile,
      at: line,
      message: `profile ${profile.name} of ${here} has no counterpart on ${there}`,
      related: [{ at: twin.at, message: `service ${twin.name} of ${there} is the other end` }],
      fixes: [
        type(
          twin,
          `remote-backup-profile ${profile.name}`,
          ` backup-id ${line.fields.id} remote-backup-service ${twin.name}`,
        ),
      ],
    };
    return;
  }
  yield {
    about: profile,
    at: line,
    message: `profile ${profile.name} of ${here} uses service ${line.fields.service}, the other end of ${twin.name}, but its counterpart on ${there} uses ${counterpart.backupId.fields.service}`,
    related: [{ at: counterpart.backupId, message: `another service on ${there}` }],
  };
}
