// Oddities of real files: where a line stands says less than it seems.

import { describe, expect, test } from 'vitest';
import { outline, read } from '../support/outline.ts';

describe('indentation that misleads', () => {
  test('1: commands of the system view behind one blank', () => {
    expect(
      outline(
        read(
          '#',
          ' sysname R1',
          '#',
          ' undo info-center enable',
          '#',
          'interface LoopBack0',
          ' ip address 10.0.0.1 32',
        ),
      ),
    ).toEqual([
      'system: sysname R1',
      'system: undo info-center enable',
      'system: interface LoopBack0',
      'interface: ip address 10.0.0.1 32',
    ]);
  });

  test('2 and 3: a separator at column 0 inside a view, whose lines go on indented', () => {
    expect(
      outline(
        read(
          'bgp 65010',
          ' peer 10.0.0.2 as-number 65010',
          '#',
          ' ipv4-family unicast',
          '  peer 10.0.0.2 enable',
          '#',
          'mpls ldp',
          '#',
          ' ipv4-family',
        ),
      ),
    ).toEqual([
      'system: bgp 65010',
      'bgp: peer 10.0.0.2 as-number 65010',
      'bgp: ipv4-family unicast',
      'bgp-family: peer 10.0.0.2 enable',
      'system: mpls ldp',
      'mpls-ldp: ipv4-family',
    ]);
  });

  test('4: children at column 0', () => {
    expect(
      outline(
        read(
          'ip pool home bas local',
          'gateway 192.0.2.1 255.255.255.0',
          'section 0 192.0.2.2 192.0.2.9',
          '#',
          'sysname R1',
        ),
      ),
    ).toEqual([
      'system: ip pool home bas local',
      'ip-pool: gateway 192.0.2.1 255.255.255.0',
      'ip-pool: section 0 192.0.2.2 192.0.2.9',
      'system: sysname R1',
    ]);
  });

  test('5 and 6: the header of a view on the level of children, below an unrelated block', () => {
    expect(
      outline(
        read(
          'router id 10.0.0.1',
          ' interface GigabitEthernet0/1/2',
          ' shutdown',
          ' interface Eth-Trunk3.4001',
          ' description spare',
        ),
      ),
    ).toEqual([
      'system: router id 10.0.0.1',
      'system: interface GigabitEthernet0/1/2',
      'interface: shutdown',
      'system: interface Eth-Trunk3.4001',
      'interface: description spare',
    ]);
  });

  test('7: a header that is lost: its children are not given to a view that cannot have them', () => {
    expect(
      outline(read('interface LoopBack0', '#', ' backup-id 5 remote-backup-service core', '#', 'sysname R1')),
    ).toEqual(['system: interface LoopBack0', '?: backup-id 5 remote-backup-service core', 'system: sysname R1']);
  });

  test('8: children on the level of their parent', () => {
    expect(
      outline(
        read(
          'aaa',
          ' domain home',
          ' authentication-scheme radius',
          ' ip-pool home',
          ' domain guests',
          ' ip-pool guests',
        ),
      ),
    ).toEqual([
      'system: aaa',
      'aaa: domain home',
      'aaa-domain: authentication-scheme radius',
      'aaa-domain: ip-pool home',
      'aaa: domain guests',
      'aaa-domain: ip-pool guests',
    ]);
  });

  test('9: a jump of two blanks', () => {
    expect(outline(read('interface Eth-Trunk1', '  description jump', ' shutdown'))).toEqual([
      'system: interface Eth-Trunk1',
      'interface: description jump',
      'interface: shutdown',
    ]);
  });

  test('10: a view follows a view without a separator', () => {
    expect(
      outline(read('interface LoopBack0', ' ip address 10.0.0.1 32', 'interface LoopBack1', 'ospf 1', ' area 0')),
    ).toEqual([
      'system: interface LoopBack0',
      'interface: ip address 10.0.0.1 32',
      'system: interface LoopBack1',
      'system: ospf 1',
      'ospf: area 0',
    ]);
  });
});
