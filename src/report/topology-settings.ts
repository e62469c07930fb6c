// The pairs of a fleet as settings declare them.

import type { DeviceRef } from '../fleet/unit.ts';
import { seenFrom } from '../settings/paths.ts';
import type { DeclaredPair, DeclaredSide } from '../settings/settings.ts';
import { jsonLines } from './topology-json.ts';
import { calling, couples, type Shown } from './topology.ts';

/** The pairs as the settings in a folder declare them, with all that those say of declared ones already. */
export function* topologySettings({ topology, members }: Shown, folder: string): Generator<string> {
  const call = calling(members);
  const count = new Map<string, number>();
  for (const { ref } of members) count.set(ref.path, (count.get(ref.path) ?? 0) + 1);
  const side = ({ path, index, name, role }: DeviceRef): string | DeclaredSide => {
    const isAlone = count.get(path) === 1;
    const file = seenFrom(folder, path);
    if (isAlone && name === undefined && !role) return file;
    const { device } = call({ path, index });
    return { file, ...(!isAlone && { device }), ...(role && { role }), ...(name !== undefined && { name }) };
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
