// IPv6 pools are shared as IPv4 pools are: one prefix, one primary and one secondary pool, and costs that tell them apart.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import type { Pool6 } from '../src/model/pool6.ts';
import { boundName } from '../src/model/shared-pool.ts';
import { alikeInRole } from '../src/pair/pool-roles.ts';
import { halfPriced, preferences, setByRouting } from '../src/pair/preferences.ts';
import { prefixDifferences } from '../src/pair/prefixes.ts';
import { sharedAcross6, type SharedPools } from '../src/pair/shared-pools.ts';
import { unboundPools, type Unbound } from '../src/pair/unbound-pools.ts';

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
    yield* unbound(unboundPools(pair, pools, pair.pools6, 6));
    yield* sameRole(pools);
    if (setByRouting(pair)) return;
    for (const { command, ...problem } of [...preferences(pools), ...halfPriced(pools)])
      yield { ...problem, fixes: [typeIn(problem.about, command)] };
  },
});

function* unbound(pools: readonly Unbound<Pool6>[]): Generator<Problem> {
  for (const { shared, there } of pools) {
    const theirs = `${boundName(shared.binding)} on ${shared.pool.device.name}`;
    yield {
      about: there,
      message: `service ${there.name} binds no counterpart of ${theirs}`,
      related: [{ at: shared.binding.line, message: theirs }],
    };
  }
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
