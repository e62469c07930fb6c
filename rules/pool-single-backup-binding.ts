// The binding of a pool says with whom its users are backed up: there is only one answer.

import { deviceRule, type Problem } from '../src/lint/rule.ts';
import type { Device } from '../src/model/device.ts';
import { alikeBy, groupBy } from '../src/model/group-by.ts';
import type { Described } from '../src/model/object.ts';
import {
  calledPool,
  exclusivePools,
  poolFamilies,
  poolsByName,
  sharedGroups,
  sharedPools,
  type Binding,
} from '../src/model/pool-bindings.ts';

interface Repeated extends Binding<Described & { readonly name: string }> {
  readonly group: string | undefined;
}

export default deviceRule({
  id: 'pool-single-backup-binding',
  severity: 'error',
  summary: 'A pool, or a group of pools, is bound to one backup service or one backup profile only.',
  source: 'Command reference, ip-pool of a backup profile and of a backup service: one binding for each pool',
  // A pool that is bound in both ways is what shared-pool-not-in-rbp reports.
  *check(device) {
    for (const family of poolFamilies) {
      const pools = poolsByName(device, family);
      const shared = alikeBy(sharedPools(device, family), ({ pool }) => pool);
      const exclusive = alikeBy(exclusivePools(device, family), ({ pool }) => pool);
      for (const name of new Set([...shared.keys(), ...exclusive.keys()])) {
        const pool = pools.get(name);
        if (!pool) continue;
        const called = calledPool(family, name);
        yield* repeated(pool, called, 'service', shared.get(name) ?? []);
        yield* repeated(pool, called, 'profile', exclusive.get(name) ?? []);
      }
    }
    yield* repeatedGroups(device);
  },
});

function* repeatedGroups(device: Device): Generator<Problem> {
  const shared = groupBy(sharedGroups(device), ({ group }) => group);
  for (const group of device.poolGroups) {
    const bindings = (shared.get(group.name) ?? []).map((binding) => ({ ...binding, group: undefined }));
    yield* repeated(group, `pool group ${group.name}`, 'service', bindings);
  }
}

function* repeated(
  about: Described,
  called: string,
  kind: 'service' | 'profile',
  [first, ...more]: readonly Repeated[],
): Generator<Problem> {
  for (const { owner, at, group } of more) {
    // What a group brings twice is the group's mistake.
    if (!first || owner === first.owner || (group !== undefined && group === first.group)) continue;
    yield {
      about,
      at,
      message: `${called} is bound to ${kind} ${owner.name}, but already to ${kind} ${first.owner.name}`,
      related: [{ at: first.at, message: `bound to ${kind} ${first.owner.name}` }],
    };
  }
}
