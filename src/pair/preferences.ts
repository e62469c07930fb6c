// Shared pools whose costs do not make the network prefer the device of the primary pool.

import type { Service } from '../model/backup-service.ts';
import { costOf, setsCosts, type Cost } from '../model/pool-cost.ts';
import type { Pool } from '../model/pool.ts';
import type { Pool6 } from '../model/pool6.ts';
import { bindingCommand, boundName, type Shared } from '../model/shared-pool.ts';
import type { Disagreement } from './disagreement.ts';
import type { Matches } from './match.ts';
import type { Pair } from './pair.ts';
import { byRole } from './shared-pools.ts';

interface Priced<P> extends Shared<P> {
  readonly cost: Cost;
}

interface Preference extends Disagreement {
  /** The service that binds the pool whose cost is the more unlikely. */
  readonly about: Service;
  readonly severity: 'error' | 'warning';
  /** The binding with a cost that is right. */
  readonly command: string;
}

const PRIMARY = 10;
const GREATEST = 65_535;

export function* preferences<P extends Pool | Pool6>(pools: Matches<Shared<P>>): Generator<Preference> {
  const told = new Set<string>();
  for (const match of pools.both) {
    const roles = byRole(match);
    const [cost, other] = [roles && costOf(roles.primary), roles && costOf(roles.secondary)];
    // That nothing sets a cost is the finding of another rule.
    if (!roles || !cost || !other || !(cost.value >= other.value)) continue;
    // A group binds many pools in one line.
    const lines = `${roles.primary.binding.line.line} ${roles.secondary.binding.line.line}`;
    if (told.has(lines)) continue;
    told.add(lines);
    yield judged({ ...roles.primary, cost }, { ...roles.secondary, cost: other });
  }
}

function judged<P extends Pool | Pool6>(primary: Priced<P>, secondary: Priced<P>): Preference {
  const isEqual = primary.cost.value === secondary.cost.value;
  const isCertain = primary.cost.isExplicit && secondary.cost.isExplicit && !isEqual;
  // A low cost suits a primary pool: then it is the secondary one that is too cheap.
  const raises = primary.cost.value <= PRIMARY || secondary.cost.value <= 1;
  const [wrong, right] = raises ? [secondary, primary] : [primary, secondary];
  const [actual, other] = [wrong.cost.value, right.cost.value];
  const metric = raises ? Math.min(GREATEST, other + PRIMARY) : Math.min(PRIMARY, other - 1);
  const there = `the ${raises ? 'primary' : 'secondary'} pool ${right.pool.name} on ${right.pool.device.name}`;
  const verdict = isEqual ? `as much as ${there}` : `but ${there} costs ${other}`;
  return {
    about: wrong.service,
    at: wrong.cost.at,
    severity: isCertain ? 'error' : 'warning',
    message: `${boundName(wrong.binding)} costs ${actual}, ${verdict}`,
    related: [
      { at: right.cost.at, message: `${boundName(right.binding)} costs ${other} on ${right.pool.device.name}` },
    ],
    expected: raises ? `more than ${other}` : `less than ${other}`,
    actual,
    command: bindingCommand(wrong.binding, metric),
  };
}

/** A cost on one device says little against a device that sets none. */
export function* halfPriced<P extends Pool | Pool6>({ both }: Matches<Shared<P>>): Generator<Preference> {
  for (const { first, second } of both) {
    const [without, other] = costOf(first) ? [second, first] : [first, second];
    const cost = costOf(other);
    if (!cost || costOf(without)) continue;
    const { binding, service, pool } = without;
    const there = other.pool.device.name;
    const metric = pool.isSlave ? cost.value + PRIMARY : Math.min(PRIMARY, cost.value - 1);
    yield {
      about: service,
      at: binding.line,
      severity: 'warning',
      message: `${boundName(binding)} has no cost, but its counterpart ${other.pool.name} on ${there} costs ${cost.value}`,
      related: [{ at: cost.at, message: `costs ${cost.value} on ${there}` }],
      expected: pool.isSlave ? `more than ${cost.value}` : `less than ${cost.value}`,
      actual: 'none',
      command: bindingCommand(binding, Math.min(GREATEST, Math.max(1, metric))),
    };
  }
}

/** What the routing says, on either device, comes before the metrics of the pools. */
export function setByRouting({ devices }: Pair): boolean {
  return devices.some(setsCosts);
}
