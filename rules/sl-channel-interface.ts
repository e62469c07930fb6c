// The channel follows the VRRP group: both run over one interface, which exists and has an address.

import { deviceRule, type Problem } from '../src/lint/rule.ts';
import { familyOf } from '../src/model/address.ts';
import type { Location } from '../src/model/cgn.ts';
import type { Device } from '../src/model/device.ts';
import { spot } from '../src/model/place.ts';
import { sameLocation } from '../src/pair/facing.ts';

export default deviceRule({
  id: 'sl-channel-interface',
  severity: 'error',
  summary:
    'The channel of a service-location runs over an interface that exists, has an address and has its VRRP group.',
  source: 'Inter-chassis DS-Lite hot backup: step that sets up the channel over the outbound interface of VRRP',
  *check(device, other) {
    for (const location of device.locations) {
      if (!location.channel) continue;
      const vrid = sameLocation(location, other)?.group?.vrid;
      if (device.interfaces.length > 0) yield* wrongInterface(device, location, location.channel, vrid);
      else yield { skip: `the configuration of ${device.name} shows no interface` };
    }
  },
});

function* wrongInterface(
  device: Device,
  location: Location,
  channel: NonNullable<Location['channel']>,
  expected: number | undefined,
): Iterable<Problem> {
  const { number, group, binding } = location;
  const name = channel.fields.interface;
  const at = spot(channel, 'interface');
  const found = device.interface(name);
  const family = familyOf(channel.fields.peer);
  if (!found) {
    yield { about: location, at, message: `${name}, the channel of service-location ${number}, does not exist` };
  } else if (!found.addresses.some((address) => address.family === family)) {
    yield {
      about: location,
      at: found.at,
      message: `${name} has no IPv${family} address, but is the channel of service-location ${number}`,
      related: [{ at, message: `the channel of service-location ${number}` }],
    };
  } else if (group && binding && group.interface.name !== name && group.vrid === (expected ?? group.vrid)) {
    // Bound to another group than on the other device: then the binding is wrong, and not the channel.
    yield {
      about: location,
      at,
      severity: 'warning',
      message: `the channel of service-location ${number} runs over ${name}, but its VRRP group ${group.vrid} is on ${group.interface.name}`,
      related: [{ at: spot(binding, 'interface'), message: 'the interface of the group' }],
      expected: group.interface.name,
      actual: name,
    };
  }
}
