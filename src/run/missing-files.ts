// What was probably meant by a file or a device of a declared pair that is not there.

import { nearest } from '../../grammar/expectation.ts';
import { meantName } from '../lint/meant-name.ts';
import { didYouMean } from '../lint/wording.ts';
import type { PairProblem } from '../settings/pairs.ts';
import { plainPattern, seenFrom } from '../settings/paths.ts';
import type { Settings } from '../settings/settings.ts';
import { matchStars, starsIn } from '../settings/stars.ts';

interface There {
  /** All files, and the names of all devices. */
  readonly paths: readonly string[];
  readonly names: ReadonlySet<string>;
  /** Of devices that are in no declared pair. */
  readonly freeNames: readonly string[];
}

/** Where more entries lead nowhere than these, it is no slip of the pen. */
const MOST = 12;

/** `folder`: of the settings. */
export function withHints(
  problems: readonly PairProblem[],
  settings: Settings,
  folder: string,
  { paths, names, freeNames }: There,
): readonly PairProblem[] {
  const lost = problems.filter(({ missing, missingDevice }) => missing !== undefined || missingDevice !== undefined);
  if (lost.length === 0 || problems.length > MOST) return problems;
  const free = freeFiles(
    settings,
    paths.map((path) => seenFrom(folder, path)),
  );
  const hint = ({ missing, missingDevice }: PairProblem): string => {
    if (missingDevice !== undefined) return didYouMean(meantName(missingDevice, freeNames));
    if (missing === undefined) return '';
    return names.has(missing)
      ? `; the device of this name is { "device": "${missing}" }`
      : didYouMean(nearest(missing, free));
  };
  return problems.map((problem) => ({ ...problem, message: problem.message + hint(problem) }));
}

/** Those that no entry is about: the others are meant where they are named. */
function freeFiles({ pairs = [] }: Settings, files: readonly string[]): string[] {
  const sides = pairs
    .flatMap(({ a, b }) => [a, b])
    .map((side) => (typeof side === 'string' ? side : (side.file ?? '')));
  const declared = new Set(sides.map(plainPattern));
  const patterns = [...declared].filter((side) => starsIn(side) > 0);
  return files.filter((file) => !declared.has(file) && !patterns.some((pattern) => matchStars(pattern, file)));
}
