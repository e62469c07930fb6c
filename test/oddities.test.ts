// What real files do to a parser, one by one. None of it is an error of the input: every case must keep its neighbours
// intact and print back as it came (that is asserted for all of them at once, by `read`).

import { describe, expect, test } from 'vitest';
import { walk, type Config } from '../grammar/ast.ts';
import type { Node } from '../grammar/nodes.ts';
import { parse } from '../grammar/index.ts';
import { print } from '../grammar/print.ts';

function read(...lines: string[]): Config {
  return readText(lines.join('\n') + '\n');
}

function readText(text: string): Config {
  const config = parse({ path: 'device.cfg', text });
  expect(print(config)).toBe(text);
  return config;
}

/** The tree in short: view and words of every line that is a command, `?` before what is unknown. */
function outline(config: Config): string[] {
  return [...walk(config)].flatMap((node) => (label(node) ? [label(node)] : []));
}

function label(node: Node): string {
  if (node.kind === 'statement') return `${node.view}: ${node.words.map(({ text }) => text).join(' ')}`;
  if (node.kind === 'unknown') return `?: ${node.words.map(({ text }) => text).join(' ')}`;
  return node.kind === 'text' ? `text: ${node.lineCount}` : '';
}

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

describe('separators and remarks', () => {
  test('11 and 12: a separator glued to the command behind it', () => {
    expect(outline(read('# interface NULL0 ', '#sysname R1'))).toEqual([
      'system: interface NULL0',
      'system: sysname R1',
    ]);
  });

  test('13 and 14: a separator glued to the end, unless it belongs to a cipher', () => {
    const config = read(
      'interface LoopBack0',
      ' ip address 10.0.0.1 255.255.255.255#',
      ' isis authentication-mode md5 8^b{EW"Z+#',
    );
    expect(outline(config)).toEqual([
      'system: interface LoopBack0',
      'interface: ip address 10.0.0.1 255.255.255.255',
      'interface: isis authentication-mode md5 8^b{EW"Z+#',
    ]);
  });

  test('15, 16, 17: remarks and separators within a view, padded and repeated', () => {
    expect(
      outline(
        read(
          'ip pool home bas local',
          ' # LOCAL   ',
          ' gateway 192.0.2.1 24',
          ' #',
          '  #',
          '#' + ' '.repeat(79),
          '#',
          'sysname R1',
        ),
      ),
    ).toEqual(['system: ip pool home bas local', 'ip-pool: gateway 192.0.2.1 24', 'system: sysname R1']);
  });

  test('18 and 19: `//` begins a remark, but not within an address', () => {
    expect(
      outline(
        read(
          'license',
          ' active bas slot 1 //for the first board',
          'aaa',
          ' domain web',
          '  web-server url http://192.0.2.8/login',
        ),
      ),
    ).toEqual([
      'system: license',
      'license: active bas slot 1',
      'system: aaa',
      'aaa: domain web',
      'aaa-domain: web-server url http://192.0.2.8/login',
    ]);
  });

  test('20, 21, 22, 57: header lines, a version that looks like a prompt, a time, remarks of people', () => {
    const config = read(
      '!Software Version V200R005',
      '!CfgFileCrc:8491cf7b',
      '[V200R003C00]',
      '2026-09-19 19:50:59.320 ',
      '# Golden configuration, do not edit.',
      'sysname R1',
    );
    expect(config.statements).toEqual({ total: 1, typed: 1, unknown: 0 });
  });
});

describe('what a terminal leaves', () => {
  test('23: the prompt with the typed command, and the prompt behind', () => {
    const config = read('<R2>display current-configuration ', '#', 'sysname R2', '#', 'return', '<R2>');
    expect(config.devices.map(({ name }) => name)).toEqual(['R2']);
    expect(config.statements.total).toBe(1);
  });

  test('24: output of another command in the same capture is kept and counted', () => {
    const config = read('Total Peer(s): 2', 'sysname R1');
    expect(outline(config)).toEqual(['?: Total Peer(s): 2', 'system: sysname R1']);
  });

  test('25: a line that the terminal broke in the middle of a word', () => {
    const whole = ' local-user admin password irreversible-cipher $1a$' + 'x'.repeat(40) + '$9end$';
    const config = read('aaa', whole.slice(0, 80), whole.slice(80), ' local-user admin service-type ssh');
    expect(outline(config)).toEqual(['system: aaa', `aaa: ${whole.trim()}`, 'aaa: local-user admin service-type ssh']);
    expect([...walk(config)][1]).toMatchObject({ line: 1, lineCount: 2 });
  });

  test('25: a padded line of 80 columns is not broken', () => {
    const config = read('interface LoopBack0', ' shutdown'.padEnd(80), 'mysterious words', 'sysname R1');
    expect(outline(config)).toEqual([
      'system: interface LoopBack0',
      'interface: shutdown',
      '?: mysterious words',
      'system: sysname R1',
    ]);
  });

  test('26, 27, 28: NUL behind the last line, an empty first line, empty lines within, CRLF', () => {
    const config = readText('\r\n#\r\nsysname R1\r\n\r\n   \r\ninterface LoopBack0\r\n#\r\nreturn\0');
    expect(outline(config)).toEqual(['system: sysname R1', 'system: interface LoopBack0']);
  });

  test('pager residue, colours, lone carriage returns', () => {
    const residue = '  ---- More ----\u001b[42D' + ' '.repeat(42) + '\u001b[42D';
    const config = readText(
      `interface LoopBack0\r${residue} description one\rinterface LoopBack1\r \u001b[32mshutdown\u001b[0m\r`,
    );
    expect(outline(config)).toEqual([
      'system: interface LoopBack0',
      'interface: description one',
      'system: interface LoopBack1',
      'interface: shutdown',
    ]);
  });
});

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
    expect(outline(config).at(-1)).toBe('aaa: local-user a service-type ssh');
  });
});
