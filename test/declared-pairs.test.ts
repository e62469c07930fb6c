// Pairs that settings declare: found by files, by patterns with stars, by names.

import { describe, expect, test } from 'vitest';
import { pairsByName } from '../src/settings/named-pairs.ts';
import { declaredPairs } from '../src/settings/pairs.ts';
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
          name: 'core',
          a: { path: 'net/a.cfg', role: 'master', name: 'left' },
          b: { path: 'net/b.cfg', device: 'B' },
        },
      ],
      byName: [],
      problems: [],
      idle: [],
    });
  });

  test.each<[DeclaredPair, string[], string[], string[]]>([
    [{ a: 'a', b: 'b' }, ['a'], ['net/a has no partner: there is no b'], []],
    [{ a: 'a', b: 'b' }, ['b'], ['net/b has no partner: there is no a'], []],
    [{ a: 'a', b: 'b' }, ['c'], [], ['there is no a', 'there is no b']],
    [{ a: 'a', b: './a' }, ['a'], ['a is both a and b'], []],
    [{ a: '*/a', b: 'b' }, ['x/a', 'b'], ['*/a and b have to have equally many stars'], []],
  ])('%j of %j', (pair, paths, problems, idle) => {
    const found = declared(pair, ...paths);
    expect(found.problems).toEqual(problems.map((message) => ({ index: 0, message })));
    expect(found.idle).toEqual(idle.map((message) => ({ index: 0, message })));
  });

  test('two devices of one file', () => {
    const file = 'capture.txt';
    const { pairs } = declared({ a: { file, device: 'A' }, b: { file, device: 'B' } }, file);
    expect(pairs).toEqual([
      { a: { path: 'net/capture.txt', device: 'A' }, b: { path: 'net/capture.txt', device: 'B' } },
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
    [{ a: { device: 'FAO-A' }, b: { device: 'FAO-B' } }, [], ['there is no device FAO-A']],
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
