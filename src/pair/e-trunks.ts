// E-Trunks of two devices that lead to each other.

import type { ETrunk } from '../model/e-trunk.ts';
import type { Match } from './match.ts';
import type { Pair } from './pair.ts';

/** One number is no evidence: an E-Trunk to a third device may have it. */
export function connectedETrunks({ eTrunks }: Pair): Match<ETrunk>[] {
  return eTrunks.both.filter(({ first, second }) => {
    const [here, there] = [first.peer?.fields, second.peer?.fields];
    return here !== undefined && here.peer === there?.source && here.source === there.peer;
  });
}
