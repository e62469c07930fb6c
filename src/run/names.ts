// What findings call the devices of a run: one name for each, in whatever pair it is judged.

import type { Member } from '../fleet/fleet.ts';
import { placeOf } from '../fleet/fleet.ts';
import type { DeviceRef, Unit } from '../fleet/unit.ts';
import { groupBy } from '../model/group-by.ts';

export class Names {
  /** By `sysname`. */
  readonly #own: ReadonlyMap<string, string>;
  /** By the settings; the first that they give counts. */
  readonly #given = new Map<string, string>();
  /** Devices in a pair with one of the same name: a template filled in once, a capture of two. */
  readonly #twins = new Set<string>();
  /** How many devices of a file have a name. */
  readonly #inFile: ReadonlyMap<string, readonly Member[]>;
  readonly #known: ReadonlyMap<string, readonly string[]>;

  constructor(members: readonly Member[], units: readonly Unit[]) {
    this.#own = new Map(members.map(({ ref, facts }) => [placeOf(ref), facts.name]));
    for (const { path, index, name } of units.flatMap(({ devices }) => devices)) {
      const place = placeOf({ path, index });
      if (name !== undefined && !this.#given.has(place)) this.#given.set(place, name);
    }
    for (const { devices } of units) {
      const [one, other] = devices;
      if (other && this.#nameOf(one) === this.#nameOf(other)) for (const ref of devices) this.#twins.add(placeOf(ref));
    }
    this.#inFile = groupBy(members, ({ ref }) => `${this.#nameOf(ref)}\n${ref.path}`);
    const called = groupBy(members, ({ ref }) => this.of(ref));
    this.#known = new Map(
      [...called].map(([name, all]) => [name, [...new Set([name, ...all.flatMap((each) => this.#allOf(each))])]]),
    );
  }

  of(ref: DeviceRef): string {
    const name = this.#nameOf(ref);
    if (!this.#twins.has(placeOf(ref))) return name;
    const isOneFile = (this.#inFile.get(`${name}\n${ref.path}`) ?? []).length > 1;
    return `${name} (${isOneFile ? `device ${ref.index + 1} in ${ref.path}` : ref.path})`;
  }

  /** All names of the devices that findings call so: those by which settings may mean them. */
  like(name: string): readonly string[] {
    return this.#known.get(name) ?? [name];
  }

  /** The unit with the names that are other than what the configurations say. */
  called({ devices: [one, other], ...unit }: Unit): Unit {
    return { ...unit, devices: other ? [this.#called(one), this.#called(other)] : [this.#called(one)] };
  }

  #called(ref: DeviceRef): DeviceRef {
    const name = this.of(ref);
    return name === this.#own.get(placeOf(ref)) ? ref : { ...ref, name };
  }

  #nameOf(ref: DeviceRef): string {
    const place = placeOf(ref);
    return this.#given.get(place) ?? this.#own.get(place) ?? ref.path;
  }

  #allOf({ ref, facts }: Member): string[] {
    return [this.#nameOf(ref), facts.name];
  }
}
