// Pairs that several entries of the settings declare: a pattern for all, and one entry that says more of some. They are
// one pair each, with all that is said of it.

import { placeOf } from '../fleet/fleet.ts';
import type { DeviceRef, Unit } from '../fleet/unit.ts';
import type { PairProblem } from '../settings/pairs.ts';

export interface DeclaredUnit {
  /** Which entry of `pairs` declares it. */
  readonly index: number;
  readonly unit: Unit;
}

interface Once {
  readonly units: readonly Unit[];
  readonly problems: readonly PairProblem[];
}

/** In the order of the entries: of names the first counts, and of roles that contradict each other. */
export function withoutDoubles(declared: readonly DeclaredUnit[]): Once {
  const first = new Map<string, DeclaredUnit>();
  const problems: PairProblem[] = [];
  for (const each of declared) {
    const key = each.unit.devices.map(placeOf).sort().join('\n');
    const before = first.get(key);
    const both = before ? joined(before.unit, each.unit) : each.unit;
    if (both) first.set(key, { index: before?.index ?? each.index, unit: both });
    else problems.push({ index: each.index, message: contradiction(each.unit, before?.index ?? 0), kind: 'flaw' });
  }
  return { units: [...first.values()].map(({ unit }) => unit), problems };
}

/** Undefined when they do not agree on who is master. */
function joined(one: Unit, other: Unit): Unit | undefined {
  const [a, b] = one.devices;
  if (!b) return one;
  const again = (ref: DeviceRef) => other.devices.find((each) => placeOf(each) === placeOf(ref));
  const [left, right] = [withMore(a, again(a)), withMore(b, again(b))];
  if (!left || !right || (left.role !== undefined && left.role === right.role)) return undefined;
  return { ...other, ...one, devices: [left, right] };
}

function withMore(ref: DeviceRef, again: DeviceRef | undefined): DeviceRef | undefined {
  if (ref.role && again?.role && ref.role !== again.role) return undefined;
  return { ...again, ...ref };
}

function contradiction({ devices }: Unit, before: number): string {
  const named = devices.find(({ role }) => role);
  return `makes ${named?.path ?? ''} the ${named?.role ?? ''} of a pair whose roles pairs[${before}] gives the other way round`;
}
