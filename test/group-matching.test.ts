// Which VRRP groups of two devices belong together: one thing may be wrong on one side, and they still find each other.

import { describe, expect, test } from 'vitest';
import { parse } from '../grammar/index.ts';
import { configuredDevices } from '../src/lint/run.ts';
import { Device } from '../src/model/device.ts';
import { Pair } from '../src/pair/pair.ts';

interface GroupText {
  readonly interface: string;
  readonly address: string;
  readonly vrid: number;
  readonly virtual?: string;
}

const one: GroupText = { interface: 'Vlanif10', address: '192.0.2.1', vrid: 1, virtual: '192.0.2.254' };
const two: GroupText = { interface: 'Vlanif20', address: '198.51.100.1', vrid: 2, virtual: '198.51.100.254' };
const there = (group: GroupText): GroupText => ({ ...group, address: group.address.replace(/1$/, '2') });

const device = (name: string, groups: readonly GroupText[]) => {
  const views = groups.map((group) => {
    const virtual = group.virtual ? ` virtual-ip ${group.virtual}` : ' priority 120';
    return `interface ${group.interface}\n ip address ${group.address} 24\n vrrp vrid ${group.vrid}${virtual}\n`;
  });
  const [tree] = configuredDevices(parse({ path: `${name}.cfg`, text: `sysname ${name}\n${views.join('')}` }));
  if (!tree) throw new Error('an empty example');
  return new Device(tree);
};

const matched = (a: readonly GroupText[], b: readonly GroupText[]) => {
  const { both, alone } = new Pair(device('A', a), device('B', b)).groups;
  const pairs = both.map(({ first, second }) => `${first.interface.name} - ${second.interface.name}`);
  return [...pairs.sort(), ...alone.map((group) => `${group.interface.name} of ${group.device.name}`)];
};

describe('groups belong together', () => {
  const [ours, theirs] = [
    [one, two],
    [there(one), there(two)],
  ];
  const alike = ['Vlanif10 - Vlanif10', 'Vlanif20 - Vlanif20'];

  test.each<[string, readonly GroupText[]]>([
    ['that are alike', theirs],
    ['under another number', [{ ...there(one), vrid: 77 }, there(two)]],
    ['with another virtual address', [{ ...there(one), virtual: '192.0.2.253' }, there(two)]],
    ['with the virtual address of another group', [{ ...there(one), virtual: '198.51.100.254' }, there(two)]],
    ['without virtual address', [{ interface: 'Vlanif10', address: '192.0.2.2', vrid: 1 }, there(two)]],
    ['in another subnet', [{ ...there(one), address: '203.0.113.2' }, there(two)]],
    ['under one number on two interfaces', [there(one), { ...there(two), vrid: 1 }]],
    [
      'with numbers crossed',
      [
        { ...there(one), vrid: 2 },
        { ...there(two), vrid: 1 },
      ],
    ],
  ])('%s', (_, changed) => {
    expect(matched(ours, changed)).toEqual(alike);
  });

  test('by address, not by interface', () => {
    const crossed = [
      { ...there(one), interface: 'Vlanif20' },
      { ...there(two), interface: 'Vlanif10' },
    ];
    expect(matched(ours, crossed)).toEqual(['Vlanif10 - Vlanif20', 'Vlanif20 - Vlanif10']);
  });
});

test('one number on one interface is no evidence where all addresses differ: the partner is a third device', () => {
  const other = { ...one, address: '203.0.113.1', virtual: '203.0.113.254' };
  expect(matched([one], [other])).toEqual(['Vlanif10 of A', 'Vlanif10 of B']);
});
