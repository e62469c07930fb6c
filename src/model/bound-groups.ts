// Management groups and the VRRP groups that take their state.

import type { Device } from './device.ts';
import { groupBy } from './group-by.ts';
import { remember } from './remember.ts';
import type { Group } from './vrrp.ts';

/** Whose state the group has: its own, or that of its management group, if the configuration shows it. */
export function deciderOf(group: Group): Group | undefined {
  const { follows, family, device } = group;
  if (!follows) return group;
  const { adminVrid, interface: name } = follows.fields;
  const management = device.group(family, adminVrid, name);
  return management?.follows ? undefined : management;
}

/** The groups that are bound to this one. */
export function boundTo(group: Group): readonly Group[] {
  return boundGroups(group.device).get(group) ?? NONE;
}

const NONE: readonly Group[] = [];

const boundGroups = remember(({ groups }: Device): Map<Group | undefined, Group[]> =>
  groupBy<Group, Group | undefined>(
    groups.filter(({ follows }) => follows),
    deciderOf,
  ),
);
