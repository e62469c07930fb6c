// A group or a service that watches a session which is not there never notices a failure.

import { dangling } from '../src/lint/meant.ts';
import { deviceRule } from '../src/lint/rule.ts';
import { bfdSessionsOf, hasUnreadSessions } from '../src/model/bfd.ts';
import { bfdTracksOf } from '../src/model/bfd-tracks.ts';

export default deviceRule({
  id: 'track-bfd-session-ref',
  severity: 'error',
  summary: 'The BFD session that a VRRP group or a backup service tracks exists.',
  source: 'Command reference, vrrp vrid track bfd-session: the number is the local discriminator of a session',
  *check(device, other) {
    const tracks = bfdTracksOf(device);
    if (tracks.length === 0 || hasUnreadSessions(device)) return;
    const sessions = bfdSessionsOf(device);
    // An excerpt leaves them out on both devices.
    if (sessions.length === 0 && (!other || bfdSessionsOf(other).length === 0))
      return yield { skip: `the configuration of ${device.name} shows no BFD session` };
    const locals = sessions.flatMap(({ local }) => (local ? [{ name: local.fields.discriminator, at: local }] : []));
    const numbers = new Set<number | undefined>(locals.map(({ name }) => name));
    const names = new Set(sessions.map(({ name }) => name.toLowerCase()));
    // Where the device chooses numbers, no line says them.
    const isOpen = sessions.some(({ local, remote, section }) => !local && (!remote || section.unknown.length > 0));
    for (const { about, called, line } of tracks) {
      const { session, discriminator } = line.fields;
      if (session === undefined ? isOpen || numbers.has(discriminator) : names.has(session.toLowerCase())) continue;
      const { question, ...reference } =
        session === undefined
          ? dangling(about, line, 'discriminator', locals)
          : dangling(about, line, 'session', sessions);
      yield {
        about,
        message: `${called} tracks BFD session ${session ?? discriminator}, which ${session === undefined ? 'is the local discriminator of none' : 'does not exist'}${question}`,
        ...reference,
      };
    }
  },
});
