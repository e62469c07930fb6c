// Clients renew their leases at the server identifier: it must lead to whichever device is master.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import { typeIn } from '../src/lint/typing.ts';
import { spot } from '../src/model/place.ts';
import { virtualAddressesFor } from '../src/model/pool-groups.ts';
import { isVirtual, type CoveredPool } from '../src/model/server-pools.ts';
import { poolsByProfile } from '../src/pair/server-pools.ts';

export default pairRule({
  id: 'dhcp-server-identifier-present-and-equal',
  severity: 'error',
  summary: 'A server pool that a profile backs up names the same server identifier on both devices.',
  source: 'Configuring DHCP Server Dual-Device Hot Backup: step that sets the server identifier of the pool',
  *check(pair) {
    for (const { pools } of poolsByProfile(pair)) {
      for (const { first, second } of pools.both) {
        yield* missing(first, second);
        yield* missing(second, first);
        yield* different(first, second);
      }
    }
  },
});

function* missing(covered: CoveredPool, { pool: other }: CoveredPool): Generator<Problem> {
  const { pool } = covered;
  if (pool.identifier) return;
  const line = other.identifier;
  const [only, ...more] = virtualAddressesFor(covered);
  const address = line?.fields.address ?? (more.length === 0 ? only?.address : undefined);
  const there = line ? `, but pool ${other.name} on ${other.device.name} says ${line.fields.address}` : '';
  yield {
    about: pool,
    message: `pool ${pool.name} sets no server identifier, so clients know this device only${there}`,
    ...(line && { related: [{ at: line, message: `${line.fields.address} on ${other.device.name}` }] }),
    ...(address !== undefined && { expected: address, fixes: [typeIn(pool, `server identifier ip ${address}`)] }),
  };
}

function* different(first: CoveredPool, second: CoveredPool): Generator<Problem> {
  const [here, there] = [first.pool.identifier, second.pool.identifier];
  if (!here || !there || here.fields.address === there.fields.address) return;
  const [own, other] = [here.fields.address, there.fields.address];
  // One that is no virtual address is told as that.
  if (isVirtual(first.profile, own) === false || isVirtual(second.profile, other) === false) return;
  const { name } = second.pool.device;
  yield {
    about: first.pool,
    at: spot(here, 'address'),
    message: `pool ${first.pool.name} has server identifier ${own}, but ${other} on ${name}`,
    related: [{ at: spot(there, 'address'), message: `${other} on ${name}` }],
    expected: other,
    actual: own,
    fixes: [typeIn(first.pool, `server identifier ip ${other}`)],
  };
}
