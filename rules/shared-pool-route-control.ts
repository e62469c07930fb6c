// Both devices advertise the segment of a shared pool: without costs the network spreads the traffic over both.

import { deviceRule, type Problem } from '../src/lint/rule.ts';
import { type, typeIn } from '../src/lint/typing.ts';
import type { Device } from '../src/model/device.ts';
import type { Pool } from '../src/model/pool.ts';
import { costOf, metricFor, setsCosts, whatKeeps } from '../src/model/pool-cost.ts';
import { bindingCommand, boundName, sharedPoolsOf, type Shared } from '../src/model/shared-pool.ts';

export default deviceRule({
  id: 'shared-pool-route-control',
  severity: 'warning',
  summary: 'The routes of a shared pool have a cost that says which device is preferred.',
  source:
    'Configuring User Information Backup in Shared IP Address Pool Mode: controlling the routes of the pool so that the master is preferred',
  *check(device, other) {
    const pools = sharedPoolsOf(device);
    const { userRoutes } = device.routing;
    // What the routing sets, on either device, comes before the metrics of the pools.
    if (pools.length === 0 || [device, other].some((each) => each && setsCosts(each))) return;
    // Routes of users may as well be advertised in ways that an excerpt leaves out.
    if (userRoutes.length === 0) yield { skip: `nothing shows how ${device.name} advertises the routes of its users` };
    else {
      yield* withoutCost(device, other, pools);
      yield* withoutEffect(device, other, pools);
      if (other) yield* unlike(device, other, pools);
    }
  },
});

type Pools = readonly Shared<Pool>[];

function* withoutCost({ routing }: Device, other: Device | undefined, pools: Pools): Generator<Problem> {
  for (const shared of new Map(pools.map((each) => [each.binding, each])).values()) {
    if (costOf(shared)) continue;
    const { binding, service, pool } = shared;
    yield {
      about: service,
      at: binding.line,
      message: `the routes of ${boundName(binding)} have no cost: the binding has no metric, and no costs are set automatically`,
      related: routing.userRoutes.map(({ line }) => ({ at: line, message: 'the routes are advertised as they are' })),
      fixes: [typeIn(service, bindingCommand(binding, metricFor(pool, other)))],
    };
  }
}

/** A protocol that gives all routes one cost makes those of the pools worthless. */
function* withoutEffect(device: Device, other: Device | undefined, pools: Pools): Generator<Problem> {
  // Which protocol serves which VPN instance is another question.
  const shared = pools.find((each) => !each.pool.vpn && costOf(each));
  if (!shared) return;
  for (const { line } of device.routing.userRoutes.filter(({ keepsCost }) => !keepsCost)) {
    // Both may rely on what the network prefers by itself; one alone weighs its own cost against that of the pools.
    const kept = other && whatKeeps(other, line);
    yield {
      about: device,
      at: line,
      ...(!kept && { severity: 'info' }),
      message: `the protocol does not take over the cost of ${boundName(shared.binding)}: the routes of users get its own`,
      related: [
        { at: shared.binding.line, message: `${boundName(shared.binding)} is shared` },
        ...(kept ? [{ at: kept, message: `the costs are taken over on ${other.name}` }] : []),
      ],
    };
  }
}

/** Costs that change with the state of the users on one device say little against fixed ones. */
function* unlike(device: Device, other: Device, pools: Pools): Generator<Problem> {
  const [own, theirs] = [device.routing.autoAdvertising, other.routing.autoAdvertising];
  if (own || !theirs || pools.some((shared) => !costOf(shared))) return;
  yield {
    about: device,
    severity: 'info',
    message: `${device.name} does not set the costs of its pool routes automatically, but ${other.name} does`,
    related: [{ at: theirs, message: `set automatically on ${other.name}` }],
    fixes: [type(device, 'peer-backup route-cost auto-advertising')],
  };
}
