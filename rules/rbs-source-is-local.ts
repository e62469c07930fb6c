// A channel starts from an address that the device has.

import { deviceRule } from '../src/lint/rule.ts';
import { showsSources } from '../src/model/backup-uses.ts';
import type { Device } from '../src/model/device.ts';
import { spot } from '../src/model/place.ts';
import { remember } from '../src/model/remember.ts';
import { isMisfit } from '../src/pair/services.ts';

export default deviceRule({
  id: 'rbs-source-is-local',
  severity: 'error',
  summary: 'The source of a backup service is an address of one of the interfaces of the device.',
  source: 'Command reference, peer of a backup service: the source is the address of a local interface',
  *check(device, other) {
    for (const service of device.services) {
      for (const channel of service.channels) {
        const { source, line } = channel;
        if (device.ownersOf(source).length > 0 || line.problems.length > 0) continue;
        // Where the other device says otherwise, the two addresses are at odds: the rule rbs-reciprocal tells.
        if (other && isMisfit(channel, other)) continue;
        const evidence = other && other.ownersOf(channel.peer).length > 0;
        if (!evidence && !showsSources(device))
          yield { skip: `neither ${source} nor ${channel.peer} is on an interface: the files may be excerpts` };
        else
          yield {
            about: service,
            at: spot(line, 'source'),
            message: `source ${source} of service ${service.name} is no address of an interface`,
            related: loopbacksOf(device),
            actual: source,
          };
      }
    }
  },
});

/** The address that was meant may have been lost, or changed, at one of these. */
const loopbacksOf = remember(({ interfaces }: Device) => {
  const loopbacks = interfaces.filter(({ isLoopback }) => isLoopback).slice(0, MOST_LOOPBACKS);
  return loopbacks.map(({ name, addresses: [address], at }) => {
    return { at: address?.line ?? at, message: `${name} has ${address?.address ?? 'no address'}` };
  });
});

const MOST_LOOPBACKS = 3;
