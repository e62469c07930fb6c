// Findings that someone looked at and accepted, with the reason.

import type { Finding, Location } from '../lint/report.ts';
import type { SettingsFile } from './read.ts';
import type { Ignore } from './settings.ts';
import { matchStars } from './stars.ts';

export class Ignores {
  readonly entries: readonly Ignore[];
  readonly #file: SettingsFile;
  readonly #namesLike: (device: string) => readonly string[];

  /** `namesLike`: all names of the devices that findings call so. */
  constructor(file: SettingsFile, namesLike: (device: string) => readonly string[] = (device) => [device]) {
    this.entries = file.settings.ignores ?? [];
    this.#file = file;
    this.#namesLike = namesLike;
  }

  /** The number of the first entry that covers the finding, so that those that cover none can be told. */
  covering({ rule, object, device }: Finding): number | undefined {
    const index = this.entries.findIndex(
      (entry) =>
        entry.rule === rule &&
        (entry.object === undefined || isObject(entry.object, object)) &&
        this.isAbout(entry, device),
    );
    return index < 0 ? undefined : index;
  }

  /** Without a device an entry is about all of them. */
  isAbout(entry: Ignore, device: string): boolean {
    const { device: pattern } = entry;
    return pattern === undefined || this.#namesLike(device).some((name) => matchStars(pattern, name));
  }

  placeOf(index: number): Location {
    return this.#file.placeOf(['ignores', index]);
  }
}

/** Names of interfaces have slashes, which are no folders. */
function isObject(pattern: string, object: string): boolean {
  return matchStars(pattern.toLowerCase().replace(/\*+/g, '**'), object.toLowerCase()) !== undefined;
}
