// Oddities of real files: which view a line belongs to.

import { describe, expect, test } from 'vitest';
import { outline, read } from '../support/outline.ts';

describe('a line that only looks like the header of a view', () => {
  test('within a view does not end it, when what follows belongs to the view', () => {
    expect(
      outline(read('aaa', ' domain home', '  ip-pool p1', '  dhcp-server group g1', ' domain guests', '  ip-pool p2')),
    ).toEqual([
      'system: aaa',
      'aaa: domain home',
      'aaa-domain: ip-pool p1',
      '?: dhcp-server group g1',
      'aaa: domain guests',
      'aaa-domain: ip-pool p2',
    ]);
  });

  test('a true header is followed by what its own view knows', () => {
    expect(outline(read('ospf 1', ' area 0', ' ip pool home bas local', '  gateway 192.0.2.1 24'))).toEqual([
      'system: ospf 1',
      'ospf: area 0',
      'system: ip pool home bas local',
      'ip-pool: gateway 192.0.2.1 24',
    ]);
  });

  test('surplus words take nothing from the view that the line opens', () => {
    expect(outline(read('remote-backup-profile p surplus words', ' peer-backup hot'))).toEqual([
      '?: remote-backup-profile p surplus words',
      'remote-backup-profile: peer-backup hot',
    ]);
  });

  test('deeper lines make the header, where a command of the system view has the same words', () => {
    expect(outline(read('aaa', 'domain home', '  ip-pool p1', '#', 'sysname R1'))).toEqual([
      'system: aaa',
      'aaa: domain home',
      'aaa-domain: ip-pool p1',
      'system: sysname R1',
    ]);
  });

  test('of two headers on one level the second is no child of the first', () => {
    expect(outline(read('bgp 65010', ' ipv4-family unicast', ' ipv4-family vpnv4', '  policy vpn-target'))).toEqual([
      'system: bgp 65010',
      'bgp: ipv4-family unicast',
      'bgp: ipv4-family vpnv4',
      'bgp-family: policy vpn-target',
    ]);
  });

  test('the same line opens a view at column 0 and stands within another', () => {
    expect(
      outline(
        read('ip pool p bas local', ' gateway 10.0.0.1 24', 'vpn-instance v', ' #', ' section 0 10.0.0.2 10.0.0.9'),
      ),
    ).toEqual([
      'system: ip pool p bas local',
      'ip-pool: gateway 10.0.0.1 24',
      'ip-pool: vpn-instance v',
      'ip-pool: section 0 10.0.0.2 10.0.0.9',
    ]);
  });

  test('a header without lines of its own, before a line further out', () => {
    expect(outline(read('mpls', ' mpls ldp', 'ospf 1', ' area 0.0.0.0'))).toEqual([
      'system: mpls',
      'system: mpls ldp',
      'system: ospf 1',
      'ospf: area 0.0.0.0',
    ]);
  });

  test('an unknown line right behind a header, on its level', () => {
    expect(outline(read('ip pool p bas local', 'gatway 10.0.0.1 24', 'section 0 10.0.0.2 10.0.0.9'))).toEqual([
      'system: ip pool p bas local',
      '?: gatway 10.0.0.1 24',
      'ip-pool: section 0 10.0.0.2 10.0.0.9',
    ]);
  });

  test('what is undone opens nothing', () => {
    expect(outline(read('aaa', ' domain a', '  undo domain x', '  accounting-scheme t'))).toEqual([
      'system: aaa',
      'aaa: domain a',
      'aaa: undo domain x',
      'aaa-domain: accounting-scheme t',
    ]);
  });

  test('a header with an invalid value still opens its view', () => {
    expect(
      outline(
        read('ospf 1', ' area 99999999999', '  network 10.0.0.0 0.0.0.255', '#', 'interface Eth-Trunk1/', ' shutdown'),
      ),
    ).toEqual([
      'system: ospf 1',
      'ospf: area 99999999999',
      'ospf-area: network 10.0.0.0 0.0.0.255',
      'system: interface Eth-Trunk1/',
      'interface: shutdown',
    ]);
  });
});

test('a line of the outer view ends an inner one on its level', () => {
  const config = read(
    'nat instance x',
    ' nat address-group g group-id 1',
    ' section 0 192.0.2.0 mask 24',
    ' nat alg all',
  );
  const [instance] = config.devices[0]?.children ?? [];
  expect(instance).toMatchObject({
    children: [{ children: [{ view: 'cgn-address-group' }] }, { view: 'nat-instance' }],
  });
});
