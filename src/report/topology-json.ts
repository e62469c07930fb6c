// The pairs of a fleet as data for programs.

import type { OpenEnd } from '../fleet/open-ends.ts';
import { jsonMembers } from './json-list.ts';
import { calling, couples, type Shown } from './topology.ts';

/** One line for each pair and device, so that shells can search it. */
export function* topologyJson({ topology, members }: Shown): Generator<string> {
  const call = calling(members);
  const open = ({ ref, reason, candidates }: OpenEnd) => ({ ...call(ref), reason, candidates: candidates.map(call) });
  const pairs = couples(topology).map(({ name, devices, evidence }) => ({
    ...(name !== undefined && { name }),
    devices: devices.map(call),
    evidence,
  }));
  yield '{\n"pairs": [';
  yield* jsonLines(pairs);
  yield '],\n"leftOver": [';
  yield* jsonLines(topology.leftOver.map(open));
  yield '],\n"unsettled": [';
  yield* jsonLines(topology.unsettled.map(open));
  yield ']\n}\n';
}

/** As members of a list, each line with its end. */
export function* jsonLines(values: readonly unknown[]): Generator<string> {
  yield* jsonMembers(values);
  if (values.length > 0) yield '\n';
}
