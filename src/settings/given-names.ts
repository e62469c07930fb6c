// What the settings call a device, as the sides of declared pairs say.

import { plainPattern, seenFrom } from './paths.ts';
import type { Settings } from './settings.ts';
import { matchStars } from './stars.ts';

/** `device`: its name by `sysname`. */
export function givenNames({ pairs = [] }: Settings, folder: string, file: string, device: string): string[] {
  const fits = (pattern: string | undefined, text: string) => pattern === undefined || matchStars(pattern, text);
  return pairs
    .flatMap(({ a, b }) => [a, b])
    .filter((side) => typeof side === 'object')
    .filter((side) => fits(side.file && plainPattern(side.file), seenFrom(folder, file)) && fits(side.device, device))
    .flatMap(({ name }) => name ?? []);
}
