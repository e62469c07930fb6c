// Backup services that lead to the other device of the pair. A device may have others, to further partners.

import type { Service } from '../model/backup-service.ts';
import { bothWays, type Way } from './match.ts';
import type { Pair } from './pair.ts';
import { remember } from '../model/remember.ts';

/** Each service that an address ties to its counterpart, seen from either device. */
export const partners = remember((pair: Pair): Way<Service>[] => {
  return [...bothWays(pair.services)].filter(({ here, there }) =>
    here.channels.some((own) => there.channels.some(({ source, peer }) => own.peer === source || own.source === peer)),
  );
});
