// Oddities of real files: words and values.

import { describe, expect, test } from 'vitest';
import { walk } from '../../grammar/ast.ts';
import { outline, read } from '../support/outline.ts';

describe('words and values', () => {
  test('37 and 53: several blanks between words, blanks to column 80', () => {
    const config = read('bfd  peer-session bind peer-ip 192.0.2.2'.padEnd(80));
    expect(config.statements.typed).toBe(1);
  });

  test('38: a missing blank leaves the line unknown and its neighbours alone', () => {
    const config = read(
      'remote-backup-service core',
      ' peer 192.0.2.3source 192.0.2.5 port 11000',
      ' track interface GigabitEthernet0/1/0',
    );
    expect(outline(config)).toEqual([
      'system: remote-backup-service core',
      '?: peer 192.0.2.3source 192.0.2.5 port 11000',
      'remote-backup-service: track interface GigabitEthernet0/1/0',
    ]);
  });

  test.each([
    ['interface Eth-Trunk 10.1', 'Eth-Trunk10.1'],
    ['interface 100ge 1/0/2', '100GE1/0/2'],
    ['interface gigabitethernet 0/1/0', 'GigabitEthernet0/1/0'],
    ['interface GigabitEthernet0/1/0', 'GigabitEthernet0/1/0'],
    ['interface Vlanif 100', 'Vlanif100'],
    ['interface NULL0', 'NULL0'],
    ['interface FlexE-50G0/1/1', 'FlexE-50G0/1/1'],
  ])('39 and 56: %s is %s', (line, name) => {
    expect([...walk(read(line))][0]).toMatchObject({ kind: 'statement', fields: { interface: name } });
  });

  test('40 and 41: a first word in capitals, words behind an interface name', () => {
    expect(outline(read('SYSNAME R1', 'interface Global-VE1.1 mode l2'))).toEqual([
      'system: SYSNAME R1',
      'system: interface Global-VE1.1 mode l2',
    ]);
  });

  test('42: masks as lengths or dotted, IPv6 prefixes with a slash or a blank', () => {
    const fields = [
      ...walk(
        read(
          'interface LoopBack0',
          ' ip address 10.0.0.1 24',
          ' ip address 10.0.1.1 255.255.255.0 sub',
          ' ipv6 address 2001:DB8:0:8::7 128',
          ' ipv6 address 2001:db8::7/64',
        ),
      ),
    ]
      .slice(1)
      .map((node) => (node.kind === 'statement' ? node.fields : undefined));
    expect(fields).toMatchObject([
      { address: '10.0.0.1', mask: 24 },
      { address: '10.0.1.1', mask: 24, sub: true },
      { prefix: { address: '2001:db8:0:8::7', length: 128 } },
      { prefix: { address: '2001:db8::7', length: 64 } },
    ]);
  });

  test('43: an AS number in dotted form', () => {
    expect([...walk(read('bgp 1.0 '))][0]).toMatchObject({ fields: { asNumber: 65_536 } });
  });

  test('44, 45, 46, 58: ciphers of every sign, with words behind them, cut short, or replaced', () => {
    const config = read(
      'aaa',
      ' local-user a password cipher %@%##!!!"!!!!(!!1];16qf%@%#',
      ' local-user b password cipher a"b\'c`d\\e|f',
      ' local-user c password cipher ***',
      'radius-server group r',
      ' radius-server shared-key-cipher %^%#h{FX=%^%',
    );
    expect(config.statements.unknown).toBe(0);
  });

  test('47: quoted words with blanks are one word', () => {
    const [node] = [...walk(read('acl name "two words" basic'))];
    expect(node).toMatchObject({ kind: 'statement', fields: { name: 'two words' } });
  });

  test('48: descriptions with keywords, separators, stars', () => {
    const config = read(
      'interface LoopBack0',
      ' description ## undo shutdown ##',
      ' description ***To-SW1***',
      ' description { "x" // y }',
    );
    expect(config.statements).toEqual({ total: 4, typed: 4, unknown: 0 });
  });

  test('49 and 50: public keys in hexadecimal lines or as one long line', () => {
    const key = [
      'rsa peer-public-key 192.0.2.4',
      ' public-key-code begin',
      ' 3082010A',
      '  02820101',
      ' public-key-code end',
      'peer-public-key end',
    ];
    const long = [
      'rsa peer-public-key server encoding-type openssh',
      ' public-key-code begin',
      `  ssh-rsa ${'A'.repeat(380)}`,
      ' public-key-code end',
      ' peer-public-key end',
    ];
    const config = read(...key, ...long, 'sysname R1');
    expect(outline(config).filter((line) => line.startsWith('text'))).toEqual(['text: 4', 'text: 3']);
    expect(config.statements.unknown).toBe(0);
  });

  test('a key that never ends does not swallow the file', () => {
    expect(
      outline(read('rsa peer-public-key x', ' public-key-code begin', '  3082010A', '#', 'sysname R1')).at(-1),
    ).toBe('system: sysname R1');
  });

  test('52: `undo` is derived from every command', () => {
    const config = read(
      'undo hrp preempt',
      'interface LoopBack0',
      ' undo shutdown',
      ' undo ip address 10.0.0.1 32',
      ' undo vrrp vrid 1 track interface LoopBack1',
    );
    expect([...walk(config)].slice(1)).toMatchObject([
      { kind: 'statement' },
      { undo: true },
      { undo: true, fields: { mask: 32 } },
      { undo: true, fields: { vrid: 1, interface: 'LoopBack1' } },
    ]);
  });

  test('54: a command of the system view stored in an interface does not end the interface', () => {
    expect(outline(read('interface LoopBack0', ' router id 10.0.0.1', ' shutdown'))).toEqual([
      'system: interface LoopBack0',
      'system: router id 10.0.0.1',
      'interface: shutdown',
    ]);
  });

  test('a banner over several lines, a certificate', () => {
    const config = read(
      'header login information "Keep out.',
      'interface LoopBack0 is not a command here',
      'Really."',
      '-----BEGIN CERTIFICATE-----',
      'MIIC',
      '-----END CERTIFICATE-----',
      'sysname R1',
    );
    expect(outline(config)).toEqual(['text: 3', 'text: 3', 'system: sysname R1']);
  });

  test('backups of other programs: hidden secrets, headers', () => {
    const config = read(
      '!RANCID-CONTENT-TYPE: huawei',
      '# display version',
      'aaa',
      ' local-user a password cipher <secret hidden>',
      ' local-user a service-type ssh',
    );
    expect(outline(config).slice(-2)).toEqual([
      'aaa: local-user a password cipher <secret hidden>',
      'aaa: local-user a service-type ssh',
    ]);
  });
});
