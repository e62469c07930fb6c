// The valid pairs that are mutated: the fixtures, and the practice pairs where they are at hand.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const near = (path) => fileURLToPath(new URL(path, import.meta.url));

function folder(root, names, [a, b]) {
  if (!existsSync(root)) return undefined;
  return readdirSync(root)
    .filter((name) => names(name) && existsSync(join(root, name, a)) && existsSync(join(root, name, b)))
    .sort()
    .map((name) => ({
      name,
      a: readFileSync(join(root, name, a), 'utf8'),
      b: readFileSync(join(root, name, b), 'utf8'),
    }));
}

const valid = (name) => !name.endsWith('-broken') && name !== 'slips';

/** @returns {{ pairs: { name: string, a: string, b: string }[], missing: string[] }} */
export function readPairs() {
  const sources = {
    fixtures: folder(near('../../fixtures'), valid, ['device-a.cfg', 'device-b.cfg']),
    'practice pairs': folder(near('../../../shared/corpus/pairs'), () => true, ['A.cfg', 'B.cfg']),
  };
  const entries = Object.entries(sources);
  return {
    pairs: entries.flatMap(([source, pairs]) =>
      (pairs ?? []).map((pair) => ({ ...pair, name: source === 'fixtures' ? pair.name : `practice/${pair.name}` })),
    ),
    missing: entries.flatMap(([source, pairs]) => (pairs ? [] : [source])),
  };
}
