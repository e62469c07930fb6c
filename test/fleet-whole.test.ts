// Fixtures and the practice corpus, poured into one fleet: they use the same addresses again and again. Their true pairs
// stand in one folder each.

import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode } from '../grammar/encoding.ts';
import { parse } from '../grammar/index.ts';
import { factsOf } from '../src/fleet/digest.ts';
import { discover } from '../src/fleet/discover.ts';
import type { Member } from '../src/fleet/fleet.ts';
import { configuredDevices } from '../src/lint/run.ts';
import { Device } from '../src/model/device.ts';
import { isLinkLocal } from '../src/model/own-subnet.ts';
import type { Group } from '../src/model/vrrp.ts';
import { Pair } from '../src/pair/pair.ts';
import { fleet } from './bench/fleet.js';
import { pairsIn } from './support/fleet.ts';

const corpus = `${process.env['VRP_LINT_CORPUS'] ?? '../shared/corpus'}/pairs`;
if (!existsSync(corpus)) console.warn(`skipped: no corpus at ${corpus} (set VRP_LINT_CORPUS)`);

const roots = ['fixtures', corpus].filter((root) => existsSync(root));
const configs = roots
  .flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => `${root}/${path}`))
  .filter((path) => path.endsWith('.cfg'))
  .sort()
  .map((path) => parse({ path, text: decode(readFileSync(path)).text }));
const members: readonly Member[] = configs.flatMap((config) =>
  factsOf(config, []).devices.map((facts, index) => ({ ref: { path: config.path, index }, facts })),
);
const devices = new Map(
  configs.flatMap((config) =>
    configuredDevices(config).map((tree, index) => [`${config.path} ${index}`, new Device(tree)] as const),
  ),
);

function deviceOf({ ref }: Member): Device {
  const device = devices.get(`${ref.path} ${ref.index}`);
  if (!device) throw new Error(`${ref.path} has no device ${ref.index}`);
  return device;
}

/** Of two devices in one folder each is the other's partner when something shows it. */
const couples = members.flatMap((one, index) =>
  members
    .slice(index + 1)
    .flatMap((other) => (dirname(one.ref.path) === dirname(other.ref.path) ? [{ one, other }] : [])),
);
const isPair = ({ one, other }: { one: Member; other: Member }) => new Pair(deviceOf(one), deviceOf(other)).isRelated;
const truth = couples
  .filter(isPair)
  // The two masters of the backup device have nothing to do with each other.
  .filter(({ one }) => !one.ref.path.endsWith('several-partners/device-b.cfg'))
  .map(({ one, other }) => [one.ref.path, other.ref.path].sort().join(' '))
  .sort();

describe('the facts say what the model says', () => {
  test.each(members.map((member) => [member.ref.path, member] as const))('%s', (_, member) => {
    const { facts } = member;
    const device = deviceOf(member);
    expect(facts.addresses.map(({ interface: name, address, length }) => `${name} ${address}/${length}`)).toEqual(
      device.interfaces.flatMap(({ name, addresses }) =>
        addresses.map(({ address, length }) => `${name} ${address}/${length}`),
      ),
    );
    expect(
      facts.channels.flatMap(({ kind, peer, source }) => (kind === 'service' ? [`${source} ${peer}`] : [])),
    ).toEqual(device.services.flatMap(({ channels }) => channels.map(({ source, peer }) => `${source} ${peer}`)));
    expect(facts.channels.flatMap(({ kind, peer }) => (kind === 'location' ? [peer] : []))).toEqual(
      device.locations.flatMap(({ channel }) => (channel ? [channel.fields.peer] : [])),
    );
    // Lines about a group that none of them gives an address tell other devices nothing.
    const own = device.groups.filter(({ virtualAddresses }) => virtualAddresses.length > 0);
    const shared = (group: Group) =>
      group.virtualAddresses.flatMap(({ address }) => (isLinkLocal(address) ? [] : [address])).sort();
    expect(facts.groups.map(({ family, vrid, virtual }) => `${family} ${vrid} ${virtual ?? ''}`)).toEqual(
      expect.arrayContaining(own.map((group) => `${group.family} ${group.vrid} ${shared(group).join(' ')}`)),
    );
  });
});

test('two devices are a pair exactly when a pair of them is related', () => {
  const next = members.map((one, index) => ({ one, other: members[(index + 7) % members.length] ?? one }));
  // Two files of the same device are never a pair, whatever they have in common.
  const differ = ({ one, other }: (typeof couples)[number]) =>
    one.facts.addresses.map(({ address }) => address).join(' ') !==
    other.facts.addresses.map(({ address }) => address).join(' ');
  for (const couple of [...couples, ...next.filter(({ one, other }) => one !== other)].filter(differ)) {
    const { units } = discover([couple.one, couple.other], []);
    expect(units.length, `${couple.one.ref.path} ${couple.other.ref.path}`).toBe(isPair(couple) ? 1 : 0);
  }
});

describe('all of them as one fleet', () => {
  test('each true pair is found, and no other', () => {
    expect(truth.length).toBeGreaterThan(20);
    expect(pairsIn(discover(members, []))).toEqual(truth);
  });

  test('the pairs of one backup device with several masters', () => {
    const own = members.filter(({ ref }) => ref.path.startsWith('fixtures/several-partners/'));
    const [spare, west, east] = own.map(({ ref }) => ref.path);
    expect(pairsIn(discover(own, []))).toEqual([`${spare} ${west}`, `${spare} ${east}`]);
  });

  test('in any order', () => {
    const open = (list: readonly Member[]) => {
      const topology = discover(list, []);
      const sayings = [...topology.leftOver, ...topology.unsettled].map(({ ref, reason }) => `${ref.path}: ${reason}`);
      return [...pairsIn(topology), ...topology.units.map(({ evidence }) => evidence).sort(), ...sayings.sort()];
    };
    const expected = open(members);
    fc.assert(
      fc.property(fc.shuffledSubarray([...members], { minLength: members.length }), (list) => {
        expect(open(list)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('without any folders no wrong pair is found', () => {
    const flat = members.map(({ ref, facts }, index) => ({
      ref: { path: `${(index * 37) % 1009}.cfg`, index: 0 },
      facts,
      old: ref.path,
    }));
    const old = new Map(flat.map(({ ref, old: path }) => [ref.path, path]));
    const pairs = pairsIn(discover(flat, [])).map((pair) =>
      pair
        .split(' ')
        .map((path) => old.get(path) ?? path)
        .sort()
        .join(' '),
    );
    expect(pairs.filter((pair) => !truth.includes(pair))).toEqual([]);
    expect(pairs.length).toBeGreaterThan(truth.length / 2);
  });
});

test('a large fleet, made up: a part of its sites have their addresses in common', () => {
  const files = [...fleet(200, { linesPerDevice: 60 })];
  const made = files.flatMap((file) =>
    factsOf(parse(file), []).devices.map((facts, index) => ({ ref: { path: file.path, index }, facts })),
  );
  const { units, leftOver, unsettled } = discover(made, []);
  expect({ units: units.length, leftOver, unsettled }).toEqual({ units: 200, leftOver: [], unsettled: [] });
  expect(units.filter(({ devices: [one, other] }) => dirname(one.path) !== dirname(other?.path ?? ''))).toEqual([]);
});
