// Instances of carrier-grade NAT that back each other up.

import { dsLiteCentralizedBackup } from '../../grammar/views/ds-lite.ts';
import { natCentralizedBackup } from '../../grammar/views/nat.ts';
import { isBackedUp, locationsOfInstance } from '../model/cgn-places.ts';
import type { Instance, InstanceKind } from '../model/cgn.ts';
import type { Device } from '../model/device.ts';
import { spot } from '../model/place.ts';
import type { Disagreement } from './disagreement.ts';
import { facing, leadsElsewhere } from './facing.ts';
import type { Match } from './match.ts';
import type { Pair } from './pair.ts';

/** Counterparts, at least one of which is backed up between devices. */
export function backedUpInstances(pair: Pair, kinds: readonly InstanceKind[]): Match<Instance>[] {
  return pair.instances.both.filter(
    ({ first, second }) =>
      kinds.includes(first.kind) &&
      (isBackedUp(first) || isBackedUp(second)) &&
      !standsIn(first, second, pair) &&
      !(isForOthers(first, pair.second) && isForOthers(second, pair.first)),
  );
}

/** What backs up third devices may share its name or its number with an instance that does so, too. */
function isForOthers(instance: Instance, other: Device): boolean {
  const locations = locationsOfInstance(instance).filter(({ channel }) => channel);
  return locations.every((location) => leadsElsewhere(location, other));
}

/** Two centralized instances back each other up where their service-locations do. */
function standsIn(first: Instance, second: Instance, pair: Pair): boolean {
  const [here, there] = [isCentralized(first), isCentralized(second)];
  if (!here || !there) return here || there;
  const own = new Set(locationsOfInstance(first));
  return !facing(pair).both.some((ends) => own.has(ends.first.location));
}

/** How an instance and its counterpart are called differently, or that there is no counterpart. */
interface InstanceMismatch extends Disagreement {
  readonly about: Instance;
}

export function* instanceMismatches(pair: Pair, kinds: readonly InstanceKind[]): Iterable<InstanceMismatch> {
  const { name } = pair.second;
  for (const { first, second } of backedUpInstances(pair, kinds)) {
    if (first.name !== second.name) {
      yield {
        about: first,
        at: spot(first.header, 'name'),
        message: `${first.kind} instance ${first.name} is called ${second.name} on ${name}`,
        related: [{ at: spot(second.header, 'name'), message: `${second.name} on ${name}` }],
        expected: second.name,
        actual: first.name,
      };
    }
    if (first.number !== second.number) {
      const [own, other] = [first.number ?? 'no ID', second.number ?? 'no ID'];
      yield {
        about: first,
        at: spot(first.header, 'id'),
        message: `${first.kind} instance ${first.name} has ${first.number === undefined ? own : `ID ${own}`}, but ${other} on ${name}`,
        related: [{ at: spot(second.header, 'id'), message: `${other} on ${name}` }],
        expected: other,
        actual: own,
      };
    }
  }
  yield* lonely(pair, kinds);
}

/** Only where the service-location has its counterpart: otherwise that one is what is missing. */
function* lonely(pair: Pair, kinds: readonly InstanceKind[]): Iterable<InstanceMismatch> {
  const shared = new Map(
    facing(pair).both.flatMap(({ first, second }) => [
      [first.location, second.location] as const,
      [second.location, first.location] as const,
    ]),
  );
  for (const instance of pair.instances.alone) {
    if (!kinds.includes(instance.kind) || isCentralized(instance)) continue;
    const location = locationsOfInstance(instance).find((each) => shared.has(each));
    const there = location && shared.get(location);
    if (!there) continue;
    yield {
      about: instance,
      at: instance.at,
      message: `${instance.kind} instance ${instance.name} does not exist on ${there.device.name}, which backs up its service-location ${location.number}`,
      related: [{ at: there.at, message: `the service-location on ${there.device.name}` }],
    };
  }
}

/** A centralized instance that stands in for distributed ones has public addresses of its own. */
function isCentralized({ section }: Instance): boolean {
  return [natCentralizedBackup, dsLiteCentralizedBackup].some((command) => section.all(command).length > 0);
}
