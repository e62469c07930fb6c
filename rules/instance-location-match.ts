// What a service-location hands over, only the instance that runs in its counterpart can continue.

import { pairRule } from '../src/lint/rule.ts';
import { groupsOfInstance, locationsOfInstance } from '../src/model/cgn-places.ts';
import type { Instance, Location } from '../src/model/cgn.ts';
import type { Place } from '../src/model/place.ts';
import { facing } from '../src/pair/facing.ts';
import { backedUpInstances } from '../src/pair/instances.ts';

export default pairRule({
  id: 'instance-location-match',
  severity: 'warning',
  summary: 'An instance that is backed up between devices runs in the same service-locations on both.',
  source: 'Inferred from inter-chassis hot backup: a service-location is backed up by its counterpart',
  *check(pair) {
    const counterparts = new Map(facing(pair).both.map(({ first, second }) => [first.location, second.location]));
    const known = new Set([...counterparts.keys(), ...counterparts.values()]);
    for (const { first, second } of backedUpInstances(pair, ['nat', 'nat64', 'ds-lite'])) {
      const [here, there] = [runsIn(first, known), runsIn(second, known)];
      // Where it runs nowhere on one device, its group or its binding is what is missing.
      if (here.length === 0 || there.length === 0) continue;
      const expected = new Set(here.map((location) => counterparts.get(location)));
      if (here.length === there.length && there.every((location) => expected.has(location))) continue;
      const { name } = pair.second;
      yield {
        about: first,
        at: placeIn(first),
        message: `${first.kind} instance ${first.name} runs in service-location ${numbers(here)}, but in ${numbers(there)} on ${name}`,
        related: [{ at: placeIn(second), message: `in ${numbers(there)} on ${name}` }, ...membersOf(first, second)],
        expected: numbers(there),
        actual: numbers(here),
      };
    }
  },
});

function runsIn(instance: Instance, known: ReadonlySet<Location>): Location[] {
  return locationsOfInstance(instance).filter((location) => known.has(location));
}

function numbers(locations: readonly Location[]): string {
  return locations
    .map(({ number }) => number)
    .sort((one, other) => one - other)
    .join(', ');
}

function placeIn(instance: Instance): Place {
  return instance.groups.at(-1) ?? instance.at;
}

function membersOf(...instances: readonly Instance[]) {
  const lines = instances.flatMap(groupsOfInstance).flatMap(({ locations }) => locations);
  return lines.map((line) => ({ at: line, message: 'where its group runs' }));
}
