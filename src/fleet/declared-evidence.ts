// Declared pairs as the list of pairs tells them: those that the configurations show nothing of are told apart, for a run
// leaves their devices over.

import { discover, type Topology } from './discover.ts';
import { placeOf, type Member } from './fleet.ts';
import { DECLARED, type Unit } from './unit.ts';

const ONLY_DECLARED = `${DECLARED}, without other evidence`;

export function withDoubts(topology: Topology, members: readonly Member[]): Topology {
  const byPlace = new Map(members.map((member) => [placeOf(member.ref), member]));
  const isShown = ({ devices }: Unit) => {
    const both = devices.flatMap((ref) => byPlace.get(placeOf(ref)) ?? []);
    return discover(both, []).units.length > 0;
  };
  const units = topology.units.map((unit) =>
    unit.evidence !== DECLARED || isShown(unit) ? unit : { ...unit, evidence: ONLY_DECLARED },
  );
  return { ...topology, units };
}
