// A profile without one of its lines, or a service without its channel, backs up nothing.

import { deviceRule, type Problem } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import type { Profile } from '../src/model/backup-profile.ts';
import type { Service } from '../src/model/backup-service.ts';
import type { Device } from '../src/model/device.ts';
import { mirrorOf } from '../src/pair/services.ts';

export default deviceRule({
  id: 'rbp-platform-complete',
  severity: 'error',
  summary:
    'A profile has a backup ID, a service type and a protocol that elects the master, and its service has a peer.',
  source: 'Establishing a Dual-Device Backup Platform: steps for the service and for the profile',
  *check(device, other) {
    for (const service of device.services) if (service.channels.length === 0) yield withoutPeer(service, other);
    for (const profile of device.profiles) yield* missingFrom(profile, other);
  },
});

function* missingFrom(profile: Profile, other: Device | undefined): Generator<Problem> {
  const { name } = profile;
  if (!profile.backupId) yield { about: profile, message: `profile ${name} has no backup ID and no backup service` };
  if (profile.groups.length === 0 && !profile.eTrunk)
    yield { about: profile, message: `profile ${name} follows neither a VRRP group nor an E-Trunk` };
  // That only one device has a type is told as a difference.
  if (profile.serviceTypes.length === 0 && !other?.profiles.some((each) => isTyped(each, profile)))
    yield {
      about: profile,
      message: `profile ${name} has no service type, so it backs up nothing`,
      severity: 'warning',
    };
}

function isTyped({ name, backupId, serviceTypes }: Profile, profile: Profile): boolean {
  const isSame = name === profile.name || backupId?.fields.id === profile.backupId?.fields.id;
  return isSame && serviceTypes.length > 0;
}

/** The other device may show what is missing. */
function withoutPeer(service: Service, other: Device | undefined): Problem {
  const leading = other?.services.flatMap(({ channels }) =>
    channels.filter(({ peer }) => service.device.ownersOf(peer).length > 0 && !hasSource(service.device, peer)),
  );
  const [channel, ...more] = leading ?? [];
  const message = `service ${service.name} has no peer`;
  if (!other || !channel || more.length > 0) return { about: service, message };
  return {
    about: service,
    message,
    related: [{ at: channel.line, message: `the other end on ${other.name}` }],
    fixes: [typeIn(service, mirrorOf(channel))],
  };
}

function hasSource({ services }: Device, address: string): boolean {
  return services.some(({ channels }) => channels.some(({ source }) => source === address));
}
