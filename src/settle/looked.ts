// What a run looked at. Where it did not look, that nothing was found says nothing.

import { meantName } from '../lint/meant-name.ts';
import { groupByEach } from '../model/group-by.ts';

/** What was judged at once: one device, or the two of a pair. */
export interface Look {
  readonly files: readonly string[];
  /** As findings call them. */
  readonly devices: readonly string[];
  /** The rules that could not look at everything there, or were not run. */
  readonly skipped: readonly string[];
}

export interface Looked {
  readonly looks: readonly Look[];
  /** All devices of the run, as findings call them: of a shard, those of the whole run. */
  readonly devices: readonly string[];
  /** Whether all that the settings speak of was named, so that a device that is not there is gone. */
  readonly isWhole: boolean;
}

/** Answers about a run, with the looks sorted by what is asked. */
export class View {
  readonly #byFile: ReadonlyMap<string, readonly Look[]>;
  readonly #byDevice: ReadonlyMap<string, readonly Look[]>;
  readonly #devices: ReadonlySet<string>;
  readonly #skipped: ReadonlySet<string>;
  readonly #isWhole: boolean;

  constructor({ looks, devices, isWhole }: Looked) {
    this.#byFile = groupByEach(looks, ({ files }) => files);
    this.#byDevice = groupByEach(looks, (look) => look.devices);
    this.#devices = new Set(devices);
    this.#skipped = new Set(looks.flatMap(({ skipped }) => skipped));
    this.#isWhole = isWhole;
  }

  isSeen(path: string): boolean {
    return this.#byFile.has(path);
  }

  /** Whether the rule, or every one, looked at all of the file. */
  knowsFile(path: string, rule: string | undefined): boolean {
    const looks = this.#byFile.get(path);
    return looks !== undefined && looks.every((look) => ran(look, rule));
  }

  /** Whether the rule looked at the device wherever it could, or the device is gone. */
  knowsDevice(device: string, rule: string): boolean {
    if (!this.#devices.has(device)) return this.#isWhole;
    return (this.#byDevice.get(device) ?? []).every((look) => ran(look, rule));
  }

  /** The same of all devices that are meant; they are gone where none is there. */
  knowsDevices(isMeant: (device: string) => boolean, rule: string): boolean {
    const meant = [...this.#devices].filter(isMeant);
    if (meant.length === 0) return this.#isWhole;
    return meant.every((device) => this.knowsDevice(device, rule));
  }

  hasDevice(isMeant: (device: string) => boolean): boolean {
    return [...this.#devices].some(isMeant);
  }

  /** Of a device that is not there, which one has nearly its name. */
  meantBy(device: string): string | undefined {
    return meantName(device, this.#devices);
  }

  /** Whether the rule looked at all devices there are. */
  knowsAll(rule: string): boolean {
    return this.#isWhole && !this.#skipped.has(rule);
  }
}

function ran({ skipped }: Look, rule: string | undefined): boolean {
  return rule === undefined ? skipped.length === 0 : !skipped.includes(rule);
}
