// The VRRP groups of profiles on the device that masters them: the one whose delay of preemption counts.

import { serves, type Profile, type ProfileGroup } from '../model/backup-profile.ts';
import type { Group } from '../model/vrrp.ts';
import type { Pair } from './pair.ts';

/** A profile that follows a group. */
export interface Following {
  readonly group: Group;
  readonly profile: Profile;
  /** The line by which the profile follows the group. */
  readonly line: ProfileGroup['line'];
}

/** Groups that preempt after their delay, and that a profile with this service type follows. */
export function* mastersServing(pair: Pair, service: string): Generator<Following> {
  const followers = new Map(
    pair.devices
      .flatMap(({ profiles }) => profiles)
      .filter((profile) => serves(profile, service))
      .flatMap((profile) =>
        profile.groups.flatMap(({ group, line }): [Group, Following][] =>
          group ? [[group, { group, profile, line }]] : [],
        ),
      ),
  );
  for (const { first, second } of pair.groups.both) {
    if (first.follows || second.follows) continue;
    const group = masterOf(first, second);
    const master = group && followers.get(group);
    // An address owner never waits, and who does not preempt has nothing to wait for.
    if (master && master.group.preempts && !master.group.isOwner) yield master;
  }
}

/** Of two equal ones that which states a delay is meant to be the master. */
function masterOf(first: Group, second: Group): Group | undefined {
  const lead = first.priority.value - second.priority.value;
  if (lead !== 0) return lead > 0 ? first : second;
  const [meant, ...more] = [first, second].filter(({ delay }) => delay.line);
  return more.length === 0 ? meant : undefined;
}
