// What is judged together: the pairs that are declared, those that the configurations show, and the devices that are
// left over, each by itself.

import { discover, type Discover } from '../fleet/discover.ts';
import type { FileFacts } from '../fleet/facts.ts';
import type { Member } from '../fleet/fleet.ts';
import type { OpenEnd } from '../fleet/open-ends.ts';
import type { Unit } from '../fleet/unit.ts';
import type { LeftOver } from '../lint/report.ts';
import { sum } from '../model/sum.ts';
import type { Settings } from '../settings/settings.ts';
import { Names } from './names.ts';

export interface Plan {
  readonly units: readonly Unit[];
  readonly leftOver: readonly LeftOver[];
  readonly names: Names;
}

/** Why two devices are judged together of which nothing else is said. */
export const TOGETHER = 'named together';
export const FOREIGN = 'nothing in it is a VRP configuration';

/** `find`: for those who found the pairs of the same files before. */
export function planOf(files: readonly FileFacts[], declared: readonly Unit[], find = discover): Plan {
  const members = membersOf(files);
  const foreign = files.filter(({ devices }) => devices.length === 0).map(({ summary }) => leftOverFile(summary.path));
  const { units, open } = grouped(members, declared, find);
  const names = new Names(members, units);
  return {
    units: units.map((unit) => names.called(unit)),
    leftOver: [...open.map((end) => leftOverDevice(end, names)), ...foreign],
    names,
  };
}

/** The pairs that a few files of many show by themselves: most of them are those that the whole fleet shows. */
export function likelyPairs(files: readonly FileFacts[]): Unit[] {
  const members = membersOf(files);
  const { units } = discover(members, []);
  const names = new Names(members, units);
  return units.map((unit) => names.called(unit));
}

/** Two devices at most are judged together whatever they say of each other: of them facts in brief are enough. */
export function isOnePair(files: readonly { readonly devices: readonly unknown[] }[], { pairs }: Settings): boolean {
  return !pairs && sum(files, ({ devices }) => devices.length) <= 2;
}

export function membersOf(files: readonly FileFacts[]): Member[] {
  return files.flatMap(({ summary: { path }, devices }) =>
    devices.map((facts, index) => ({ ref: { path, index }, facts })),
  );
}

function grouped(
  members: readonly Member[],
  declared: readonly Unit[],
  find: Discover,
): { units: Unit[]; open: readonly OpenEnd[] } {
  const [one, other, ...more] = members;
  // Two devices alone are compared whatever they say: who names two files means a pair.
  if (declared.length === 0 && one && more.length === 0) {
    const unit: Unit = other
      ? { devices: [one.ref, other.ref], evidence: TOGETHER }
      : { devices: [one.ref], evidence: 'alone' };
    return { units: [unit], open: [] };
  }
  const { units, leftOver, unsettled } = find(members, declared);
  const alone = leftOver.map(({ ref }): Unit => ({ devices: [ref], evidence: 'alone' }));
  return { units: [...units, ...alone], open: [...leftOver, ...unsettled] };
}

function leftOverDevice({ ref, reason, candidates }: OpenEnd, names: Names): LeftOver {
  const meant = candidates.length > 0 && { candidates: [...new Set(candidates.map(({ path }) => path))] };
  return { file: ref.path, device: names.of(ref), reason, ...meant };
}

function leftOverFile(file: string): LeftOver {
  return { file, device: '', reason: FOREIGN };
}
