// The VRRP groups of profiles on the device that masters them: the one whose delay of preemption counts.

import { serves, type Profile, type ProfileGroup } from '../model/backup-profile.ts';
import type { Group } from '../model/vrrp.ts';
import type { Pair } from './pair.ts';

export interface Master {
  readonly group: Group;
  readonly profile: Profile;
  /** The line by which the profile follows the group. */
  readonly line: ProfileGroup['line'];
}

/** Groups that preempt after their delay, and that a profile with this service type follows. */
export function* mastersServing(pair: Pair, service: string): Generator<Master> {
  const followers = new Map(
    pair.devices
      .flatMap(({ profiles }) => profiles)
      .filter((profile) => serves(profile, service))
      .flatMap((profile) =>
        profile.groups.flatMap(({ group, line }): [Group, Master][] =>
          group ? [[group, { group, profile, line }]] : [],
        ),
      ),
  );
  for (const { first, second } of pair.groups.both) {
    if (first.follows || second.follows || first.priority.value === second.priority.value) continue;
    const master = followers.get(first.priority.value > second.priority.value ? first : second);
    // An address owner never waits, and who does not preempt has nothing to wait for.
    if (master && master.group.preempts && !master.group.isOwner) yield master;
  }
}
