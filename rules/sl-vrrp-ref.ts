// The VRRP group decides which device serves the users of a service-location.

import { deviceRule, type Problem } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import type { Location } from '../src/model/cgn.ts';
import type { Device } from '../src/model/device.ts';
import { spot } from '../src/model/place.ts';
import { sameLocation } from '../src/pair/facing.ts';

export default deviceRule({
  id: 'sl-vrrp-ref',
  severity: 'error',
  summary: 'A service-location that is backed up between devices is bound to a VRRP group that exists.',
  source: 'Inter-chassis DS-Lite hot backup: step that binds a service-location to a VRRP group',
  *check(device, other) {
    for (const location of device.locations) {
      if (location.binding && device.interfaces.length === 0) {
        yield { skip: `the configuration of ${device.name} shows no interface` };
      } else if (location.binding) yield* withoutGroup(device, location, location.binding);
      else if (location.channel) yield withoutBinding(device, location, sameLocation(location, other));
    }
  },
});

function withoutBinding(device: Device, location: Location, there: Location | undefined): Problem {
  const name = location.channel?.fields.interface;
  const groups = device.groups.filter((group) => group.family === 'vrrp' && group.interface.name === name);
  return {
    about: location,
    message: `service-location ${location.number} is backed up between devices, but bound to no VRRP group`,
    related: there?.binding ? [{ at: there.binding, message: `bound on ${there.device.name}` }] : [],
    fixes: groups.length === 1 ? groups.map(({ vrid }) => typeIn(location, `vrrp vrid ${vrid} interface ${name}`)) : [],
  };
}

function* withoutGroup(
  device: Device,
  location: Location,
  binding: NonNullable<Location['binding']>,
): Iterable<Problem> {
  const { vrid, interface: name } = binding.fields;
  const found = device.interface(name);
  if (location.group) return;
  // What the channel names as well is told once.
  if (!found && location.channel?.fields.interface === name) return;
  yield {
    about: location,
    at: spot(binding, found ? 'vrid' : 'interface'),
    message: found
      ? `service-location ${location.number} is bound to VRRP group ${vrid}, which ${name} does not have`
      : `service-location ${location.number} is bound to a VRRP group on ${name}, which does not exist`,
    related: found ? [{ at: found.at, message: `no VRRP group ${vrid} here` }] : [],
    actual: found ? vrid : name,
  };
}
