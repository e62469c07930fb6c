// How long boards wait before they take over the VRRP table is a matter of both devices.

import { downloadDelay } from '../grammar/views/remote-backup.ts';
import { pairRule } from '../src/lint/rule.ts';
import { type } from '../src/lint/typing.ts';
import { placeOf } from '../src/model/object.ts';
import type { Device } from '../src/model/device.ts';

export default pairRule({
  id: 'download-vrrp-table-delay',
  severity: 'info',
  summary: 'The delay before the VRRP table is downloaded is the same on both devices.',
  source: 'Inferred from the command reference, peer-backup download-vrrp-table: both devices switch over alike',
  *check({ first, second }) {
    const [here, there] = [delayOf(first), delayOf(second)];
    if (here.value === there.value) return;
    yield {
      about: first,
      at: placeOf(here, first),
      message: `the VRRP table is downloaded after ${here.value} s, but after ${there.value} s on ${second.name}`,
      related: [{ at: placeOf(there, second), message: `${there.value} s on ${second.name}` }],
      expected: there.value,
      actual: here.value,
      fixes: [type(first, `peer-backup download-vrrp-table delay-time ${there.value}`)],
    };
  },
});

function delayOf({ system }: Device) {
  const line = system.last(downloadDelay);
  return { value: line?.fields.seconds ?? 0, line };
}
