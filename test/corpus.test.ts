// The practice corpus: configurations that nobody on this project wrote. It is read in place and never committed;
// where it is absent these tests skip.

import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode, encode } from '../grammar/encoding.ts';
import { parse } from '../grammar/index.ts';
import { print } from '../grammar/print.ts';

const corpus = process.env['VRP_LINT_CORPUS'] ?? '../shared/corpus';
const present = existsSync(corpus);
if (!present) console.warn(`skipped: no corpus at ${corpus} (set VRP_LINT_CORPUS)`);

function files(folder: string): string[] {
  if (!present) return [];
  const paths = readdirSync(join(corpus, folder), { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => path.endsWith('.cfg')).map((path) => join(corpus, folder, path));
}

const textOf = (path: string) => decode(readFileSync(path)).text;

/** The pairs whose systems are those of dual-device backup. */
function dualDevicePairs(): string[] {
  if (!present) return [];
  const rows = readFileSync(join(corpus, 'pairs/INDEX.md'), 'utf8').split('\n');
  const names = rows
    .filter((row) => /^\|.*(RBS|RBP|service-location)/.test(row))
    .map((row) => row.split('|')[1]?.trim() ?? '');
  return names.flatMap((name) => files(join('pairs', name)));
}

describe.skipIf(!present)('nothing is lost', () => {
  const all = ['pairs', 'single', 'wild'].flatMap(files);

  test('bytes come back as they went in', () => {
    for (const path of all) {
      const bytes = readFileSync(path);
      const { text, encoding } = decode(bytes);
      const printed = print(parse({ path, text, encoding }));
      expect(Buffer.compare(encode(printed, encoding), bytes), path).toBe(0);
    }
  });

  test('nor from any beginning of a file', () => {
    for (const path of all) {
      const text = textOf(path);
      for (let end = 0; end < text.length; end += 41)
        expect(print(parse({ path, text: text.slice(0, end) }))).toBe(text.slice(0, end));
    }
  });

  test('nor from files spliced at random', () => {
    const cut = fc
      .tuple(fc.constantFrom(...all), fc.nat(20_000), fc.nat(20_000))
      .map(([path, from, to]) => textOf(path).slice(Math.min(from, to), Math.max(from, to)));
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (pieces) => {
        expect(print(parse({ path: 'spliced.cfg', text: pieces.join('') }))).toBe(pieces.join(''));
      }),
      { numRuns: 300 },
    );
  });
});

describe.skipIf(!present)('the catalogue knows what is said', () => {
  test.each<[string, () => string[], number]>([
    ['dual-device pairs', dualDevicePairs, 0.99],
    ['other pairs', () => files('pairs'), 0.97],
    ['routers', () => files('single/ne40e'), 0.93],
    ['switches', () => files('single/ce6800'), 0.75],
    ['laboratories', () => files('wild'), 0.75],
  ])('%s', (_, paths, least) => {
    const counts = paths().map((path) => parse({ path, text: textOf(path) }).statements);
    const sum = (of: 'total' | 'typed') => counts.reduce((total, count) => total + count[of], 0);
    expect(sum('total')).toBeGreaterThan(0);
    expect(sum('typed') / sum('total')).toBeGreaterThanOrEqual(least);
  });

  test('and calls no value of the dual-device pairs invalid', () => {
    const messages = dualDevicePairs().flatMap((path) =>
      parse({ path, text: textOf(path) }).problems.map(({ message }) => `${path}: ${message}`),
    );
    expect(messages).toEqual([]);
  });
});
