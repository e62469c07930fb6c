// Backup takes two: what one device has for the other, the other has as well.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import { type } from '../src/lint/typing.ts';
import { lackingProfiles, lackingServices, type LackingProfile } from '../src/pair/lacking.ts';
import { mirrorOf } from '../src/pair/services.ts';

export default pairRule({
  id: 'platform-both-devices',
  severity: 'error',
  summary: 'The backup service between the two devices, and each of its profiles, is on both devices.',
  source: 'Establishing a Dual-Device Backup Platform: the steps are done on both devices',
  *check(pair) {
    for (const { service, channel, other } of lackingServices(pair)) {
      yield {
        about: service,
        at: channel.line,
        message: `service ${service.name} leads to ${other.name}, which has no service for ${service.device.name}`,
        fixes: [type(other, `remote-backup-service ${service.name}`, ` ${mirrorOf(channel)}`)],
      };
    }
    for (const each of lackingProfiles(pair)) yield each.counterpart ? astray(each) : missing(each);
  },
});

function missing({ profile, twin }: LackingProfile): Problem {
  const there = twin.device.name;
  const id = profile.backupId?.fields.id;
  return {
    about: profile,
    at: profile.backupId ?? profile.at,
    message: `profile ${profile.name} of ${profile.device.name} has no counterpart on ${there}`,
    related: [{ at: twin.at, message: `service ${twin.name} of ${there} is the other end` }],
    fixes: [type(twin, `remote-backup-profile ${profile.name}`, ` backup-id ${id} remote-backup-service ${twin.name}`)],
  };
}

function astray({ profile, twin, counterpart }: LackingProfile): Problem {
  const [own, other] = [profile.backupId, counterpart?.backupId];
  const used = other?.fields.service;
  return {
    about: profile,
    at: own ?? profile.at,
    message: `profile ${profile.name} uses service ${own?.fields.service}, which leads to ${twin.name} of ${twin.device.name}, but there its counterpart uses ${used}`,
    related: other ? [{ at: other, message: `service ${used} leads elsewhere` }] : [],
  };
}
