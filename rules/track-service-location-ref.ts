// A group that watches a service-location which is not there never notices a failure.

import { trackServiceLocation } from '../grammar/views/vrrp.ts';
import { danglingOfBoth } from '../src/lint/meant.ts';
import { deviceRule } from '../src/lint/rule.ts';

export default deviceRule({
  id: 'track-service-location-ref',
  severity: 'error',
  summary: 'The service-location that a VRRP group tracks exists.',
  source: 'Inter-chassis DS-Lite hot backup: step that has the VRRP group track the service-location',
  *check(device, other) {
    const numbers = new Set(device.locations.map(({ number }) => number));
    const isExcerpt = device.locations.length === 0 && device.instanceGroups.length === 0;
    const here = device.locations.map(({ number: name, at }) => ({ name, at }));
    for (const owner of device.interfaces) {
      for (const line of owner.section.all(trackServiceLocation)) {
        const { vrid, id } = line.fields;
        if (numbers.has(id)) continue;
        if (isExcerpt) {
          yield { skip: `the configuration of ${device.name} shows no service-location` };
          return;
        }
        const there = other?.locations.find(({ number }) => number === id);
        const { question, ...reference } = danglingOfBoth(owner, line, 'id', { here, there });
        const message = `VRRP group ${vrid} tracks service-location ${id}, which does not exist${question}`;
        yield { about: device.group('vrrp', vrid, owner.name) ?? owner, message, ...reference };
      }
    }
  },
});
