// Oddities of real files: several devices, none, or half of one.

import { describe, expect, test } from 'vitest';
import { read } from '../support/outline.ts';

describe('several devices, none, or half of one', () => {
  test('31: captions and prompts between devices', () => {
    const config = read(
      '=====【SW1配置】=====',
      '<SW1>dis cu',
      'sysname SW1',
      'return',
      '=====【SW2配置】=====',
      '<SW2>dis cu',
      'sysname SW2',
      'return',
    );
    expect(config.devices.map(({ name }) => name)).toEqual(['SW1', 'SW2']);
  });

  test('32: a second configuration behind `return`', () => {
    const config = read('sysname PE1', 'return', '', 'sysname PE1', 'interface LoopBack0', 'return');
    expect(config.devices.map(({ children }) => children.length > 0)).toEqual([true, true]);
  });

  test('33 and 34: no `return`, no `sysname` or a late one, text behind the end', () => {
    expect(read('interface LoopBack0', '#').devices).toHaveLength(1);
    expect(read('interface LoopBack0', 'sysname BRAS2', 'return', '#', '').devices.map(({ name }) => name)).toEqual([
      'BRAS2',
    ]);
    expect(read('sysname R1', ' return ', 'logout of the session').statements).toEqual({
      total: 2,
      typed: 1,
      unknown: 1,
    });
  });

  test('35: words of a session stored as configuration; `quit` leaves the view', () => {
    const config = read('interface LoopBack0', ' shutdown', ' quit', 'sysname R1', 'commit');
    expect(config.statements).toEqual({ total: 5, typed: 5, unknown: 0 });
  });

  test('36 and 51: the same view twice, the same line twice', () => {
    expect(
      read('interface  Eth-Trunk2.1', ' shutdown', ' shutdown', '#', 'interface Eth-Trunk2.1', ' mtu 1500').statements
        .typed,
    ).toBe(5);
  });

  test('55: a file that is no configuration', () => {
    const config = read('#sha256sum="fffcd63f"', 'def main():', '    print("hello")');
    expect(config.statements).toEqual({ total: 2, typed: 0, unknown: 2 });
  });
});
