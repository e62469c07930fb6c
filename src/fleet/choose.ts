// Which two devices of a bucket belong together. Where more than two stand in it, because sites share their addresses
// or a file was copied, the place of the files decides, then what else the devices have in common, then their names.

import type { Bucket } from './bucket.ts';
import type { Fleet } from './fleet.ts';
import { haveGroupInCommon, haveSubnetInCommon, likenesses, marks } from './resemblance.ts';

export interface Choice {
  readonly one: number;
  readonly other: number;
  readonly evidence: string;
}

/** One way to choose. The ways are gone through one after another, each over all buckets, so that no order decides. */
export type Way = (bucket: Bucket, fleet: Fleet) => Choice[];

export const bySelf: Way = (bucket, fleet) => only([...bucket.ends.keys()], bucket, fleet, '');

export const byFile: Way = (bucket, fleet) =>
  byPlace(bucket, fleet, (device) => fleet.refOf(device).path, 'of several that say so, these are in one file');

export const byFolder: Way = (bucket, fleet) =>
  byPlace(bucket, fleet, (device) => fleet.folderOf(device), 'of several that say so, these are in the same folder');

export const byFolderAbove: Way = (bucket, fleet) =>
  byPlace(bucket, fleet, (device) => fleet.folderAbove(device), 'of several that say so, their folders are neighbours');

/** For weak evidence: a folder of many says nothing. */
export const bySite: Way = (bucket, fleet) =>
  byPlace(
    bucket,
    fleet,
    (device) => (fleet.isSite(fleet.folderOf(device)) ? fleet.folderOf(device) : undefined),
    'they are in the same folder',
  );

export const byMarks: Way = (bucket, fleet) =>
  byCommon(bucket, fleet, marks, 'of several that say so, these have other subnets or numbers in common');

export const byNames: Way = (bucket, fleet) => {
  const found = byCommon(bucket, fleet, likenesses, 'of several that say so, these have similar names');
  const chosen = new Set(found.flatMap(({ one, other }) => [one, other]));
  const hasFellow = fellows(bucket, fleet, chosen);
  // Of two copies of one device, no likeness tells which is the one in service.
  return found.filter(({ one, other }) => !hasFellow(one) && !hasFellow(other));
};

/** Whether a device has found its partner in the bucket, or has one in the subnet that it is about. */
export function isSettled(device: number, { ends, network }: Bucket, fleet: Fleet): boolean {
  const end = ends.get(device);
  return fleet.partnersOf(device).some((partner) => {
    const their = ends.get(partner);
    return their === undefined ? network !== undefined && fleet.networksOf(partner).has(network) : their !== end;
  });
}

/** The two devices when they are all that there are. */
function only(devices: readonly number[], bucket: Bucket, fleet: Fleet, reason: string): Choice[] {
  const [one, other] = devices;
  if (one === undefined || other === undefined || devices.length > 2 || !mayBelong(one, other, bucket)) return [];
  if (fleet.areCopies(one, other) || isDoubtful(one, other, bucket, fleet)) return [];
  return [{ one, other, evidence: reason === '' ? bucket.says : `${bucket.says}; ${reason}` }];
}

function mayBelong(one: number, other: number, { ends, leaders }: Bucket): boolean {
  return ends.get(one) !== ends.get(other) && (!leaders || leaders.has(one) || leaders.has(other));
}

function isDoubtful(one: number, other: number, { doubtful, isReused }: Bucket, fleet: Fleet): boolean {
  if (!doubtful?.has(one) && !doubtful?.has(other)) return false;
  if (!isReused) return !haveSubnetInCommon(one, other, fleet);
  const folder = fleet.folderOf(one);
  const isOneSite = folder === fleet.folderOf(other) && fleet.isSite(folder);
  return !isOneSite && !haveGroupInCommon(one, other, fleet);
}

/** In the folder of a site, those who know their partner already are none of the candidates. */
function byPlace(
  bucket: Bucket,
  fleet: Fleet,
  placeOf: (device: number) => string | undefined,
  reason: string,
): Choice[] {
  const places = new Map<string, number[]>();
  for (const device of bucket.ends.keys()) {
    const place = placeOf(device);
    if (place === undefined || (fleet.isSite(place) && isSettled(device, bucket, fleet))) continue;
    const there = places.get(place);
    if (there) there.push(device);
    else places.set(place, [device]);
  }
  return [...places.values()]
    .filter((devices) => !devices.some((device) => isSettled(device, bucket, fleet)))
    .flatMap((devices) => only(devices, bucket, fleet, reason));
}

/** Each thing that exactly two devices have in common speaks for these; what speaks for several partners is no help. */
function byCommon(
  bucket: Bucket,
  fleet: Fleet,
  thingsOf: (device: number, fleet: Fleet) => readonly string[],
  reason: string,
): Choice[] {
  const devices = [...bucket.ends.keys()];
  if (devices.every((device) => isSettled(device, bucket, fleet))) return [];
  const having = new Map<string, number[]>();
  for (const device of devices) {
    for (const thing of new Set(thingsOf(device, fleet))) {
      const known = having.get(thing);
      if (!known) having.set(thing, [device]);
      else if (known.length < 3) known.push(device);
    }
  }
  const votes = new Map<number, Set<number>>();
  const vote = (device: number, other: number) => votes.set(device, (votes.get(device) ?? new Set()).add(other));
  for (const [one, other, third] of having.values()) {
    if (one === undefined || other === undefined || third !== undefined || !mayBelong(one, other, bucket)) continue;
    vote(one, other);
    vote(other, one);
  }
  return [...votes].flatMap(([one, [other]]) => {
    if (other === undefined || one > other || votes.get(one)?.size !== 1 || votes.get(other)?.size !== 1) return [];
    if (isSettled(one, bucket, fleet) || isSettled(other, bucket, fleet)) return [];
    return only([one, other], bucket, fleet, reason);
  });
}

/** Whether another device of the same name at the same end found no partner. */
function fellows({ ends }: Bucket, fleet: Fleet, chosen: ReadonlySet<number>): (device: number) => boolean {
  const nameAt = (device: number) => `${ends.get(device)} ${fleet.factsOf(device).name}`;
  const unchosen = new Set([...ends.keys()].filter((device) => !chosen.has(device)).map(nameAt));
  return (device) => unchosen.has(nameAt(device));
}
