// The VRRP groups of profiles on the device that masters them: the one whose delay of preemption counts.

import { serves, type Profile, type ProfileGroup } from '../model/backup-profile.ts';
import { deciderOf } from '../model/bound-groups.ts';
import type { Device } from '../model/device.ts';
import type { Group } from '../model/vrrp.ts';
import type { Pair } from './pair.ts';

/** A profile that follows a group. */
export interface Following {
  /** Whose state decides: the group that the profile names, or the management group that this is bound to. */
  readonly group: Group;
  readonly profile: Profile;
  /** The line by which the profile follows the group. */
  readonly line: ProfileGroup['line'];
}

/** The groups that decide for the profiles with this service type, each once. */
export function followingOf({ profiles }: Device, service: string): Map<Group, Following> {
  const found = new Map<Group, Following>();
  for (const profile of profiles.filter((each) => serves(each, service))) {
    for (const { group: named, line } of profile.groups) {
      const group = named && deciderOf(named);
      if (group && !found.has(group)) found.set(group, { group, profile, line });
    }
  }
  return found;
}

/** Groups that preempt after their delay, and that a profile with this service type follows. */
export function* mastersServing(pair: Pair, service: string): Generator<Following> {
  const followers = new Map(pair.devices.flatMap((device) => [...followingOf(device, service)]));
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
