// Where a third device hands out the addresses, both devices ask it: one as the primary, one as the secondary.

import { pairRule, type Problem } from '../src/lint/rule.ts';
import type { Pool } from '../src/model/pool.ts';
import { alikeInRole } from '../src/pair/pool-roles.ts';
import { sharedAcross } from '../src/pair/shared-pools.ts';

export default pairRule({
  id: 'remote-pool-role-pairing',
  severity: 'warning',
  summary: 'A shared remote pool is `remote` on one device and `remote rui-slave` on the other.',
  source: 'Configuring User Information Backup in Shared IP Address Pool Mode: note on a third device as DHCP server',
  *check(pair) {
    const pools = sharedAcross(pair);
    for (const { wrong, right } of alikeInRole(pools)) {
      if (wrong.pool.mode === 'remote' && right.pool.mode === 'remote') yield differing(wrong.pool, right.pool);
    }
    for (const { first, second } of pools.both) {
      const [remote, local] = first.pool.mode === 'remote' ? [first.pool, second.pool] : [second.pool, first.pool];
      // A secondary pool may ask the primary one, by a server group that is tied to the backup service.
      if (remote.mode !== 'remote' || local.mode !== 'local' || !asksThirdDevice(remote)) continue;
      yield differing(local, remote);
    }
  },
});

/** A remote pool without any servers is the finding of another rule. */
function asksThirdDevice({ device, serverGroup }: Pool): boolean {
  const group = device.serverGroups.find(({ name }) => name === serverGroup?.fields.group);
  return group !== undefined && group.service === undefined;
}

function differing(wrong: Pool, right: Pool): Problem {
  const [expected, actual] = [right.isSlave ? 'remote' : 'remote rui-slave', roleOf(wrong)];
  const other = right.device.name;
  return {
    about: wrong,
    message: `pool ${wrong.name} is ${actual}, but its counterpart ${right.name} on ${other} is ${roleOf(right)}`,
    related: [{ at: right.at, message: `${roleOf(right)} on ${other}` }],
    expected,
    actual,
  };
}

function roleOf({ mode, isSlave }: Pool): string {
  return isSlave ? `${mode} rui-slave` : `${mode}`;
}
