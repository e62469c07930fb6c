// A device that speaks version 2 does not understand version 3, unless the other one sends version 2 as well.

import { groupSendMode, sendMode, vrrpVersion } from '../grammar/views/vrrp.ts';
import { pairRule } from '../src/lint/rule.ts';
import { type } from '../src/lint/typing.ts';
import type { Device } from '../src/model/device.ts';
import { nameOf, type Group } from '../src/model/vrrp.ts';

export default pairRule({
  id: 'vrrp-version-compat',
  severity: 'error',
  summary: 'Where one device speaks VRRP version 2, the other one does not send version 3 only.',
  source:
    'Command reference, vrrp version and vrrp version-3 send-packet-mode: a version 2 device discards version 3 packets',
  *check(pair) {
    const versionOf = ({ system }: Device) => system.last(vrrpVersion);
    const [newer, both] = pair.devices.filter((device) => versionOf(device)?.fields.version === 'v3');
    if (!newer || both) return;
    const older = pair.otherOf(newer);
    const unheard = pair.groups.both
      .filter(({ first }) => first.family === 'vrrp')
      .map(({ first, second }) => (first.device === newer ? first : second))
      .filter(sendsNewOnly);
    const [group] = unheard;
    if (!group) return;
    const modeLine = sendModeOf(group);
    yield {
      about: newer,
      at: versionOf(newer) ?? newer.at,
      message: `VRRP is version 3 here and version 2 on ${older.name}: it does not understand what ${unheard.map(nameOf).join(', ')} sends`,
      related: [
        { at: versionOf(older) ?? older.at, message: `version 2 on ${older.name}` },
        { at: modeLine ?? group.at, message: `${nameOf(group)} sends version 3 only` },
      ],
      expected: 'v2',
      actual: 'v3',
      fixes: [type(newer, 'vrrp version-3 send-packet-mode v2v3-both')],
    };
  },
});

function sendsNewOnly(group: Group): boolean {
  return (sendModeOf(group)?.fields.mode ?? 'v3-only') === 'v3-only';
}

/** What the interface says of the group goes before what the device says. */
function sendModeOf({ section, device, vrid }: Group) {
  return section.all(groupSendMode).findLast(({ fields }) => fields.vrid === vrid) ?? device.system.last(sendMode);
}
