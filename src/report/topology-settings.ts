// The pairs of a fleet as settings declare them.

import type { DeviceRef } from '../fleet/unit.ts';
import type { DeclaredPair, DeclaredSide } from '../settings/settings.ts';
import { jsonLines } from './topology-json.ts';
import { calling, couples, type Shown } from './topology.ts';

/** The pairs as vrp-lint.config.json declares them, with all that it says of declared ones already. */
export function* topologySettings({ topology, members }: Shown): Generator<string> {
  const call = calling(members);
  const count = new Map<string, number>();
  for (const { ref } of members) count.set(ref.path, (count.get(ref.path) ?? 0) + 1);
  const side = ({ path, index, name, role }: DeviceRef): string | DeclaredSide => {
    const isAlone = count.get(path) === 1;
    if (isAlone && name === undefined && !role) return path;
    const { device } = call({ path, index });
    return { file: path, ...(!isAlone && { device }), ...(role && { role }), ...(name !== undefined && { name }) };
  };
  const pairs = couples(topology).map(({ name, devices: [a, b] }): DeclaredPair => ({
    ...(name !== undefined && { name }),
    a: side(a),
    b: side(b),
  }));
  yield '{\n"pairs": [';
  yield* jsonLines(pairs);
  yield ']\n}\n';
}
