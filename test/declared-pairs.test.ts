// Pairs that settings declare: found by files, by patterns with stars, by names.

import { describe, expect, test } from 'vitest';
import { pairsByName } from '../src/settings/named-pairs.ts';
import { declaredPairs, type PairProblem } from '../src/settings/pairs.ts';
import type { DeclaredPair } from '../src/settings/settings.ts';

const at = (...paths: readonly string[]) => paths.map((path) => `net/${path}`);
const declared = (pair: DeclaredPair, ...paths: readonly string[]) =>
  declaredPairs({ pairs: [pair] }, at(...paths), 'net');

describe('by file', () => {
  test('with all that is said of the two', () => {
    const pair: DeclaredPair = {
      name: 'core',
      a: { file: './a.cfg', role: 'master', name: 'left' },
      b: { file: 'x/../b.cfg', device: 'B' },
    };
    expect(declared(pair, 'b.cfg', 'a.cfg', 'c.cfg')).toEqual({
      pairs: [
        {
          index: 0,
          name: 'core',
          a: { path: 'net/a.cfg', role: 'master', name: 'left' },
          b: { path: 'net/b.cfg', device: 'B' },
        },
      ],
      byName: [],
      problems: [],
    });
  });

  test.each<[DeclaredPair, string[], PairProblem['kind'], string[]]>([
    [{ a: 'a', b: 'b' }, ['a'], 'half', ['net/a has no partner: there is no b']],
    [{ a: 'a', b: 'b' }, ['b'], 'half', ['net/b has no partner: there is no a']],
    [{ a: 'a', b: 'b' }, ['c'], 'idle', ['there is no a', 'there is no b']],
    [{ a: 'a', b: './a' }, ['a'], 'flaw', ['a is both a and b; two devices of one file are told by "device"']],
    [{ a: '*/a', b: 'b' }, ['x/a', 'b'], 'flaw', ['*/a and b have to have equally many stars']],
  ])('%j of %j', (pair, paths, kind, messages) => {
    expect(declared(pair, ...paths).problems).toMatchObject(messages.map((message) => ({ index: 0, message, kind })));
  });

  test('two devices of one file', () => {
    const file = 'capture.txt';
    const { pairs } = declared({ a: { file, device: 'A' }, b: { file, device: 'B' } }, file);
    expect(pairs).toEqual([
      { index: 0, a: { path: 'net/capture.txt', device: 'A' }, b: { path: 'net/capture.txt', device: 'B' } },
    ]);
  });
});

describe('by pattern', () => {
  test.each<[string, string, string[], [string, string][]]>([
    [
      '*/a.cfg',
      '*/b.cfg',
      ['x/a.cfg', 'y/a.cfg', 'x/b.cfg', 'y/b.cfg', 'a.cfg'],
      [
        ['x/a.cfg', 'x/b.cfg'],
        ['y/a.cfg', 'y/b.cfg'],
      ],
    ],
    [
      '**/a.cfg',
      '**/b.cfg',
      ['a.cfg', 'b.cfg', 'x/y/a.cfg', 'x/y/b.cfg'],
      [
        ['a.cfg', 'b.cfg'],
        ['x/y/a.cfg', 'x/y/b.cfg'],
      ],
    ],
    ['*-*-1.cfg', '*-*-2.cfg', ['lis-core-1.cfg', 'lis-core-2.cfg'], [['lis-core-1.cfg', 'lis-core-2.cfg']]],
    ['a+(*).cfg', 'b+(*).cfg', ['a+(x).cfg', 'b+(x).cfg'], [['a+(x).cfg', 'b+(x).cfg']]],
  ])('%s and %s', (a, b, paths, expected) => {
    const { pairs, problems } = declared({ a, b }, ...paths);
    expect(pairs.map((pair) => [pair.a.path, pair.b.path])).toEqual(expected.map((pair) => at(...pair)));
    expect(problems).toEqual([]);
  });

  test('what lacks its other half is said from both sides', () => {
    const { pairs, problems } = declared({ a: '*/a', b: '*/b' }, 'x/a', 'x/b', 'y/a', 'z/b');
    expect(pairs).toHaveLength(1);
    expect(problems.map(({ message }) => message)).toEqual([
      'net/y/a has no partner: there is no y/b',
      'net/z/b has no partner: there is no z/a',
    ]);
  });
});

describe('by name', () => {
  const devices = [
    { path: 'net/1', name: 'LIS-A' },
    { path: 'net/2', name: 'LIS-B' },
    { path: 'net/3', name: 'OPO-A' },
    { path: 'net/4', name: 'TWIN' },
    { path: 'net/5', name: 'TWIN' },
  ];
  const found = (pair: DeclaredPair) => {
    const { pairs, problems } = pairsByName(declared(pair, '1', '2').byName, devices, 'net');
    const names = pairs.map(({ a, b }) => [a.device.path, b.device.path, a.side.role]);
    return { names, problems: problems.map(({ message }) => message) };
  };

  test.each<[DeclaredPair, unknown[], string[]]>([
    [{ a: { device: 'LIS-A', role: 'master' }, b: { device: 'LIS-B' } }, [['net/1', 'net/2', 'master']], []],
    [{ a: { device: 'LIS-A' }, b: '2' }, [['net/1', 'net/2', undefined]], []],
    [{ a: { device: 'LIS-A' }, b: { device: 'TWIN', file: '4' } }, [['net/1', 'net/4', undefined]], []],
    [
      { a: { device: '*-A' }, b: { device: '*-B' } },
      [['net/1', 'net/2', undefined]],
      ['OPO-A has no partner: there is no device OPO-B'],
    ],
    [{ a: { device: 'FAO-A' }, b: { device: 'FAO-B' } }, [], ['there is no device FAO-A', 'there is no device FAO-B']],
    [{ a: { device: 'FAO-A' }, b: { device: 'LIS-B' } }, [], ['LIS-B has no partner: there is no device FAO-A']],
    [
      { a: { device: '*-B' }, b: { device: '*-A' } },
      [['net/2', 'net/1', undefined]],
      ['OPO-A has no partner: there is no device OPO-B'],
    ],
    [{ a: { device: 'TWIN' }, b: { device: 'TWIN' } }, [['net/4', 'net/5', undefined]], []],
    [
      { a: { device: 'LIS-A' }, b: { device: 'LIS-A' } },
      [],
      ['LIS-A is both a and b; two devices of one file are told by "device"'],
    ],
    [{ a: { device: 'LIS-A' }, b: '1' }, [], ['LIS-A is both a and b; two devices of one file are told by "device"']],
    [
      { a: { device: 'LIS-A' }, b: { device: 'TWIN' } },
      [],
      ['device TWIN is in net/4 and in net/5: name the file too'],
    ],
    [{ a: { device: '*-A' }, b: { device: 'X' } }, [], ['device *-A and device X have to have equally many stars']],
  ])('%j', (pair, names, problems) => {
    expect(found(pair)).toEqual({ names, problems });
  });
});

test('of very many devices and entries, each is looked up', () => {
  const SITES = 10_000;
  const sites = Array.from({ length: SITES }, (_, site) => site);
  const devices = sites.flatMap((site) =>
    ['A', 'B'].map((half) => ({ path: `net/${site}-${half}`, name: `S${site}-${half}` })),
  );
  const paths = devices.map(({ path }) => path);
  const exact = sites.map((site) => ({ a: { device: `S${site}-A` }, b: { device: `S${site}-B` } }));
  const files = sites.map((site) => ({ a: `${site}-A`, b: `${site}-B` }));
  const patterns = [{ a: { device: '*-A' }, b: { device: '*-B' } }];
  const found = (pairs: readonly DeclaredPair[]) => {
    const { pairs: byFile, byName } = declaredPairs({ pairs }, paths, 'net');
    return byFile.length + pairsByName(byName, devices, 'net').pairs.length;
  };
  // Compared one with the other these would be hundreds of millions of comparisons: the limit of time would end it.
  expect([exact, files, patterns].map(found)).toEqual([SITES, SITES, SITES]);
});
