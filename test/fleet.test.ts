// Who belongs with whom in a fleet: by what the configurations say, and never by a guess.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discover } from '../src/fleet/discover.ts';
import type { Unit } from '../src/fleet/unit.ts';
import { found, membersOf, pairsIn, reasonFor, small, type Small } from './support/fleet.ts';

const a: Small = { name: 'A', services: [['10.0.0.1', '10.0.0.2']], groups: [['10.1.1.1', '10.1.1.254']] };
const b: Small = { name: 'B', services: [['10.0.0.2', '10.0.0.1']], groups: [['10.1.1.2', '10.1.1.254']] };
const c: Small = { name: 'C', services: [['10.0.0.3', '10.0.0.4']], groups: [['10.1.3.1', '10.1.3.254']] };

/** The same two devices again and again, but for their names. */
function sites(count: number, path: (site: number, device: string) => string): Record<string, Small> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return Object.fromEntries(
    numbers.flatMap((site) => [
      [path(site, 'a'), { ...a, name: `X${site}-A` }],
      [path(site, 'b'), { ...b, name: `X${site}-B` }],
    ]),
  );
}

describe('evidence', () => {
  test('backup services that name each other', () => {
    const topology = found({ 'a.cfg': a, 'c.cfg': c, 'b.cfg': b });
    expect(topology.units).toEqual([
      {
        devices: [
          { path: 'a.cfg', index: 0 },
          { path: 'b.cfg', index: 0 },
        ],
        evidence: 'their backup services name each other, 10.0.0.1 and 10.0.0.2',
      },
    ]);
    expect(topology.leftOver).toEqual([
      {
        ref: { path: 'c.cfg', index: 0 },
        reason: 'names 10.0.0.4, but no other device here answers from there',
        candidates: [],
      },
    ]);
  });

  test('a peer whose own service leads elsewhere by mistake', () => {
    const wrong: Small = { ...b, services: [['10.0.0.2', '10.9.9.9']], groups: [] };
    const topology = found({ 'a.cfg': a, 'b.cfg': wrong, 'c.cfg': c });
    expect(topology.units.map(({ evidence }) => evidence)).toEqual(['one names 10.0.0.2, which the other has']);
  });

  test('a peer without a service that has a subnet in common', () => {
    const bare: Small = { name: 'B', addresses: ['10.0.0.2'], groups: [['10.1.1.2', '10.1.1.253']] };
    expect(pairsIn(found({ 'a.cfg': a, 'b.cfg': bare, 'c.cfg': c }))).toEqual(['a.cfg b.cfg']);
  });

  test('the address alone of a device that answers from another is none', () => {
    const stranger: Small = { name: 'S', services: [['10.5.0.1', '10.5.0.2']], addresses: ['10.0.0.2'] };
    expect(pairsIn(found({ 'a.cfg': a, 's.cfg': stranger, 'c.cfg': c }))).toEqual([]);
  });

  test('a VRRP group with the same virtual address in the same subnet', () => {
    const [one, other] = [a, b].map((each) => ({ ...each, services: [] }));
    if (!one || !other) throw new Error('there are two');
    const topology = found({ 'a.cfg': one, 'b.cfg': other, 'c.cfg': c });
    expect(topology.units.map(({ evidence }) => evidence)).toEqual([
      'they have a VRRP group with 10.1.1.254 in common',
    ]);
  });

  test('three devices of one VRRP group are listed, not guessed', () => {
    const groups = (last: number): Small => ({ name: `R${last}`, groups: [[`10.1.1.${last}`, '10.1.1.254']] });
    const topology = found({ '1.cfg': groups(1), '2.cfg': groups(2), '3.cfg': groups(3) });
    expect(topology.units).toEqual([]);
    expect(reasonFor('1.cfg', topology)).toBe(
      'could belong to R2 (2.cfg) or R3 (3.cfg): they have a VRRP group with 10.1.1.254 in common; ' +
        'declare the pair in vrp-lint.config.json',
    );
  });

  test('reasons call devices as the settings do; the first name counts', () => {
    const groups = (last: number): Small => ({ name: `R${last}`, groups: [[`10.1.1.${last}`, '10.1.1.254']] });
    const files = { '1.cfg': groups(1), '2.cfg': groups(2), '3.cfg': groups(3), '4.cfg': { name: 'R4' } };
    const pairOf = (name: string, other: string): Unit => ({
      devices: [
        { path: '2.cfg', index: 0, name },
        { path: other, index: 0 },
      ],
      evidence: 'declared',
    });
    const topology = found(files, [pairOf('left', '3.cfg'), pairOf('last', '4.cfg')]);
    expect(reasonFor('1.cfg', topology)).toBe(
      'could belong to left (2.cfg) or R3 (3.cfg): they have a VRRP group with 10.1.1.254 in common; ' +
        'but others belong there already',
    );
  });

  test('a backup service with one and a VRRP group with another: two partners', () => {
    const master: Small = { ...a, groups: [['10.1.9.1', '10.1.9.254']] };
    const router: Small = { name: 'Y', groups: [['10.1.9.2', '10.1.9.254']] };
    expect(pairsIn(found({ 'a.cfg': master, 'b.cfg': b, 'y.cfg': router }))).toEqual(['a.cfg b.cfg', 'a.cfg y.cfg']);
  });

  test('one backup device of several masters', () => {
    const spare: Small = {
      name: 'SPARE',
      services: [
        ['10.0.0.9', '10.0.0.1'],
        ['10.0.0.9', '10.0.0.3'],
      ],
    };
    const master = (name: string, source: string): Small => ({ name, services: [[source, '10.0.0.9']] });
    const topology = found({
      'west.cfg': master('W', '10.0.0.1'),
      'east.cfg': master('E', '10.0.0.3'),
      's.cfg': spare,
    });
    expect(pairsIn(topology)).toEqual(['east.cfg s.cfg', 's.cfg west.cfg']);
  });

  test('two devices in one file', () => {
    const members = membersOf({ 'both.cfg': `${small(a)}return\n${small(b)}`, 'c.cfg': small(c) });
    expect(discover(members, []).units.map(({ devices }) => devices.map(({ index }) => index))).toEqual([[0, 1]]);
  });
});

describe('addresses that several sites have', () => {
  test('the folder tells, and the evidence says so', () => {
    const topology = found(sites(4, (site, device) => `site${site}/${device}.cfg`));
    expect(pairsIn(topology)).toEqual([1, 2, 3, 4].map((site) => `site${site}/a.cfg site${site}/b.cfg`));
    expect(topology.units[0]?.evidence).toBe(
      'their backup services name each other, 10.0.0.1 and 10.0.0.2; of several that say so, these are in the same folder',
    );
  });

  test('a folder for each device', () => {
    const topology = found(sites(4, (site, device) => `site${site}/${device}/running.cfg`));
    expect(pairsIn(topology)).toHaveLength(4);
  });

  test('names tell where all are in one folder', () => {
    const topology = found(sites(20, (site, device) => `${site}${device}.cfg`));
    expect(pairsIn(topology)).toHaveLength(20);
    expect(topology.units[0]?.evidence).toMatch(/; of several that say so, these have similar names$/);
  });

  test('what else they have in common tells where names do not', () => {
    const files: Record<string, Small> = {
      '1.cfg': { ...a, name: 'P', groups: [['10.7.7.1', '10.7.7.254']] },
      '2.cfg': { ...a, name: 'Q' },
      '3.cfg': { ...b, name: 'R', groups: [['10.7.7.2', '10.7.7.254']] },
      '4.cfg': { ...b, name: 'S' },
    };
    expect(pairsIn(found(files))).toEqual(['1.cfg 3.cfg', '2.cfg 4.cfg']);
  });

  test('or nothing does, and all are listed with those who could be meant', () => {
    const files = { '1.cfg': { ...a, name: 'P' }, '2.cfg': { ...a, name: 'Q' }, '3.cfg': b };
    const topology = found(files);
    expect(topology.units).toEqual([]);
    expect(topology.leftOver.map(({ candidates }) => candidates.map(({ path }) => path))).toEqual([
      ['3.cfg'],
      ['3.cfg'],
      ['1.cfg', '2.cfg'],
    ]);
    expect(reasonFor('1.cfg', topology)).toContain('could belong to B (3.cfg), and so could Q (2.cfg)');
  });
});

describe('copies', () => {
  test('of two copies of one device in one folder none is chosen', () => {
    const topology = found({ 'a.cfg': a, 'a.cfg.bak': a, 'b.cfg': b });
    expect(topology.units).toEqual([]);
    expect(reasonFor('a.cfg.bak', topology)).toMatch(/; it has the name and the addresses of A \(a\.cfg\)$/);
  });

  test('a copy in another folder stays alone', () => {
    const topology = found({ 'a.cfg': a, 'old/a.cfg': a, 'b.cfg': b });
    expect(pairsIn(topology)).toEqual(['a.cfg b.cfg']);
    expect(topology.leftOver.map(({ ref }) => ref.path)).toEqual(['old/a.cfg']);
  });

  test('are no partners of each other, even of another address', () => {
    const more = { ...a, addresses: ['10.8.0.1', '10.8.0.2', '10.8.0.3'] };
    const moved: Small = { ...more, groups: [['10.1.1.3', '10.1.1.254']] };
    expect(pairsIn(found({ 'a.cfg': more, 'new.cfg': moved, 'c.cfg': c }))).toEqual([]);
  });
});

describe('declared pairs', () => {
  const pair = (one: string, other: string): Unit => ({
    devices: [
      { path: one, index: 0 },
      { path: other, index: 0 },
    ],
    evidence: 'declared',
    name: 'core',
  });

  test('are kept as they are', () => {
    const topology = found({ 'a.cfg': a, 'b.cfg': b, 'c.cfg': c }, [pair('b.cfg', 'a.cfg')]);
    expect(topology.units).toEqual([pair('b.cfg', 'a.cfg')]);
  });

  test('have further partners only where both name each other', () => {
    const hub: Small = {
      ...a,
      services: [
        ['10.0.0.1', '10.0.0.2'],
        ['10.0.0.1', '10.0.0.3'],
      ],
    };
    const third: Small = { name: 'T', services: [['10.0.0.3', '10.0.0.1']] };
    const files = { 'a.cfg': hub, 'b.cfg': b, 'c.cfg': c, 't.cfg': third };
    expect(pairsIn(found(files, [pair('a.cfg', 'c.cfg')]))).toEqual(['a.cfg b.cfg', 'a.cfg c.cfg', 'a.cfg t.cfg']);
    const byGroup = { 'a.cfg': { ...a, services: [] }, 'b.cfg': { ...b, services: [] }, 'c.cfg': c };
    expect(pairsIn(found(byGroup, [pair('a.cfg', 'c.cfg')]))).toEqual(['a.cfg c.cfg']);
  });
});

test('the order of the files decides nothing', () => {
  const files = { ...sites(3, (site, device) => `s${site}/${device}.cfg`), 'x.cfg': a, 'y.cfg': c, 'z.cfg': b };
  const members = membersOf(Object.fromEntries(Object.entries(files).map(([path, device]) => [path, small(device)])));
  const open = (list: readonly (typeof members)[number][]) => {
    const topology = discover(list, []);
    return { pairs: pairsIn(topology), reasons: topology.leftOver.map(({ reason }) => reason).sort() };
  };
  const expected = open(members);
  fc.assert(
    fc.property(fc.shuffledSubarray(members, { minLength: members.length }), (list) => {
      expect(open(list)).toEqual(expected);
    }),
  );
});
