// The network finds the users through either device, if both advertise the subnet of the users.

import { area, ospfProcess } from '../grammar/views/ospf.ts';
import { pairRule, type Problem } from '../src/lint/rule.ts';
import { networkOf } from '../src/model/address.ts';
import { advertisedBy, importsConnected } from '../src/model/advertised.ts';
import type { Group } from '../src/model/vrrp.ts';
import type { Pair } from '../src/pair/pair.ts';

export default pairRule({
  id: 'user-segment-advertised-both',
  severity: 'info',
  summary: 'The subnet of a VRRP group that backed-up users follow is advertised by both devices or by neither.',
  source: 'Configuring ARP Dual-Device Hot Backup: both devices advertise the segment of the users',
  *check(pair) {
    const followed = new Set(
      pair.devices.flatMap(({ profiles }) => profiles).flatMap(({ groups }) => groups.map(({ group }) => group)),
    );
    const importing = new Set(pair.devices.filter(importsConnected));
    for (const { first, second } of pair.groups.both) {
      if (!followed.has(first) || first.family !== 'vrrp') continue;
      if (!advertisedBy(first.interface) === !advertisedBy(second.interface)) continue;
      // Two that are not of one subnet are told as that.
      if (networkOfUsers(first) !== networkOfUsers(second)) continue;
      for (const [here, there] of [
        [first, second],
        [second, first],
      ] as const) {
        if (!importing.has(there.device)) yield* onlyHere(here, there, pair);
      }
    }
  },
});

function networkOfUsers({ interface: { addresses } }: Group): string | undefined {
  const own = addresses.find(({ family, secondary }) => family === 4 && !secondary);
  return own && networkOf(own.address, own.length);
}

function* onlyHere(here: Group, there: Group, pair: Pair): Generator<Problem> {
  const line = advertisedBy(here.interface);
  if (!line || advertisedBy(there.interface)) return;
  const { device } = there;
  // A device without any protocol in sight advertises by means of its own, or is an excerpt.
  const views = device.system.below(ospfProcess);
  const [opening] = [...views.flatMap((view) => view.below(area)), ...views].flatMap((view) => view.openings);
  if (!opening) return;
  yield {
    about: there,
    at: opening,
    message: `the subnet of ${there.interface.name}, where VRRP group ${there.vrid} is, is not advertised, but is on ${pair.otherOf(device).name}`,
    related: [
      { at: line, message: `advertised on ${here.device.name}` },
      { at: there.interface.at, message: 'the interface of the users' },
    ],
  };
}
