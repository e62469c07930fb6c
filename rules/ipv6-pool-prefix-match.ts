// IPv6 pools are shared as IPv4 pools are: one prefix, one primary and one secondary pool, and costs that tell them apart.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import type { Device } from '../src/model/device.ts';
import { exclusivePools, inclusionsOf, sharedPools } from '../src/model/pool-bindings.ts';
import type { Pool6 } from '../src/model/pool6.ts';
import { costOf } from '../src/model/pool-cost.ts';
import { bindingCommand, bindsUnknown, boundName } from '../src/model/shared-pool.ts';
import { bothWays } from '../src/pair/match.ts';
import type { Pair } from '../src/pair/pair.ts';
import { alikeInRole } from '../src/pair/pool-roles.ts';
import { preferences, setByPolicy } from '../src/pair/preferences.ts';
import { prefixDifferences } from '../src/pair/prefixes.ts';
import { sharedAcross6, type SharedPools } from '../src/pair/shared-pools.ts';

export default pairRule({
  id: 'ipv6-pool-prefix-match',
  severity: 'warning',
  summary:
    'Of an IPv6 prefix that both devices share, one device has the primary pool and the other the secondary one, whose routes cost more.',
  source:
    'IPv6 Configuring User Information Backup in Shared IP Address Pool Mode: requirements of the IPv6 pools; command reference, ipv6-pool in the view of a remote backup service',
  *check(pair) {
    const pools = sharedAcross6(pair);
    for (const { first, second } of pools.both) {
      // The secondary pool is measured by the primary one.
      const [here, there] = second.pool.isSlave ? [second, first] : [first, second];
      yield* prefixDifferences(here.pool, there.pool);
    }
    yield* lonely(pair, pools);
    yield* sameRole(pools);
    if (setByPolicy(pair)) return;
    for (const { command, ...problem } of preferences(pools))
      yield { ...problem, fixes: [typeIn(problem.about, command)] };
    yield* halfPriced(pools);
  },
});

function* lonely(pair: Pair, { alone, facing }: SharedPools<Pool6>): Generator<Problem> {
  const twins = new Map(bothWays(pair.pools6).map(({ here, there }) => [here, there]));
  const bound = new Set(pair.devices.flatMap(boundPools6));
  const unknown = new Set([...facing.keys()].filter(bindsUnknown));
  for (const { pool, service, binding } of alone) {
    const twin = twins.get(pool);
    const there = facing.get(service);
    // Nothing bound at all, undefined pools and secondary pools that nothing binds: other rules say so.
    if (!there || there.pools.length === 0 || unknown.has(there) || (twin?.isSlave && !bound.has(twin))) continue;
    const theirs = `${boundName(binding)} on ${pool.device.name}`;
    yield {
      about: there,
      message: `service ${there.name} binds no counterpart of ${theirs}`,
      related: [{ at: binding.line, message: theirs }],
    };
  }
}

function boundPools6(device: Device): Pool6[] {
  const names = new Set([
    ...[...sharedPools(device, 6), ...exclusivePools(device, 6)].map(({ pool }) => pool),
    ...device.profiles.flatMap(inclusionsOf).map(({ destination }) => destination),
  ]);
  return device.pools6.filter(({ name }) => names.has(name));
}

function* sameRole(pools: SharedPools<Pool6>): Generator<Problem> {
  for (const { wrong, right } of alikeInRole(pools)) {
    const [actual, expected] = wrong.pool.isSlave ? ['secondary', 'primary'] : ['primary', 'secondary'];
    const other = right.pool.device.name;
    yield {
      about: wrong.pool,
      message: `IPv6 pool ${wrong.pool.name} is ${actual}, and so is its counterpart ${right.pool.name} on ${other}`,
      related: [{ at: right.pool.at, message: `${actual} on ${other}` }],
      expected,
      actual,
    };
  }
}

/** A cost on one device says little against a device that sets none. */
function* halfPriced({ both }: SharedPools<Pool6>): Generator<Problem> {
  for (const { first, second } of both) {
    const [without, other] = costOf(first) ? [second, first] : [first, second];
    const cost = costOf(other);
    if (!cost || costOf(without)) continue;
    const { binding, service, pool } = without;
    yield {
      about: service,
      at: binding.line,
      message: `${boundName(binding)} has no cost, but its counterpart on ${other.pool.device.name} costs ${cost.value}`,
      related: [{ at: cost.at, message: `costs ${cost.value} on ${other.pool.device.name}` }],
      fixes: [
        typeIn(
          service,
          bindingCommand(binding, pool.isSlave ? cost.value + 10 : Math.max(1, Math.min(10, cost.value - 1))),
        ),
      ],
    };
  }
}
