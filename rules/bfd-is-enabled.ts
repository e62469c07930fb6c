// A BFD session runs where BFD itself is enabled: without it a session that somebody tracks is not there.

import { deviceRule } from '../src/lint/rule.ts';
import { type } from '../src/lint/typing.ts';
import { bfdEnabled } from '../grammar/views/bfd.ts';
import { bfdTracksOf } from '../src/model/bfd-tracks.ts';

export default deviceRule({
  id: 'bfd-is-enabled',
  severity: 'error',
  summary: 'A device on which BFD sessions are tracked has BFD enabled, if the other device has.',
  source: 'Command reference, vrrp vrid track bfd-session: BFD is enabled globally before',
  *check(device, other) {
    const [track] = bfdTracksOf(device);
    if (!track || device.system.last(bfdEnabled)) return;
    const there = other?.system.last(bfdEnabled);
    if (!there) return yield { skip: 'neither configuration shows that BFD is enabled' };
    yield {
      about: track.about,
      at: track.line,
      message: `${track.called} tracks a BFD session, but BFD is not enabled on ${device.name}`,
      related: [{ at: there, message: `BFD is enabled on ${other?.name}` }],
      expected: 'bfd',
      fixes: [type(device, 'bfd')],
    };
  },
});
