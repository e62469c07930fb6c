// Findings that someone looked at and accepted, with the reason.

import type { Finding, Location } from '../lint/report.ts';
import type { SettingsFile } from './read.ts';
import type { Ignore } from './settings.ts';
import { matchStars } from './stars.ts';

export class Ignores {
  readonly entries: readonly Ignore[];
  readonly #file: SettingsFile;

  constructor(file: SettingsFile) {
    this.entries = file.settings.ignores ?? [];
    this.#file = file;
  }

  /** The number of the first entry that covers the finding, so that those that cover none can be told. */
  covering({ rule, object, device }: Finding): number | undefined {
    const index = this.entries.findIndex(
      (entry) =>
        entry.rule === rule &&
        (entry.object === undefined || entry.object.toLowerCase() === object.toLowerCase()) &&
        this.isAbout(entry, device),
    );
    return index < 0 ? undefined : index;
  }

  /** Without a device an entry is about all of them. */
  isAbout(entry: Ignore, device: string): boolean {
    return entry.device === undefined || matchStars(entry.device, device) !== undefined;
  }

  placeOf(index: number): Location {
    return this.#file.placeOf(['ignores', index]);
  }
}
