// The devices of a fleet by their numbers, and who is known to belong with whom.

import { networkOf } from '../model/address.ts';
import type { DeviceFacts } from './facts.ts';
import type { DeviceRef, Unit } from './unit.ts';

export interface Member {
  readonly ref: DeviceRef;
  readonly facts: DeviceFacts;
}

/** Two devices, some spare ones, some copies. */
const MOST_OF_SITE = 8;

export class Fleet {
  readonly members: readonly Member[];
  /** Of each device its partners, with the evidence. */
  readonly #partners: readonly Map<number, string>[];
  readonly #declared = new Set<number>();
  /** How many files are in each folder, and in the folders right below it. */
  readonly #inFolder = new Map<string, number>();
  readonly #below = new Map<string, number>();
  /** As the settings call them; the first that they give counts. */
  readonly #given = new Map<number, string>();
  readonly #networks = new Map<number, ReadonlySet<string>>();

  constructor(members: readonly Member[], declared: readonly Unit[]) {
    this.members = members;
    this.#partners = members.map(() => new Map());
    const numbers = new Map(members.map(({ ref }, index) => [placeOf(ref), index]));
    for (const { devices, evidence } of declared) {
      const [one, other] = devices.map((ref) => this.#declare(ref, numbers));
      if (one !== undefined && other !== undefined) this.pair(one, other, evidence);
    }
    for (const path of new Set(members.map(({ ref }) => ref.path))) {
      const folder = folderOf(path);
      this.#inFolder.set(folder, (this.#inFolder.get(folder) ?? 0) + 1);
      const above = folderOf(folder);
      if (folder !== '') this.#below.set(above, (this.#below.get(above) ?? 0) + 1);
    }
  }

  factsOf(device: number): DeviceFacts {
    return this.#member(device).facts;
  }

  refOf(device: number): DeviceRef {
    return this.#member(device).ref;
  }

  /** By its name and its file. */
  callOf(device: number): string {
    const { ref, facts } = this.#member(device);
    const name = this.#given.get(device) ?? facts.name;
    return name === ref.path ? name : `${name} (${ref.path})`;
  }

  isDeclared(device: number): boolean {
    return this.#declared.has(device);
  }

  partnersOf(device: number): readonly number[] {
    return [...(this.#partners[device] ?? new Map<number, string>()).keys()];
  }

  evidenceOf(one: number, other: number): string | undefined {
    return this.#partners[one]?.get(other);
  }

  pair(one: number, other: number, evidence: string): void {
    this.#partners[one]?.set(other, evidence);
    this.#partners[other]?.set(one, evidence);
  }

  /** The subnets that the device has an address in, host addresses aside. */
  networksOf(device: number): ReadonlySet<string> {
    const known = this.#networks.get(device) ?? new Set(this.factsOf(device).addresses.flatMap(subnetOf));
    this.#networks.set(device, known);
    return known;
  }

  folderOf(device: number): string {
    return folderOf(this.refOf(device).path);
  }

  /** The folder above, for a file that has its folder for itself: where a site has one for each device. */
  folderAbove(device: number): string | undefined {
    const folder = this.folderOf(device);
    if (folder === '' || this.#inFolder.get(folder) !== 1) return undefined;
    const above = folderOf(folder);
    const count = (this.#below.get(above) ?? 0) + (this.#inFolder.get(above) ?? 0);
    return count <= MOST_OF_SITE ? above : undefined;
  }

  /** A folder of few files, which belong together. */
  isSite(folder: string): boolean {
    return (this.#inFolder.get(folder) ?? 0) <= MOST_OF_SITE;
  }

  /** An older or another copy of the same device's configuration, or a template filled in for two sites: no partners. */
  areCopies(one: number, other: number): boolean {
    const [left, right] = [one, other].map((device) => this.factsOf(device));
    if (!left || !right) return false;
    const own = new Set(left.addresses.map(({ address }) => address));
    const theirs = new Set(right.addresses.map(({ address }) => address));
    if (own.size === 0 || theirs.size === 0) return false;
    const common = [...own].filter((address) => theirs.has(address)).length;
    if (common === own.size && common === theirs.size) return true;
    const haveOneName = left.hasOwnName && right.hasOwnName && left.name === right.name;
    return haveOneName && common * 2 >= Math.min(own.size, theirs.size);
  }

  #declare(ref: DeviceRef, numbers: ReadonlyMap<string, number>): number | undefined {
    const device = numbers.get(placeOf(ref));
    if (device === undefined) return undefined;
    this.#declared.add(device);
    if (ref.name !== undefined && !this.#given.has(device)) this.#given.set(device, ref.name);
    return device;
  }

  #member(device: number): Member {
    const member = this.members[device];
    if (!member) throw new Error(`there is no device ${device}`);
    return member;
  }
}

export function placeOf({ path, index }: DeviceRef): string {
  return `${path} ${index}`;
}

/** Without the last part; empty at the top. */
function folderOf(path: string): string {
  const parts = path.split(/[\\/]/).filter((part, index) => part !== '.' && (part !== '' || index === 0));
  return parts.slice(0, -1).join('/');
}

function subnetOf({ address, length }: { address: string; length: number }): string[] {
  return length >= (address.includes(':') ? 128 : 32) ? [] : [networkOf(address, length)];
}
