// What a configuration means: views opened twice are one, `undo` takes back, lines count where they belong.

import { describe, expect, test } from 'vitest';
import { parse } from '../grammar/index.ts';
import { Device } from '../src/model/device.ts';
import { Pair } from '../src/pair/pair.ts';

function device(...lines: string[]): Device {
  const [tree] = parse({ path: 'device.cfg', text: lines.map((line) => `${line}\n`).join('') }).devices;
  if (!tree) throw new Error('no device');
  return new Device(tree);
}

const group = (...lines: string[]) =>
  device('interface GigabitEthernet0/1/0', ' ip address 192.0.2.1 24', ...lines.map((line) => ` ${line}`)).groups[0];

describe('a VRRP group', () => {
  test('has the defaults of the device', () => {
    const { priority, delay, preempts, interval } = group('vrrp vrid 1 virtual-ip 192.0.2.9') ?? {};
    expect([priority?.value, delay?.value, preempts, interval?.value]).toEqual([100, 0, true, 1000]);
  });

  test('has the last of several values', () => {
    expect(group('vrrp vrid 1 priority 110', 'vrrp vrid 1 priority 120')?.priority.value).toBe(120);
  });

  test('has priority 255 when the virtual address is its own', () => {
    const { priority, isOwner } = group('vrrp vrid 1 virtual-ip 192.0.2.1', 'vrrp vrid 1 priority 120') ?? {};
    expect([priority?.value, isOwner]).toEqual([255, true]);
  });

  test('is gone when its lines are taken back', () => {
    expect(group('vrrp vrid 1 virtual-ip 192.0.2.9', 'vrrp vrid 1 priority 120', 'undo vrrp vrid 1')).toBeUndefined();
  });

  test('keeps what another group of like number has', () => {
    expect(group('vrrp vrid 10 virtual-ip 192.0.2.9', 'undo vrrp vrid 1')?.vrid).toBe(10);
  });

  test('knows what it watches, and what a failure takes', () => {
    const tracks = group(
      'vrrp vrid 1 virtual-ip 192.0.2.9',
      'vrrp vrid 1 track interface gigabitethernet 0/2/0 reduced 40',
      'vrrp vrid 1 track service-location 1',
      'vrrp vrid 1 track bfd-session 7 peer',
    )?.tracks.map(({ kind, what, reduced }) => [kind, what, reduced]);
    expect(tracks).toEqual([
      ['interface', 'GigabitEthernet0/2/0', 40],
      ['bfd', '7', undefined],
      ['service-location', '1', 10],
    ]);
  });
});

describe('a view', () => {
  test('opened twice is one', () => {
    const { interfaces } = device(
      'interface GigabitEthernet0/1/0',
      ' ip address 192.0.2.1 24',
      'interface gigabitethernet 0/1/0',
      ' ip address 198.51.100.1 24 sub',
    );
    expect(interfaces.map(({ addresses }) => addresses.map(({ secondary }) => secondary))).toEqual([[false, true]]);
  });

  test('taken back and opened anew begins anew', () => {
    const { interfaces } = device(
      'interface LoopBack1',
      ' ip address 192.0.2.1 32',
      '#',
      'undo interface LoopBack1',
      '#',
      'interface LoopBack1',
    );
    expect(interfaces.map(({ addresses }) => addresses.length)).toEqual([0]);
  });

  test('loses an address of either family that is taken back', () => {
    const { interfaces } = device(
      'interface LoopBack1',
      ' ip address 192.0.2.1 32',
      ' ipv6 address 2001:db8::1/128',
      ' ipv6 address 2001:db8::2/128',
      ' undo ip address 192.0.2.1 32',
      ' undo ipv6 address 2001:db8::1/128',
    );
    expect(interfaces.map(({ addresses }) => addresses.map(({ address }) => address))).toEqual([['2001:db8::2']]);
  });

  test('does not need its kind said twice', () => {
    const { pools } = device('ip pool p bas local rui-slave', '#', 'ip pool P', ' gateway 192.0.2.1 24');
    expect(pools.map(({ kind, mode, isSlave, gateway }) => [kind, mode, isSlave, gateway?.length])).toEqual([
      ['bas', 'local', true, 24],
    ]);
  });

  test('leaves lines of the device to the device', () => {
    const { hotBackup } = device('interface LoopBack1', ' ip address 192.0.2.1 32', ' service-ha hot-backup enable');
    expect(hotBackup.value).toBe(true);
  });
});

describe('a pair', () => {
  const service = (name: string, source: string, peer: string, port = 6001) => [
    `remote-backup-service ${name}`,
    ` peer ${peer} source ${source} port ${port}`,
  ];
  const pairOf = (a: readonly string[], b: readonly string[]) =>
    new Pair(device('sysname A', ...a), device('sysname B', ...b));
  const names = ({ services }: Pair) => services.both.map(({ first, second }) => [first.name, second.name]);

  test('matches services by their addresses, whatever they are called', () => {
    const a = [...service('x', '10.0.0.1', '10.0.0.2'), ...service('y', '10.0.1.1', '10.0.1.2')];
    const b = [...service('x', '10.0.1.2', '10.0.1.1'), ...service('y', '10.0.0.2', '10.0.0.1')];
    expect(names(pairOf(a, b))).toEqual([
      ['x', 'y'],
      ['y', 'x'],
    ]);
  });

  test('leaves the service for a third device alone', () => {
    const a = [...service('to-b', '10.0.0.1', '10.0.0.2'), ...service('to-c', '10.0.1.1', '10.0.1.3')];
    const { services } = pairOf(a, service('to-a', '10.0.0.2', '10.0.0.1'));
    expect(services.alone.map(({ name }) => name)).toEqual(['to-c']);
  });

  test('is the same in either order', () => {
    const [a, b] = [device('sysname A'), device('sysname B')];
    expect([new Pair(a, b).first, new Pair(b, a).first]).toEqual([a, a]);
  });

  test('is none when no address of the one is named by the other', () => {
    const strange = pairOf(service('core', '10.0.0.1', '10.0.0.2'), service('core', '10.9.0.1', '10.9.0.2'));
    expect(strange.isRelated).toBe(false);
  });
});
