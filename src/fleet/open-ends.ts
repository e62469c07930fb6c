// Devices that belong with no other, or not only with those they were paired with: why, and who could be meant.

import { groupBy } from '../model/group-by.ts';
import type { Bucket } from './bucket.ts';
import { isSettled } from './choose.ts';
import type { Fleet } from './fleet.ts';
import { listed, opensIn, MOST_NAMED, type Open } from './open-bucket.ts';
import type { DeviceRef } from './unit.ts';

export interface OpenEnd {
  readonly ref: DeviceRef;
  /** A sentence without a full stop. */
  readonly reason: string;
  /** Who could be meant. */
  readonly candidates: readonly DeviceRef[];
}

interface Evidence {
  readonly channels: readonly Bucket[];
  readonly groups: readonly Bucket[];
}

export function openEnds(fleet: Fleet, { channels, groups }: Evidence) {
  const lonely = new Set(fleet.members.keys());
  for (const device of fleet.members.keys())
    if (fleet.partnersOf(device).length > 0 || fleet.isDeclared(device)) lonely.delete(device);
  const copies = copiesIn(fleet);
  const open = openIn([...channels, ...groups], fleet, (device) => lonely.has(device));
  const leftOver = [...lonely].map((device): OpenEnd => {
    const { says, candidates = [] } = open.get(device) ?? {};
    return {
      ref: fleet.refOf(device),
      reason: [says ?? silence(device, fleet), ...copyNote(device, copies, fleet)].join('; '),
      candidates: candidates.map((each) => fleet.refOf(each)),
    };
  });
  const further = openIn(channels, fleet, (device) => fleet.partnersOf(device).length > 0 && !fleet.isDeclared(device));
  const unsettled = [...further].flatMap(([device, { says, candidates }]): OpenEnd[] =>
    candidates.length < 2
      ? []
      : [{ ref: fleet.refOf(device), reason: says, candidates: candidates.map((each) => fleet.refOf(each)) }],
  );
  return { leftOver, unsettled };
}

/** Of each device the strongest evidence that has not led to a partner. */
function openIn(buckets: readonly Bucket[], fleet: Fleet, isMeant: (device: number) => boolean): Map<number, Open> {
  const found = new Map<number, Open>();
  for (const bucket of buckets) {
    const free = [...bucket.ends.keys()].filter((device) => !isSettled(device, bucket, fleet));
    const meant = free.filter(isMeant);
    if (meant.length === 0) continue;
    const openOf = opensIn(bucket, free, fleet);
    for (const device of meant) {
      const [open, known] = [openOf(device), found.get(device)];
      // One that could be settled says more than one that is settled for others; of equals the same in any order.
      if (open && (!known || rank(open) < rank(known))) found.set(device, open);
    }
  }
  return found;
}

function rank({ strength, says, candidates }: Open): string {
  return `${candidates.length === 0 ? 1 : 0} ${strength} ${says}`;
}

/** A device without any evidence that others have as well. */
function silence(device: number, fleet: Fleet): string {
  const { channels, groups } = fleet.factsOf(device);
  const peers = [...new Set(channels.map(({ peer }) => peer))].sort();
  if (peers.length > 0)
    return `names ${peers.slice(0, MOST_NAMED).join(', ')}, but no other device here answers from there`;
  if (groups.length > 0) return 'has no VRRP group in common with another device here';
  return 'names no other device and has no VRRP group';
}

/** Devices with the same name and the same addresses. */
function copiesIn(fleet: Fleet): Copies {
  return groupBy(fleet.members.keys(), (device) => copyKey(device, fleet));
}

/** By what copies have in common; those that have nothing to be told by stand together. */
type Copies = ReadonlyMap<string | undefined, readonly number[]>;

function copyKey(device: number, fleet: Fleet): string | undefined {
  const { name, hasOwnName, addresses } = fleet.factsOf(device);
  if (!hasOwnName || addresses.length === 0) return undefined;
  return [name, ...addresses.map(({ address }) => address).sort()].join(' ');
}

function copyNote(device: number, copies: Copies, fleet: Fleet): string[] {
  const key = copyKey(device, fleet);
  const others = (key === undefined ? [] : (copies.get(key) ?? [])).filter((each) => each !== device);
  return others.length === 0 ? [] : [`it has the name and the addresses of ${listed(others, fleet)}`];
}
